import { i18n } from '#i18n';
import { linkScore } from '../../lib/domain/link-score.ts';
import type { Link } from '../../lib/domain/link.ts';
import type { Order } from '../../lib/domain/order.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { Amounts } from '../Amounts.tsx';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { StatusChip } from '../StatusChip.tsx';
import css from './LinkedParts.module.css';
import { shareWords } from './share-words.ts';

interface Props {
  readonly order: Order;
  readonly linked: readonly { readonly link: Link; readonly purchaseOrder: PurchaseOrder }[];
  readonly today: PlainDate;
  readonly hrefOf: (purchaseOrder: PurchaseOrder) => string;
}

/** The purchase orders that pay for an order: each with its share, what that comes to, and how we know. */
export function LinkedParts({ order, linked, today, hrefOf }: Props) {
  const { locale } = usePeopleLocale();
  return (
    <ul class={css['list']}>
      {linked.map(({ link, purchaseOrder }) => (
        <li key={link.id} class={css['part']}>
          <div class={css['row']}>
            <a href={hrefOf(purchaseOrder)} aria-label={i18n.t('orders.link.open', { number: purchaseOrder.number })}><Identifier strong text={purchaseOrder.number} /></a>
            <StatusChip purchaseOrder={purchaseOrder} today={today} />
            <span class={css['amount']}>
              {link.amounts.length === 0 ? <span class={css['more']}>{i18n.t('orders.link.cost')}</span> : <Amounts amounts={link.amounts} />}
            </span>
          </div>
          {purchaseOrder.title !== '' && <p class={css['title']}><bdi>{purchaseOrder.title}</bdi></p>}
          <p class={css['more']}><bdi>{shareWords(link.share, order, locale)}</bdi> · {i18n.t(`orders.link.how.${link.method}`)} {i18n.t('orders.link.score', { score: linkScore(link) })}</p>
        </li>
      ))}
    </ul>
  );
}
