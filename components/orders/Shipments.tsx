import { i18n } from '#i18n';
import type { OrderShipment } from '../../lib/domain/order.ts';
import { formatDay, formatMoment } from '../../lib/i18n/format.ts';
import { Icon } from '../Icon.tsx';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './Shipments.module.css';

/** The shipments of an order, in Amazon's own words, with carrier and tracking number. */
export function Shipments({ shipments }: { shipments: readonly OrderShipment[] }) {
  const { locale, timeZone } = usePeopleLocale();
  return (
    <ul class={css['list']}>
      {shipments.map(({ status, deliveredOn, trackingId, carrier, seenAt }, index) => (
        <li key={trackingId ?? index}>
          <Icon name="box" small />
          <span class={css['words']}>
            <bdi>{status ?? i18n.t('orders.shipment.unknown')}</bdi>
            <span class={css['more']}>
              {deliveredOn !== undefined && <span>{i18n.t('orders.panel.delivered', { day: formatDay(deliveredOn, locale) })}</span>}
              {carrier !== undefined && <span>{i18n.t('orders.shipment.carrier')} <bdi>{carrier}</bdi></span>}
              {trackingId !== undefined && <span>{i18n.t('orders.shipment.tracking')} <Identifier text={trackingId} /></span>}
              <span>{i18n.t('orders.shipment.seen', { when: formatMoment(seenAt, locale, timeZone) })}</span>
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
