import { i18n } from '#i18n';
import type { Checkout } from '../../domain/checkout.ts';
import type { FieldForm, FieldLine, FieldQuestion } from '../../domain/field-view.ts';
import { formatCount } from '../../i18n/format.ts';
import { short } from './pieces.ts';
import { splitKinds, type DraftPart, type SplitDraft } from './split-draft.ts';

/** What the form shows beside the inputs. */
export interface SplitSetting {
  readonly items: Checkout['items'];
  /** Numbers that are offered while one is typed. */
  readonly offered: readonly { readonly value: string; readonly label: string }[];
  /** Why the draft cannot be kept; null when it is. */
  readonly problem: string | null;
  readonly locale: string;
}

const kindWords = { amount: 'field.split.byAmount', percent: 'field.split.byPercent', units: 'field.split.byUnits' } as const;
const input = (id: string, label: string, value: string): FieldQuestion => ({ id, label, value, kind: 'text', options: [] });

/** The button that begins a division. */
export const splitOffer = (): FieldForm => ({
  name: 'split', opener: null, questions: [], lines: [], buttons: [{ act: 'start', label: i18n.t('field.split.opener') }],
});

function partQuestions(part: DraftPart, position: number, kind: SplitDraft['kind'], { items, offered, locale }: SplitSetting): FieldQuestion[] {
  const place = { position: formatCount(position, locale) };
  const number: FieldQuestion = {
    id: `number-${position}`, label: i18n.t('field.split.number', place), value: part.number, kind: 'open', options: offered,
  };
  if (kind === 'amount') return [number, input(`value-${position}`, i18n.t('field.split.amount', place), part.value)];
  if (kind === 'percent') return [number, input(`value-${position}`, i18n.t('field.split.percent', place), part.value)];
  const units = items.flatMap(({ asin, title, quantity }) => asin === undefined || quantity === undefined ? [] : [input(
    `units-${position}-${asin}`,
    i18n.t('field.split.units', { ...place, item: short(title ?? asin), quantity: formatCount(quantity, locale) }),
    part.units.get(asin) ?? '',
  )]);
  return [number, ...units];
}

/** The form in which a checkout is divided among several POs. */
export function splitForm({ kind, parts }: SplitDraft, setting: SplitSetting): FieldForm {
  const by: FieldQuestion = {
    id: 'by', label: i18n.t('field.split.by'), value: kind, kind: 'list',
    options: splitKinds.map((each) => ({ value: each, label: i18n.t(kindWords[each]) })),
  };
  const lines: readonly FieldLine[] = setting.problem === null ? [] : [{ tone: 'warn', pieces: [setting.problem] }];
  return {
    name: 'split', opener: null, lines,
    questions: [by, ...parts.flatMap((part, index) => partQuestions(part, index + 2, kind, setting))],
    buttons: [
      { act: 'add', label: i18n.t('field.split.add') },
      ...(parts.length > 1 ? [{ act: 'remove', label: i18n.t('field.split.remove') }] : []),
      { act: 'stop', label: i18n.t('field.split.stop') },
    ],
  };
}
