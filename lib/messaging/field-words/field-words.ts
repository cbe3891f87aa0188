import { i18n } from '#i18n';
import type { FindingWeight } from '../../domain/checkout-finding.ts';
import type { FieldLine, FieldView, Tone } from '../../domain/field-view.ts';
import type { CheckoutJudgement, JudgedPart, WeighedFinding } from '../../domain/judgement.ts';
import { formatMoney } from '../../i18n/format.ts';
import { findingWords } from './finding-words.ts';
import { fieldForms } from './form-words.ts';
import { numberLine, summaryOf } from './number-words.ts';
import { plainWords, strong } from './pieces.ts';

const toneOf: Readonly<Record<FindingWeight, Tone>> = { stop: 'bad', look: 'warn', note: 'plain' };
/** What the deciding line says already. */
const inNumberLine: ReadonlySet<string> = new Set(['unknownNumber', 'cannotBeUsed']);

function findingLine({ finding, weight }: WeighedFinding, isHeld: boolean, locale: string): FieldLine {
  if (finding.code === 'noPurchaseOrder' && isHeld) {
    return { tone: 'bad', pieces: [strong(i18n.t('field.finding.numberRequired')), ' ', i18n.t('field.held')] };
  }
  // An empty field is no mistake where nothing is held.
  return { tone: finding.code === 'noPurchaseOrder' ? 'plain' : toneOf[weight], pieces: findingWords(finding, locale) };
}

/** What is said of one purchase order: what happens with it, what it takes of a divided checkout, and what speaks against it. */
function partLines(part: JudgedPart, { hold: { held }, parts }: CheckoutJudgement, locale: string): readonly FieldLine[] {
  const decides = numberLine(part, held, locale);
  const takes = part.amount === null || parts.length < 2 ? [] : [i18n.t('field.split.takes', [formatMoney(part.amount, locale)]), ' '];
  const others = part.findings.filter(({ finding }) => decides === null || !inNumberLine.has(finding.code));
  // No tick where something below speaks against it.
  const tone = decides?.tone === 'ok' && others.some(({ weight }) => weight === 'stop') ? 'plain' : decides?.tone;
  return [
    ...(decides === null ? [] : [{ ...decides, tone: tone ?? 'plain', pieces: [...takes, ...decides.pieces] }]),
    ...others.map((each) => findingLine(each, held, locale)),
  ];
}

/** What stands at the buttons: why the order waits, or what it is reminded of. */
function noteOf({ hold: { mode, held }, parts, overrideReason }: CheckoutJudgement, locale: string): string | null {
  const stop = parts.flatMap(({ findings }) => findings).find(({ weight }) => weight === 'stop');
  if (stop === undefined || mode === 'off' || (mode === 'require' && !held && overrideReason !== null)) return null;
  return i18n.t(held ? 'field.note.held' : 'field.note.remind', [plainWords(findingWords(stop.finding, locale))]);
}

/** All the field shows, in the person's language, from what is true of the checkout. `locale`: how amounts and days are written. */
export function fieldWords(judgement: CheckoutJudgement, locale: string): FieldView {
  const { parts, hold, overrideReason } = judgement;
  const verdict = parts[0]?.verdict ?? null;
  const given: FieldLine[] = overrideReason === null || hold.held
    ? [] : [{ tone: 'ok', pieces: [strong(i18n.t('field.override.used', [overrideReason]))] }];
  return {
    summary: verdict === null ? null : summaryOf(verdict),
    number: verdict?.kind === 'known' ? verdict.purchaseOrder.number : verdict?.kind === 'unknown' ? verdict.number : null,
    hint: i18n.t(hold.mode === 'require' ? 'field.required' : 'field.optional'),
    lines: [...given, ...parts.flatMap((part) => partLines(part, judgement, locale))],
    amazon: null,
    forms: fieldForms(judgement),
    note: noteOf(judgement, locale),
    isHeld: hold.held,
  };
}
