import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** How numbers, days and times are written for the person at this screen. */
export interface PeopleLocale {
  /** BCP 47 tag for `Intl`. */
  readonly locale: string;
  /** IANA time zone. */
  readonly timeZone: string;
}

export const PeopleLocaleContext = createContext<PeopleLocale>({ locale: 'en', timeZone: 'UTC' });

/** The locale and time zone of the person at this screen. */
export function usePeopleLocale(): PeopleLocale {
  return useContext(PeopleLocaleContext);
}
