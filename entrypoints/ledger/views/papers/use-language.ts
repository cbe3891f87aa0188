import { useState } from 'preact/hooks';
import { usePeopleLocale } from '../../../../components/people-locale.ts';
import { firstLanguage, wordsIn, type Words, type WrittenLanguage } from '../../../../lib/i18n/written-words.ts';

/** The language a paper is written in: the person's own at first. */
export function useLanguage(): { readonly words: Words; readonly setLanguage: (language: WrittenLanguage) => void } {
  const { locale } = usePeopleLocale();
  const [language, setLanguage] = useState<WrittenLanguage>(() => firstLanguage(locale));
  return { words: wordsIn(language, locale), setLanguage };
}
