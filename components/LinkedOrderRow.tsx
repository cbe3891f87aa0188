import { i18n } from '#i18n';
import type { Order } from '../lib/domain/order.ts';
import { formatDay } from '../lib/i18n/format.ts';
import { Amounts } from './Amounts.tsx';
import { Chip } from './Chip.tsx';
import { Identifier } from './Identifier.tsx';
import css from './LinkedOrderRow.module.css';
import { OutsideLink } from './OutsideLink.tsx';
import { usePeopleLocale } from './people-locale.ts';

/** One order: its id as a link to Amazon and its total, its day and Amazon's own words for its status. What was never seen says so. */
export function LinkedOrderRow(props: { order: Order; href: string }) {
  const { order } = props;
  const { locale } = usePeopleLocale();
  return (
    <li class={css['row']}>
      <span class={css['id']}>
        <OutsideLink href={props.href} label={order.orderId}><Identifier text={order.orderId} /></OutsideLink>
      </span>
      <span class={css['total']}>
        {order.total === null
          ? <span class={css['missing']}>{i18n.t('popup.detail.noTotal')}</span>
          : <Amounts amounts={[order.total]} />}
      </span>
      <span class={css['day']}>
        {order.placedOn === null ? i18n.t('popup.detail.noDate') : formatDay(order.placedOn, locale)}
      </span>
      <span class={css['status']}>
        {order.cancelled
          ? <Chip tone="bad">{i18n.t('popup.detail.cancelled')}</Chip>
          : order.status !== null && <Chip tone="mute"><bdi>{order.status}</bdi></Chip>}
      </span>
    </li>
  );
}
