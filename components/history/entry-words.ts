import { i18n } from '#i18n';
import type { Entry } from '../../lib/domain/entry.ts';
import { purchaseOrderProgress, purchaseOrderStates } from '../../lib/domain/lifecycle.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import type { PeopleLocale } from '../people-locale.ts';
import { fieldName, valueText, type Numbers } from './value-words.ts';

const states = new Set<string>([...purchaseOrderStates, ...purchaseOrderProgress]);

/** One field an entry tells of, before and after, in words. */
export interface ToldChange {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What an entry tells of, field by field; our own ids, which its subject names, tell a person nothing. */
export function changesOf({ before, after }: Entry, numbers: Numbers, people: PeopleLocale): ToldChange[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter((name) => name !== 'id');
  const text = (fields: Entry['before'], name: string): string => {
    const value = fields?.[name];
    if ((name === 'state' || name === 'progress') && typeof value === 'string' && states.has(value) && value !== 'none') return stateText(value);
    return valueText(value, name, numbers, people);
  };
  return names.map((name) => ({ name: fieldName(name), before: text(before, name), after: text(after, name) })).filter((each) => each.before !== each.after);
}

function stateText(value: string): string {
  const state = [...purchaseOrderStates, ...purchaseOrderProgress.slice(1)].find((each) => each === value);
  return state === undefined || state === 'none' ? value : i18n.t(`common.state.${state}`);
}

/** What happened, as a sentence; of a decision that takes another back or makes it again, also that. */
export function actionText({ action, after, removedAt }: Entry): string {
  const said = i18n.t(`papers.history.action.${action}`);
  if (removedAt !== null) return i18n.t('papers.history.removed', { what: said });
  if (typeof after?.['undo'] === 'number') return i18n.t('papers.history.undid', { what: said });
  return typeof after?.['redo'] === 'number' ? i18n.t('papers.history.redid', { what: said }) : said;
}

/** What an entry is about, as people know it: a number, an order id; empty for what has no name of its own. */
export function subjectText({ subject, before, after }: Entry, numbers: Numbers): string {
  const [kind = '', ...rest] = subject.split('/');
  const id = rest.join('/');
  if (kind === 'purchaseOrder') return numbers.get(id as PurchaseOrderId) ?? String(after?.['number'] ?? before?.['number'] ?? ''); // an id when there is a number for it
  if (kind === 'order' || kind === 'checkout') return rest.at(-1) ?? '';
  if (kind === 'correspondence') return beginningOf(after ?? before);
  return kind === 'series' ? id : '';
}

/** The subject of a piece of correspondence, or how its text begins. */
function beginningOf(fields: Entry['before']): string {
  const [subject, text] = [fields?.['subject'], fields?.['text']];
  if (typeof subject === 'string' && subject !== '') return subject;
  return typeof text === 'string' ? [...(text.split('\n')[0] ?? '')].slice(0, 60).join('') : '';
}

/** The first change in a few words, to be read in passing: `Draft → Issued`. Long texts, and all of what is new, are left to the open entry. */
export function shortChange(changes: readonly ToldChange[], { before }: Pick<Entry, 'before'>): string {
  const [first] = changes;
  if (before === null || first === undefined || first.before.length + first.after.length > 60) return '';
  return `${first.name}: ${first.before} → ${first.after}`;
}
