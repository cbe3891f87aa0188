import { i18n } from '#i18n';
import type { BudgetStatus } from '../../lib/domain/budget-status.ts';
import type { Money } from '../../lib/domain/money.ts';
import { formatMoney } from '../../lib/i18n/format.ts';
import { classNames } from '../class-names.ts';
import { usePeopleLocale } from '../people-locale.ts';
import css from './BudgetBar.module.css';

type Figures = Pick<BudgetStatus, 'amount' | 'spent' | 'committed' | 'held' | 'left' | 'low'>;

/** Share of the bar in percent; the parts of one bar never come to more than all of it. */
function shares({ amount, spent, committed, held }: Figures): readonly number[] {
  const whole = Math.max(amount.amount, 0);
  let room = 100;
  return [spent, committed, held].map((part) => {
    const share = whole === 0 ? room : Math.min(room, Math.max(0, (part.amount / whole) * 100));
    room -= share;
    return share;
  });
}

/** The budget as one sentence. */
export function budgetSentence({ amount, spent, committed, held, left }: Figures, locale: string): string {
  const money = (part: Money): string => formatMoney(part, locale);
  const parts = { amount: money(amount), spent: money(spent), committed: money(committed), held: money(held) };
  return left.amount < 0
    ? i18n.t('ledger.budget.over', { ...parts, over: money({ ...left, amount: -left.amount }) })
    : i18n.t('ledger.budget.sentence', { ...parts, left: money(left) });
}

/** A budget as a bar: spent is solid, placed and not linked yet is hatched, held by open checkouts is dotted, the rest is left. */
export function BudgetBar(props: { status: Figures; thin?: boolean }) {
  const { status } = props;
  const { locale } = usePeopleLocale();
  const [spent = 0, committed = 0, held = 0] = shares(status);
  const isOver = status.left.amount < 0;
  return (
    <div
      class={classNames(css['bar'], props.thin && css['thin'], status.low && css['low'], isOver && css['over'])} role="img"
      aria-label={budgetSentence(status, locale)}
    >
      <span class={css['spent']} style={{ inlineSize: `${spent}%` }} />
      <span class={css['committed']} style={{ inlineSize: `${committed}%` }} />
      <span class={css['held']} style={{ inlineSize: `${held}%` }} />
    </div>
  );
}
