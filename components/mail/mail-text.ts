import type { DraftedMail, MailRecipient } from '../../lib/domain/mail-draft.ts';
import { formatCount, formatDay, formatList } from '../../lib/i18n/format.ts';
import type { Words } from '../../lib/i18n/written-words.ts';
import { oneLine, plainLines } from '../papers/plain-text.ts';
import { writeBlock } from '../papers/write-block.ts';

interface Addressed {
  readonly recipient: MailRecipient;
  /** The recipient's name; empty when it is not known. */
  readonly name: string;
  /** What the person adds in words of their own; may be empty. */
  readonly own: string;
}

/** A drafted mail in the words of a language: one line of subject, and plain text. */
export function mailText({ kind, names, blocks, answerBy }: DraftedMail, { recipient, name, own }: Addressed, words: Words): { readonly subject: string; readonly body: string } {
  const { say, locale } = words;
  const side = recipient === 'supplier' ? 'supplier' : 'own';
  return {
    subject: oneLine(say(`papers.written.mail.subject.${kind}`, { names: namesText(names, words) })),
    body: [
      name === '' ? say('papers.written.mail.hello') : say('papers.written.mail.helloName', { name: oneLine(name) }),
      '',
      say(kind === 'approval' || blocks.some(({ about }) => about === 'order') ? `papers.written.mail.${side}.${kind}` : `papers.written.mail.noOrder.${side}.${kind}`),
      '',
      ...(own.trim() === '' ? [] : [own.trim(), '']),
      ...blocks.flatMap((block) => [...plainLines(writeBlock(block, words)), '']),
      say('papers.written.mail.answerBy', { day: formatDay(answerBy, locale) }),
      '',
      say('papers.written.mail.regards'),
    ].join('\n'),
  };
}

/** How many numbers a subject names: all of them stand in the text. */
const namedInSubject = 3;

function namesText(names: readonly string[], { say, locale }: Words): string {
  const rest = names.length - namedInSubject;
  if (rest <= 0) return formatList(names, locale);
  return say('papers.written.mail.more', { names: names.slice(0, namedInSubject).join(', '), count: formatCount(rest, locale) });
}
