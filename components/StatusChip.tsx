import { i18n } from '#i18n';
import { lifecycleState, type LifecycleState } from '../lib/domain/lifecycle.ts';
import type { PlainDate } from '../lib/domain/plain-date.ts';
import { useProblem, type PurchaseOrder } from '../lib/domain/purchase-order.ts';
import { Chip, type Tone } from './Chip.tsx';

type Standing = LifecycleState | 'expired';

const tones: Readonly<Record<Standing, Tone>> = {
  draft: 'wait', requested: 'wait', issued: 'accent', partlyOrdered: 'accent', ordered: 'accent', partlyReceived: 'accent', received: 'ok',
  invoiced: 'ok', expired: 'warn', closed: 'mute', cancellationPending: 'warn', cancelled: 'bad',
};

/** Where a PO stands today, in one word: how far it is, or that it has expired. */
export function StatusChip(props: {
  purchaseOrder: Pick<PurchaseOrder, 'state' | 'progress' | 'validFrom' | 'validUntil'>; today: PlainDate; id?: string;
}) {
  const isExpired = useProblem(props.purchaseOrder, props.today) === 'expired';
  const standing: Standing = isExpired ? 'expired' : lifecycleState(props.purchaseOrder);
  return <Chip tone={tones[standing]} {...(props.id === undefined ? {} : { id: props.id })}>{i18n.t(`common.state.${standing}`)}</Chip>;
}
