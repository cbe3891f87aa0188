import type { GeneratedI18nStructure } from '#i18n';
import { peopleLocale } from './format.ts';
import german from './locales/de.yml?under=papers.written';
import english from './locales/en.yml?under=papers.written';

/** The languages a mail or a document can be written in, whatever language the browser has. */
export const writtenLanguages = ['en', 'de'] as const;
export type WrittenLanguage = (typeof writtenLanguages)[number];

const messages = { en: english, de: german } as const;

/** The name of a message that can be said in every language. */
export type WrittenKey = Extract<keyof GeneratedI18nStructure, `papers.written.${string}`>;

/** One language to write in. */
export interface Words {
  readonly language: WrittenLanguage;
  /** How its numbers and days are written (BCP 47): the person's own region where the language is theirs. */
  readonly locale: string;
  /** Says a message with its `{names}` filled in; `count` chooses the plural form. */
  readonly say: (key: WrittenKey, values?: Readonly<Record<string, string>>, count?: number) => string;
}

/** The words of a language, for a person whose own locale is `locale`. */
export function wordsIn(language: WrittenLanguage, locale: string): Words {
  return {
    language,
    locale: peopleLocale(locale, language),
    say: (key, values = {}, count) => {
      const message = messages[language][key] ?? '';
      const text = typeof message === 'string' ? message : message[String(count)] ?? message['n'] ?? '';
      return text.replace(/\{(\w+)\}/g, (place, name: string) => (Object.hasOwn(values, name) ? values[name] ?? place : place));
    },
  };
}

/** The language to write in at first: the person's own, as far as there are words in it. */
export function firstLanguage(locale: string): WrittenLanguage {
  return writtenLanguages.find((language) => locale.split('-')[0] === language) ?? 'en';
}
