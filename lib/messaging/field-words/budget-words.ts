import { i18n } from '#i18n';
import type { CheckoutFinding } from '../../domain/checkout-finding.ts';
import type { Piece } from '../../domain/field-view.ts';
import { formatDay, formatMoney } from '../../i18n/format.ts';
import { strong } from './pieces.ts';

const codes = ['overBudget', 'lowFunds', 'outsideBudgetDays', 'heldElsewhere', 'otherCurrency', 'totalUnknown'] as const;
type BudgetFinding = Extract<CheckoutFinding, { code: (typeof codes)[number] }>;

/** True for a finding about money that is to be spent. */
export function isBudgetFinding(finding: CheckoutFinding): finding is BudgetFinding {
  const known: readonly string[] = codes;
  return known.includes(finding.code);
}

/** One sentence on a purchase order's budget. */
export function budgetWords(finding: BudgetFinding, locale: string): readonly Piece[] {
  const money = (amount: Parameters<typeof formatMoney>[0]): string => formatMoney(amount, locale);
  switch (finding.code) {
    case 'overBudget': {
      const why = i18n.t('field.finding.overBudgetWhy', { left: money(finding.left), order: money(finding.order) });
      return [strong(i18n.t('field.finding.overBudget', [money(finding.over)])), ' ', why];
    }
    case 'lowFunds':
      return [i18n.t('field.finding.lowFunds', { left: money(finding.left), amount: money(finding.amount) })];
    case 'outsideBudgetDays':
      return [daysWords(finding, locale)];
    case 'heldElsewhere':
      return [i18n.t('field.finding.heldElsewhere', { held: money(finding.held) })];
    case 'otherCurrency':
      return [i18n.t('field.finding.otherCurrency', { currency: finding.currency, budget: finding.budget })];
    case 'totalUnknown':
      return [i18n.t('field.finding.totalUnknown')];
  }
}

function daysWords({ from, until }: Extract<BudgetFinding, { code: 'outsideBudgetDays' }>, locale: string): string {
  const first = from === null ? '' : formatDay(from, locale);
  const last = until === null ? '' : formatDay(until, locale);
  if (until === null) return i18n.t('field.finding.budgetFrom', [first]);
  return from === null ? i18n.t('field.finding.budgetUntil', [last]) : i18n.t('field.finding.budgetDays', { from: first, until: last });
}
