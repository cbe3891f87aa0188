import { i18n } from '#i18n';
import type { OrderStanding } from '../../lib/domain/order-filter.ts';
import { Chip, type Tone } from '../Chip.tsx';

const tones: Readonly<Record<OrderStanding, Tone>> = {
  cancelled: 'bad', refunded: 'mute', returning: 'warn', received: 'ok', partlyReceived: 'accent', late: 'warn', delivered: 'ok', onTheWay: 'wait', placed: 'mute',
};

/** Where an order stands, in one word. */
export function StandingChip({ standing }: { standing: OrderStanding }) {
  return <Chip tone={tones[standing]}>{i18n.t(`orders.standing.${standing}`)}</Chip>;
}
