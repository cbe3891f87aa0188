import { dayInZone } from '../../lib/domain/plain-date.ts';
import type { SupportPack } from '../../lib/domain/support-pack.ts';
import { formatDay, formatList } from '../../lib/i18n/format.ts';
import type { Words } from '../../lib/i18n/written-words.ts';
import { oneLine, plainLines } from './plain-text.ts';
import { writeBlock, type WrittenBlock } from './write-block.ts';

/** Something that was written or said before, in words. */
export interface WrittenLetter {
  readonly head: string;
  readonly subject: string;
  readonly text: string;
  /** Names of its attachments as a sentence; empty when it had none. */
  readonly attachments: string;
}

/** A support pack in words, to be shown, copied, printed or saved. */
export interface WrittenPack {
  readonly language: string;
  readonly title: string;
  /** The ids and numbers in its title, in their order. */
  readonly names: readonly string[];
  readonly issue: { readonly name: string; readonly text: string } | null;
  readonly blocks: readonly WrittenBlock[];
  readonly letters: { readonly name: string; readonly list: readonly WrittenLetter[] } | null;
  readonly made: string;
}

/** Puts a support pack into the words of a language. */
export function writePack(pack: SupportPack, words: Words, timeZone: string): WrittenPack {
  const { say, locale, language } = words;
  const list = pack.correspondence.map(({ kind, at, withWhom, subject, text, attachments }): WrittenLetter => {
    const facts = { day: formatDay(dayInZone(at, timeZone), locale), kind: say(`papers.written.pack.kinds.${kind}`) };
    return {
      head: withWhom === '' ? say('papers.written.pack.when', facts) : say('papers.written.pack.with', { ...facts, name: withWhom }),
      subject, text,
      attachments: attachments.length === 0 ? '' : say('papers.written.pack.attachments', { names: formatList(attachments, locale) }),
    };
  });
  return {
    language,
    title: say('papers.written.pack.title', { names: formatList(pack.names, locale) }),
    names: pack.names,
    issue: pack.issue === '' ? null : { name: say('papers.written.pack.issue'), text: pack.issue },
    blocks: pack.blocks.map((block) => writeBlock(block, words)),
    letters: list.length === 0 ? null : { name: say('papers.written.pack.correspondence'), list },
    made: say('papers.written.pack.made', { day: formatDay(pack.today, locale) }),
  };
}

/** A title and the names in it apart: a name is one word, whatever is in it, and stands on one line where it can. */
export function titleParts(title: string, names: readonly string[]): readonly { readonly text: string; readonly isName: boolean }[] {
  const parts: { text: string; isName: boolean }[] = [];
  let rest = title;
  for (const name of names) {
    const at = rest.indexOf(name);
    if (name === '' || at < 0) continue;
    parts.push({ text: rest.slice(0, at), isName: false }, { text: name, isName: true });
    rest = rest.slice(at + name.length);
  }
  return [...parts, { text: rest, isName: false }].filter(({ text }) => text !== '');
}

/** A pack as plain text, for a chat or a form of Amazon's. */
export function packText({ title, issue, blocks, letters, made }: WrittenPack): string {
  return [
    oneLine(title), '',
    ...(issue === null ? [] : [`${issue.name}: ${oneLine(issue.text)}`, '']),
    ...blocks.flatMap((block) => [...plainLines(block), '']),
    ...(letters === null ? [] : [
      letters.name,
      ...letters.list.flatMap(({ head, subject, text, attachments }) => [
        oneLine(head), ...(subject === '' ? [] : [oneLine(subject)]), ...text.split(/\r\n|[\r\n\u2028\u2029]/).map((line) => `  ${oneLine(line)}`.trimEnd()),
        ...(attachments === '' ? [] : [oneLine(attachments)]), '',
      ]),
    ]),
    made,
  ].join('\n');
}
