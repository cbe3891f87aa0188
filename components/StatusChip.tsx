import { i18n } from '#i18n';
import type { PlainDate } from '../lib/domain/plain-date.ts';
import { useProblem, type PurchaseOrder } from '../lib/domain/purchase-order.ts';
import { Chip, type Tone } from './Chip.tsx';

type Standing = PurchaseOrder['state'] | 'expired';

const tones: Readonly<Record<Standing, Tone>> = {
  draft: 'wait', issued: 'accent', expired: 'warn', closed: 'mute', cancelled: 'bad',
};

/** Where a PO stands today, in one word: its state, or that it has expired. */
export function StatusChip(props: { purchaseOrder: Pick<PurchaseOrder, 'state' | 'validUntil'>; today: PlainDate; id?: string }) {
  const standing: Standing = useProblem(props.purchaseOrder, props.today) === 'expired' ? 'expired' : props.purchaseOrder.state;
  return <Chip tone={tones[standing]} {...(props.id === undefined ? {} : { id: props.id })}>{i18n.t(`common.state.${standing}`)}</Chip>;
}
