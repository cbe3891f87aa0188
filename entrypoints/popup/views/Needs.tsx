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
import { listWaiting, type Review } from '../../../lib/app/list-waiting.ts';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import { formatCount, formatSince } from '../../../lib/i18n/format.ts';
import { usePopup } from '../popup-context.ts';
import { useLedger } from '../use-ledger.ts';
import css from './Needs.module.css';

/** How many rows stand before "more", so that the POs stay in sight. */
const rowsAtFirst = 2;

/** What only the person can settle: orders two checkouts could claim, then checkouts whose orders are still to be seen. */
export function Needs(props: { ready: boolean }) {
  const { locale } = usePeopleLocale();
  const needs = useLedger(listWaiting, [], props.ready);
  const [all, setAll] = useState(false);
  if (needs?.ok !== true) return null; // the list below says what is wrong with the ledger
  const rows = [
    ...needs.value.reviews.map((review) => <ReviewNeed key={review.order.key} review={review} />),
    ...needs.value.waiting.map((checkout) => <WaitingNeed key={checkout.key} checkout={checkout} />),
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
  const when = formatSince(checkout.submittedAt ?? checkout.changedAt, Date.now(), locale, timeZone);
  return (
    <NeedRow
      tone="wait"
      action={(
        <OutsideLink
          href={orderListUrl(checkout.marketplace)} look={{ small: true }}
          label={i18n.t('popup.needs.openListName', { marketplace: checkout.marketplace })}
        >
          {i18n.t('popup.needs.openList')}
        </OutsideLink>
      )}
    >
      {checkout.chosen === null
        ? i18n.t('popup.needs.waitingBare', { when })
        : (
          <Sentence
            text={i18n.t('popup.needs.waiting', { when, number: '{number}' })}
            parts={{ number: <Identifier text={checkout.chosen.number} /> }}
          />
        )}
    </NeedRow>
  );
}
