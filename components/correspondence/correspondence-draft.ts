import type { Correspondence, CorrespondenceKind, NewCorrespondence } from '../../lib/domain/correspondence.ts';
import { dayInZone, toPlainDate, type Instant } from '../../lib/domain/plain-date.ts';

/** A piece of correspondence as it is typed. */
export interface CorrespondenceDraft {
  readonly kind: CorrespondenceKind;
  /** `YYYY-MM-DD`, or empty while it is half typed. */
  readonly day: string;
  readonly withWhom: string;
  readonly subject: string;
  readonly text: string;
  /** One name per line. */
  readonly attachments: string;
}

/** A note of now, with nothing in it. */
export function blankDraft(now: Instant, timeZone: string): CorrespondenceDraft {
  return { kind: 'note', day: dayInZone(now, timeZone), withWhom: '', subject: '', text: '', attachments: '' };
}

/** A kept piece as it is edited. */
export function draftOf({ kind, at, withWhom, subject, text, attachments }: Correspondence, timeZone: string): CorrespondenceDraft {
  return { kind, day: dayInZone(at, timeZone), withWhom, subject, text, attachments: attachments.join('\n') };
}

type Typed = Pick<NewCorrespondence, 'kind' | 'at' | 'withWhom' | 'subject' | 'text' | 'attachments'>;

/**
 * What was typed, to be kept; undefined while the day is none. A day that is not that of `before` is its noon by the clock
 * of this computer: only the day was typed.
 */
export function readDraft(draft: CorrespondenceDraft, before: Instant, timeZone: string): Typed | undefined {
  const day = toPlainDate(draft.day);
  if (day === undefined) return undefined;
  return {
    kind: draft.kind,
    at: dayInZone(before, timeZone) === day ? before : new Date(`${day}T12:00:00`).getTime(),
    withWhom: draft.withWhom.trim(),
    subject: draft.subject.trim(),
    text: draft.text.trim(),
    attachments: draft.attachments.split('\n').map((name) => name.trim()).filter((name) => name !== ''),
  };
}

/** The pieces in which each word of `query` stands somewhere, in any case. */
export function searchCorrespondence(all: readonly Correspondence[], query: string): readonly Correspondence[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter((word) => word !== '');
  return all.filter(({ withWhom, subject, text, attachments }) => {
    const searched = [withWhom, subject, text, ...attachments].join('\n').toLocaleLowerCase();
    return words.every((word) => searched.includes(word));
  });
}
