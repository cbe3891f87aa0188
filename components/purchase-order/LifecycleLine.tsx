import { i18n } from '#i18n';
import { lifecycleSteps } from '../../lib/domain/lifecycle-steps.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { classNames } from '../class-names.ts';
import css from './LifecycleLine.module.css';

/** Where a purchase order stands on its way, as a line of steps. */
export function LifecycleLine(props: { purchaseOrder: Pick<PurchaseOrder, 'state' | 'progress' | 'request'> }) {
  return (
    <ol class={css['line']} aria-label={i18n.t('ledger.lifecycle')}>
      {lifecycleSteps(props.purchaseOrder).map(({ state, standing }) => (
        <li
          key={state} aria-current={standing === 'current' ? 'step' : undefined}
          class={classNames(css['step'], css[standing], (state === 'cancelled' || state === 'cancellationPending') && css['cancelled'])}
        >
          {i18n.t(`common.state.${state}`)}
        </li>
      ))}
    </ol>
  );
}
