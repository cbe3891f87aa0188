import { i18n } from '#i18n';
import type { RowGroup } from '../../lib/domain/reconcile/reconciled-order.ts';
import { Chip, type Tone } from '../Chip.tsx';

const tones: Readonly<Record<RowGroup, Tone>> = {
  matched: 'ok', withinTolerance: 'ok', accepted: 'mute', missingInvoice: 'wait', unknown: 'wait',
  wrongPurchaseOrder: 'warn', missingPurchaseOrder: 'warn', quantityDifference: 'bad', priceDifference: 'bad', duplicateInvoice: 'bad',
};

/** What became of an order's papers, in a word. */
export function OutcomeChip({ group }: { group: RowGroup }) {
  return <Chip tone={tones[group]}>{i18n.t(`reconcile.group.${group}`)}</Chip>;
}
