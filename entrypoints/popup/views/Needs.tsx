import { i18n } from '#i18n';
import { useState } from 'preact/hooks';
import { Button } from '../../../components/Button.tsx';
import { Identifier } from '../../../components/Identifier.tsx';
import { NeedRow } from '../../../components/NeedRow.tsx';
import { OutsideLink } from '../../../components/OutsideLink.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { SectionHead } from '../../../components/SectionHead.tsx';
import { Sentence } from '../../../components/Sentence.tsx';
import { orderListUrl } from '../../../lib/amazon/page-links.ts';
import { mayAbandon } from '../../../lib/domain/checkout-machine.ts';
import { listWaiting, type Review } from '../../../lib/app/list-waiting.ts';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import { isOverdue } from '../../../lib/domain/checkout-state.ts';
import { dayInZone } from '../../../lib/domain/plain-date.ts';
import { poNumberKey, type PoNumber } from '../../../lib/domain/po-number.ts';
import { formatCount, formatSince } from '../../../lib/i18n/format.ts';
import { usePopup } from '../popup-context.ts';
import { useLedger } from '../../extension-page/use-ledger.ts';
import { useNotOrdered } from '../use-not-ordered.ts';
import { addView } from '../view.ts';
import css from './Needs.module.css';

/** How many rows stand before "more", so that the POs stay in sight. */
const rowsAtFirst = 2;

/** What only the person can settle: orders two checkouts could claim, checkouts whose orders are still to be seen, numbers to save. */
export function Needs(props: { ready: boolean }) {
  const { locale } = usePeopleLocale();
  const needs = useLedger(listWaiting, [], props.ready);
  const [all, setAll] = useState(false);
  if (needs?.ok !== true) return null; // the list below says what is wrong with the ledger
  const rows = [
    ...needs.value.reviews.map((review) => <ReviewNeed key={review.order.key} review={review} />),
    ...needs.value.waiting.map((checkout) => <WaitingNeed key={checkout.key} checkout={checkout} />),
    ...unsavedNumbers(needs.value.unsaved).map((number) => <UnsavedNeed key={number} number={number} />),
  ];
  if (rows.length === 0) return null;
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
      <Sentence
        text={i18n.t('popup.needs.review', candidates.length, { order: '{order}' })}
        parts={{ order: <Identifier text={order.orderId} /> }}
      />
    </NeedRow>
  );
}

function WaitingNeed(props: { checkout: Checkout }) {
  const { checkout } = props;
  const { locale, timeZone } = usePeopleLocale();
  const notOrdered = useNotOrdered();
  const when = formatSince(checkout.submittedAt ?? checkout.changedAt, Date.now(), locale, timeZone);
  const overdue = isOverdue(checkout, dayInZone(Date.now(), timeZone));
  const number = checkout.chosen?.number;
  return (
    <NeedRow
      tone="wait"
      action={(
        <>
          <OutsideLink
            href={orderListUrl(checkout.marketplace)} look={{ small: true }}
            label={i18n.t('popup.needs.openListName', { marketplace: checkout.marketplace })}
          >
            {i18n.t('popup.needs.openList')}
          </OutsideLink>
          {number !== undefined && mayAbandon(checkout) && (
            <Button
              small kind="quiet" label={i18n.t('popup.needs.notOrderedName', { number, when })}
              onClick={() => notOrdered(checkout, number)}
            >
              {i18n.t('popup.needs.notOrdered')}
            </Button>
          )}
        </>
      )}
    >
      {number === undefined
        ? i18n.t('popup.needs.waitingBare', { when })
        : <Sentence text={waitingText(checkout, overdue, when)} parts={{ number: <Identifier text={number} /> }} />}
    </NeedRow>
  );
}

function waitingText(checkout: Checkout, overdue: boolean, when: string): string {
  const words = { when, number: '{number}' };
  if (!overdue) return i18n.t('popup.needs.waiting', words);
  return mayAbandon(checkout) ? i18n.t('popup.needs.overdue', words) : i18n.t('popup.needs.overduePart', words);
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
