import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { Icon } from '../../../components/Icon.tsx';
import { Identifier } from '../../../components/Identifier.tsx';
import { NeedRow } from '../../../components/NeedRow.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { SectionHead } from '../../../components/SectionHead.tsx';
import { Sentence } from '../../../components/Sentence.tsx';
import type { Review } from '../../../lib/app/list-waiting.ts';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import { waitOf } from '../../../lib/domain/checkout-state.ts';
import type { ListPeriod } from '../../../lib/domain/completeness.ts';
import type { Marketplace } from '../../../lib/domain/marketplace.ts';
import { dayInZone, type PlainDate } from '../../../lib/domain/plain-date.ts';
import { poNumberKey, type PoNumber } from '../../../lib/domain/po-number.ts';
import { formatCount } from '../../../lib/i18n/format.ts';
import { usePopup } from '../popup-context.ts';
import { useNeeds } from '../use-needs.ts';
import { addView } from '../view.ts';
import css from './Needs.module.css';
import { WaitingNeed } from './WaitingNeed.tsx';

/** How many rows stand before "more", so that the POs stay in sight. */
const rowsAtFirst = 2;

/** What only the person can settle: orders two checkouts could claim, checkouts whose orders are still to be seen, numbers to save. */
export function Needs(props: {
  ready: boolean; isFirstRun: boolean; onWalk: (list: { marketplace: Marketplace; period: ListPeriod }) => void;
}) {
  const { locale, timeZone } = usePeopleLocale();
  const today = dayInZone(Date.now(), timeZone);
  const needs = useNeeds(props.ready);
  const [all, setAll] = useState(false);
  if (needs?.ok !== true) return null; // the list below says what is wrong with the ledger
  const rows = [
    ...needs.value.reviews.map((review) => <ReviewNeed key={review.order.key} review={review} />),
    ...lateFirst(needs.value.waiting, needs.value.overdueAfterDays, today).map((checkout) => (
      <WaitingNeed key={checkout.key} checkout={checkout} overdueAfterDays={needs.value.overdueAfterDays} onWalk={props.onWalk} />
    )),
    ...unsavedNumbers(needs.value.unsaved).map((number) => <UnsavedNeed key={number} number={number} />),
  ];
  if (rows.length === 0 && props.isFirstRun) return null; // nothing was placed yet
  if (rows.length === 0) return <p class={css['done']}><Icon name="check" small />{i18n.t('popup.needs.done')}</p>;
  const rest = rows.length - rowsAtFirst;
  return (
    <section class={css['needs']} aria-labelledby="needs">
      <SectionHead id="needs" title={i18n.t('popup.needs.title')} count={formatCount(rows.length, locale)} tone="warn">
        {rest > 0 && (
          <Button small kind="quiet" expanded={all} onClick={() => setAll(!all)}>
            {all ? i18n.t('popup.needs.fewer') : i18n.t('popup.needs.more', rest, [formatCount(rest, locale)])}
          </Button>
        )}
      </SectionHead>
      <ul class={css['rows']}>{all ? rows : rows.slice(0, rowsAtFirst)}</ul>
    </section>
  );
}

function ReviewNeed(props: { review: Review }) {
  const { order, candidates } = props.review;
  const { show } = usePopup();
  return (
    <NeedRow
      tone="warn"
      action={(
        <Button
          small label={i18n.t('popup.needs.decideName', { order: order.orderId })}
          onClick={() => show({ name: 'review', orderKey: order.key })}
        >
          {i18n.t('popup.needs.decide')}
        </Button>
      )}
    >
      <Chip tone="warn">{i18n.t('popup.needs.word.review')}</Chip>{' '}
      <Sentence
        text={i18n.t('popup.needs.review', candidates.length, { order: '{order}' })}
        parts={{ order: <Identifier text={order.orderId} /> }}
      />
    </NeedRow>
  );
}

/** What is overdue is above what merely waits, and above what no order will come of any more. */
function lateFirst(checkouts: readonly Checkout[], overdueAfterDays: number, today: PlainDate): Checkout[] {
  const ranks = { review: 0, overdue: 0, waiting: 1, lapsed: 2 } as const;
  const rank = (checkout: Checkout): number => ranks[waitOf(checkout, today, overdueAfterDays)];
  return checkouts.toSorted((one, other) => rank(one) - rank(other));
}

/** One of each number whose orders were seen; the others have a row of their own while they wait. */
function unsavedNumbers(unsaved: readonly Checkout[]): PoNumber[] {
  const seen = unsaved.filter(({ state }) => state === 'linked');
  return [...new Map(seen.flatMap(({ chosen }) => (chosen === null ? [] : [[poNumberKey(chosen.number), chosen.number] as const]))).values()];
}

function UnsavedNeed(props: { number: PoNumber }) {
  const { number } = props;
  const { show } = usePopup();
  return (
    <NeedRow
      tone="warn"
      action={(
        <Button small label={i18n.t('popup.needs.saveItName', { number })} onClick={() => show(addView(number))}>
          {i18n.t('popup.needs.saveIt')}
        </Button>
      )}
    >
      <Sentence text={i18n.t('popup.needs.unsaved', { number: '{number}' })} parts={{ number: <Identifier text={number} /> }} />
    </NeedRow>
  );
}
