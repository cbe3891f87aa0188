import { i18n } from '#i18n';
import type { Checkout } from '../lib/domain/checkout.ts';
import type { Order } from '../lib/domain/order.ts';
import type { CheckoutItem } from '../lib/domain/reading.ts';
import { formatMoment } from '../lib/i18n/format.ts';
import { Amounts } from './Amounts.tsx';
import { Button } from './Button.tsx';
import css from './CandidateCard.module.css';
import { Icon } from './Icon.tsx';
import { Identifier } from './Identifier.tsx';
import { usePeopleLocale } from './people-locale.ts';

/** How many items a card lists; the count above them is complete. */
const listedItems = 3;

/** A checkout an order may come from: its PO, when it was placed, its total and items, with a tick at those the order has too. */
export function CandidateCard(props: { checkout: Checkout; order: Order; busy: boolean; onPick: () => void }) {
  const { checkout, order } = props;
  const { locale, timeZone } = usePeopleLocale();
  const matching = checkout.items.filter((item) => isIn(order, item));
  const rest = checkout.items.filter((item) => !isIn(order, item));
  const number = checkout.chosen?.number;
  return (
    <li class={css['card']}>
      <h2 class={css['number']}>
        {number === undefined ? i18n.t('popup.review.bare') : <Identifier strong text={number} />}
      </h2>
      <p class={css['when']}>{i18n.t('popup.review.placedAt', { when: formatMoment(checkout.submittedAt ?? checkout.openedAt, locale, timeZone) })}</p>
      <p class={css['total']}>
        {checkout.total === null ? i18n.t('popup.review.noTotal') : <Amounts amounts={[checkout.total]} />}
      </p>
      <p class={css['count']}>
        {i18n.t('popup.review.items', checkout.items.length)} · {i18n.t('popup.review.matches', matching.length)}
      </p>
      <ul class={css['items']}>
        {[...matching, ...rest].slice(0, listedItems).map((item) => (
          <li key={item.asin ?? item.title} class={css['item']} title={item.title}>
            {isIn(order, item) ? <Icon name="check" small /> : <span class={css['gap']} />}
            <bdi>{item.title ?? item.asin}</bdi>
          </li>
        ))}
      </ul>
      {number === undefined ? <p class={css['count']}>{i18n.t('popup.review.bareText')}</p> : null}
      <Button
        busy={props.busy} onClick={props.onPick}
        label={number === undefined ? i18n.t('popup.review.pickNameBare') : i18n.t('popup.review.pickName', { number })}
      >
        {i18n.t('popup.review.pick')}
      </Button>
    </li>
  );
}

function isIn(order: Order, item: CheckoutItem): boolean {
  return order.lines.some((line) => (item.asin === undefined ? line.title !== null && line.title === item.title : line.asin === item.asin));
}
