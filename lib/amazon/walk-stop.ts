import { captchaForm, signInForm } from './selectors/stops.ts';

/** What Amazon asks for before it shows an order page at its own address. */
export type PageStop = 'signIn' | 'captcha';

/** What a page asks for instead of being what its address says; undefined when it asks for nothing we know. */
export function pageStop(document: Document): PageStop | undefined {
  if (document.querySelector(captchaForm.css) !== null) return 'captcha';
  return document.querySelector(signInForm.css) === null ? undefined : 'signIn';
}
