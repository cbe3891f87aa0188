import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/i18n/module'],
  i18n: { localesDir: 'lib/i18n/locales' },
  vite: () => ({ plugins: [preact()] }),
  manifest: {
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms'],
    content_security_policy: { extension_pages: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'" },
    browser_specific_settings: {
      gecko: { id: 'po-ledger@po-ledger.invalid', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  },
  zip: { excludeSources: ['**/*.pem', '**/*.key', '**/*.crx', '**/.env*'] },
});
