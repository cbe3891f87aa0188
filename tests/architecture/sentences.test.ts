import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPath } from './built.ts';
import { codeOf, sourcesIn } from './sources.ts';

// The build flattens `field.label` to `field_label`.
type Messages = Readonly<Record<string, { readonly message: string }>>;
const messagesOf = (locale: string): Messages =>
  JSON.parse(readFileSync(builtPath('chrome-mv3', join('_locales', locale, 'messages.json')), 'utf8')) as Messages; // written by the build
const locales = readdirSync(builtPath('chrome-mv3', '_locales'));
const english = messagesOf('en');
const placeholdersOf = (message: string) => [...new Set(message.match(/\$\d|\{\w+\}/g))].toSorted();

test('there are English and German', () => {
  expect(locales).toEqual(expect.arrayContaining(['de', 'en']));
});

describe.each(locales)('the language %s', (locale) => {
  test('has every sentence, and no other', () => {
    expect(Object.keys(messagesOf(locale)).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('has something to say everywhere', () => {
    expect(Object.entries(messagesOf(locale)).filter(([, { message }]) => message.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('puts the same values into its sentences', () => {
    const differing = Object.entries(messagesOf(locale)).filter(([key, { message }]) =>
      placeholdersOf(message).join() !== placeholdersOf(english[key]?.message ?? '').join());
    expect(differing.map(([key]) => key)).toEqual([]);
  });
});

test('every sentence is used', () => {
  const code = [...['lib', 'components', 'entrypoints'].flatMap(sourcesIn), { path: 'wxt.config.ts', text: readFileSync('wxt.config.ts', 'utf8') }].map(codeOf).join('\n');
  const flat = (key: string) => key.replaceAll('.', '_');
  const named = new Set([...code.matchAll(/'(?!__MSG_)([\w.]+)'|__MSG_(\w+?)__/g)].map(([, key, manifestKey]) => flat(key ?? manifestKey ?? '')));
  // `popup.state.${state}` uses every key that begins so.
  const begun = [...code.matchAll(/`([\w.]+\.)\$\{/g)].map(([, start = '']) => flat(start));
  expect(Object.keys(english).filter((key) => !named.has(key) && !begun.some((start) => key.startsWith(start)))).toEqual([]);
});
