import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { contentScriptMatches } from './lib/amazon/matches.ts';
import { messagesUnder } from './scripts/build/messages-under.ts';
import { pageTokens } from './scripts/build/page-tokens.ts';

/** `alarms`: the background is woken at midnight, while a walk goes, and to store what could not be stored. */
const permissions = ['storage', 'unlimitedStorage', 'alarms'];

/** Nothing may be loaded or reached but the extension's own files. */
const closedPolicy = [
  "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:",
  "connect-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
].join('; ');

/** Only `npm run dev`: the pages are served by Vite and reload over a socket. */
const devPolicy = [
  "script-src 'self' http://localhost:*", "style-src 'self' 'unsafe-inline' http://localhost:*",
  "connect-src http://localhost:* ws://localhost:*", "object-src 'none'",
].join('; ');

// Firefox wants an id before it keeps any data, and a word on what data leaves the browser: none.
const gecko = {
  id: 'po-ledger@po-ledger.invalid',
  strict_min_version: '142.0',
  data_collection_permissions: { required: ['none'] },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/i18n/locales' },
  hooks: {
    // The same messages, with types that are checked in seconds (lib/i18n/messages.ts says why).
    'prepare:types': (_wxt, entries) => {
      for (const entry of entries) {
        if (!('text' in entry) || !entry.path.endsWith('i18n/index.ts')) continue;
        entry.text = [
          "import { createI18n } from '@wxt-dev/i18n';",
          "import type { Messages } from '../../lib/i18n/messages.ts';",
          "import type { GeneratedI18nStructure } from './structure';",
          'export const i18n: Messages<GeneratedI18nStructure> = createI18n();',
          'export type { GeneratedI18nStructure };',
        ].join('\n');
      }
    },
    // As a plain script it comes without WXT's content script context (1.2 kB); it stays where content scripts are.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const entry of entrypoints) if (entry.name === 'checkout') entry.type = 'unlisted-script';
    },
    // The address lists are put in here and not in the entrypoints, which would carry them to every checkout page (15 kB budget).
    'build:manifestGenerated': (_wxt, manifest) => {
      manifest.content_scripts = [
        // All frames: the "Buy now" panel is a checkout in a frame.
        { js: ['content-scripts/checkout.js'], matches: [], all_frames: true, run_at: 'document_end' },
        ...manifest.content_scripts ?? [],
      ];
      for (const script of manifest.content_scripts) {
        const name = /content-scripts\/([\w-]+)\.js$/.exec(script.js?.[0] ?? '')?.[1] ?? '';
        const { matches } = contentScriptMatches[name] ?? {};
        if (matches === undefined) throw new RangeError(`Cannot find the addresses of content script "${name}"`);
        script.matches = [...matches];
      }
    },
  },
  vite: () => ({
    plugins: [preact(), messagesUnder(), pageTokens()],
    // These know `light-dark()`. Written out for older ones it would follow the system on a shop's page, not the page.
    build: { target: ['chrome123', 'firefox142'], cssTarget: ['chrome123', 'firefox142'] },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions,
    commands: {
      'open-ledger': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_ledger_command__' },
    },
    content_security_policy: { extension_pages: command === 'serve' ? devPolicy : closedPolicy },
    ...(browser === 'firefox' ? { browser_specific_settings: { gecko } } : {
      minimum_chrome_version: '123',
      // Firefox takes an administrator's values as they are, without a schema.
      storage: { managed_schema: 'managed-schema.json' },
      // A private window has a ledger of its own, in memory, gone with the window. Firefox cannot do that: there the background refuses.
      incognito: 'split',
    }),
  }),
});
