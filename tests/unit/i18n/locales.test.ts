import { readdirSync } from 'node:fs';
import { type ParsedMessage, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

const folder = 'lib/i18n/locales';
const read = async (file: string): Promise<Map<string, ParsedMessage>> =>
  new Map((await parseMessagesFile(`${folder}/${file}`)).map((message) => [message.key.join('.'), message]));

const forms = (message: ParsedMessage): string[] => (message.type === 'plural' ? Object.values(message.plurals) : [message.message]);
const places = (text: string): string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

describe.each(readdirSync(folder).filter((file) => file !== 'en.yml'))('%s', async (file) => {
  const english = await read('en.yml');
  const translated = await read(file);

  test('has every message of the English file and no other', () => {
    expect([...translated.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each([...english])('%s has the same places and plural forms', (key, message) => {
    const other = translated.get(key);
    expect(other?.type).toBe(message.type);
    const expected = [...new Set(forms(message).flatMap(places))].sort();
    expect([...new Set((other === undefined ? [] : forms(other)).flatMap(places))].sort()).toEqual(expected);
    if (other?.type === 'plural' && message.type === 'plural') {
      expect(Object.keys(other.plurals)).toEqual(Object.keys(message.plurals));
    }
  });
});

test('the names of messages are letters and digits alone: with a hyphen in one no browser loads the extension', async () => {
  const names = [...(await read('en.yml')).values()].map(({ key }) => key.join('_'));
  expect(names.filter((name) => !/^[\w@]+$/.test(name))).toEqual([]);
});
