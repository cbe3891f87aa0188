import { i18n } from '#i18n';
import type { Order } from '../lib/domain/order.ts';
import { formatDay } from '../lib/i18n/format.ts';
import { Amounts } from './Amounts.tsx';
import { Identifier } from './Identifier.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { usePeopleLocale } from './people-locale.ts';
import css from './ReviewedOrder.module.css';

/** The order a decision is about: id, day, total, what is in it, and the PO number Amazon itself shows. */
export function ReviewedOrder(props: { order: Order; href: string }) {
  const { order } = props;
  const { locale } = usePeopleLocale();
  return (
    <section class={css['order']} aria-labelledby="reviewed-order">
      <div class={css['row']}>
        <h2 class={css['id']} id="reviewed-order">
          <OutsideLink href={props.href} label={i18n.t('popup.review.order', { order: order.orderId })}><Identifier text={order.orderId} /></OutsideLink>
        </h2>
        {order.total === null ? <span class={css['small']}>{i18n.t('popup.detail.noTotal')}</span> : <Amounts amounts={[order.total]} />}
      </div>
      <p class={css['small']}>
        {order.placedOn === null ? i18n.t('popup.detail.noDate') : i18n.t('popup.review.placedOn', { day: formatDay(order.placedOn, locale) })}
        {' · '}{i18n.t('popup.review.items', order.lines.length)}
      </p>
      <ul class={css['lines']}>
        {order.lines.map((line, index) => <li key={line.asin ?? index} title={line.title ?? undefined}><bdi>{line.title ?? line.asin}</bdi></li>)}
      </ul>
      {order.amazonPoNumber !== null && <p class={css['small']}>{i18n.t('popup.review.amazonPo', { number: order.amazonPoNumber })}</p>}
    </section>
  );
}
