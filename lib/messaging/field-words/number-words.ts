import { i18n } from '#i18n';
import type { FieldLine, NumberSummary, Piece } from '../../domain/field-view.ts';
import type { JudgedPart } from '../../domain/judgement.ts';
import type { NumberVerdict } from '../../domain/number-verdict.ts';
import { formatMoney } from '../../i18n/format.ts';
import { nameOf, short, strong } from './pieces.ts';
import { problemWords } from './problem-words.ts';

/** A verdict in one word. */
export function summaryOf(verdict: NumberVerdict): NumberSummary {
  return verdict.kind === 'known' ? verdict.problem ?? 'usable' : verdict.kind;
}

/** What the purchase order has left once this order is placed, or else how many orders it has. */
function consequence({ budget, verdict }: JudgedPart, locale: string): readonly Piece[] {
  if (budget !== null) {
    const { leftAfter, amount } = budget;
    if (leftAfter === null || leftAfter.amount < 0) return [];
    return [' — ', i18n.t('field.leftAfter', [formatMoney(leftAfter, locale), formatMoney(amount, locale)])];
  }
  return verdict?.kind === 'known' ? [' — ', i18n.t('field.ordersSoFar', verdict.purchaseOrder.orderCount)] : [];
}

/** The line that decides: what happens with this part's number. Null for an empty field. `isHeld`: the order cannot be placed as it stands. */
export function numberLine(part: JudgedPart, isHeld: boolean, locale: string): FieldLine | null {
  const { verdict } = part;
  switch (verdict?.kind) {
    case undefined:
      return null;
    case 'malformed':
      return { tone: 'bad', pieces: [i18n.t(`field.malformed.${verdict.problem}`)] };
    case 'unknown': {
      if (verdict.near.length === 0) {
        return { tone: 'warn', pieces: [strong(i18n.t('field.unknown.what')), ' ', i18n.t(isHeld ? 'field.held' : 'field.unknown.then')] };
      }
      const ways = verdict.near.map(({ number, title }) => ({
        number, label: title === '' ? i18n.t('field.use', [number]) : i18n.t('field.useNamed', [number, short(title)]),
      }));
      return { tone: 'warn', pieces: [strong(i18n.t(ways.length > 1 ? 'field.unknown.nearOnes' : 'field.unknown.near'))], ways };
    }
    case 'known': {
      const { purchaseOrder, problem } = verdict;
      if (problem === undefined) return { tone: 'ok', pieces: [...nameOf(purchaseOrder), ...consequence(part, locale)] };
      const why = strong(problemWords(problem, purchaseOrder, locale));
      return { tone: 'warn', pieces: [why, ' ', ...nameOf(purchaseOrder), '. ', i18n.t(isHeld ? 'field.finding.expired' : 'field.problem.then')] };
    }
  }
}
