import { err, ok, type Result } from './result.ts';

/** A mail as a person would begin it. */
export interface MailDraft {
  /** Empty: the person fills it in. */
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/** Longest link that mail programs take on every system: Windows cuts or refuses longer ones. */
export const mailLinkMaxLength = 1900;

// One plain address: no display name, no list, nothing that could begin a header of its own.
const addressPattern = /^[^\s@,;:<>()[\]\\"?&%\p{Cc}]{1,64}@[^\s@,;:<>()[\]\\"?&%\p{Cc}]{1,190}$/u;

/** True for one plain address; false for a list, a display name, or anything that could become a header. */
export function isMailAddress(text: string): boolean {
  return addressPattern.test(text);
}

const singleLine = (text: string): string => text.replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
const encoded = (text: string): string => encodeURIComponent(text.toWellFormed());

/**
 * A `mailto:` link that begins this mail. Whatever stands in the texts, it has one recipient, one subject and one body:
 * nothing in them can add a header. Errors: `badAddress`; `tooLong` for mail programs, then the text is to be copied.
 */
export function mailLink({ to, subject, body }: MailDraft): Result<string, 'badAddress' | 'tooLong'> {
  const address = to.trim();
  if (address !== '' && !isMailAddress(address)) return err('badAddress');
  const lines = body.replace(/\r\n?|[\u2028\u2029]/g, '\n').replace(/[^\P{Cc}\n\t]/gu, ' ').split('\n').map(encoded).join('%0D%0A');
  const link = `mailto:${encoded(address).replace('%40', '@')}?subject=${encoded(singleLine(subject))}&body=${lines}`;
  return link.length > mailLinkMaxLength ? err('tooLong') : ok(link);
}
