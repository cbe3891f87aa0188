import { i18n } from '#i18n';
import { Button } from '../../../components/Button.tsx';
import { Chip } from '../../../components/Chip.tsx';
import { Identifier } from '../../../components/Identifier.tsx';
import { NeedRow } from '../../../components/NeedRow.tsx';
import { OutsideLink } from '../../../components/OutsideLink.tsx';
import { usePeopleLocale } from '../../../components/people-locale.ts';
import { Sentence } from '../../../components/Sentence.tsx';
import { orderListUrl } from '../../../lib/amazon/page-links.ts';
import type { Checkout } from '../../../lib/domain/checkout.ts';
import { mayAbandon } from '../../../lib/domain/checkout-machine.ts';
import { waitOf } from '../../../lib/domain/checkout-state.ts';
import type { ListPeriod } from '../../../lib/domain/completeness.ts';
import { periodHolding } from '../../../lib/domain/list-period.ts';
import type { Marketplace } from '../../../lib/domain/marketplace.ts';
import { dayInZone } from '../../../lib/domain/plain-date.ts';
import { formatSince } from '../../../lib/i18n/format.ts';
import { useNotOrdered } from '../use-not-ordered.ts';

/** A checkout whose orders are still to be seen: how long it has waited, and the ways out that fit. */
export function WaitingNeed(props: {
  checkout: Checkout; overdueAfterDays: number; onWalk: (list: { marketplace: Marketplace; period: ListPeriod }) => void;
}) {
  const { checkout, overdueAfterDays, onWalk } = props;
  const { marketplace, submittedOn } = checkout;
  const { locale, timeZone } = usePeopleLocale();
  const notOrdered = useNotOrdered();
  const today = dayInZone(Date.now(), timeZone);
  const when = formatSince(checkout.submittedAt ?? checkout.changedAt, Date.now(), locale, timeZone);
  const wait = waitOf(checkout, today, overdueAfterDays);
  const isLate = wait === 'overdue' || wait === 'lapsed';
  const number = checkout.chosen?.number;
  return (
    <NeedRow
      tone={isLate ? 'late' : 'wait'}
      action={(
        <>
          <OutsideLink href={orderListUrl(marketplace)} look={{ small: true }} label={i18n.t('popup.needs.openListName', { marketplace })}>
            {i18n.t('popup.needs.openList')}
          </OutsideLink>
          {isLate && submittedOn !== null && (
            <Button
              small kind="quiet" label={i18n.t('popup.needs.walkName', { marketplace, number: number ?? '' })}
              onClick={() => onWalk({ marketplace, period: periodHolding(submittedOn, today) })}
            >
              {i18n.t('popup.needs.walk')}
            </Button>
          )}
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
      <Chip tone={isLate ? 'warn' : 'wait'}>{i18n.t(`popup.needs.word.${isLate ? 'overdue' : 'waiting'}`)}</Chip>{' '}
      {number === undefined
        ? i18n.t('popup.needs.waitingBare', { when })
        : <Sentence text={waitingText(checkout, isLate, when)} parts={{ number: <Identifier text={number} /> }} />}
    </NeedRow>
  );
}

function waitingText(checkout: Checkout, isLate: boolean, when: string): string {
  const words = { when, number: '{number}' };
  if (!isLate) return i18n.t('popup.needs.waiting', words);
  return mayAbandon(checkout) ? i18n.t('popup.needs.overdue', words) : i18n.t('popup.needs.overduePart', words);
}
