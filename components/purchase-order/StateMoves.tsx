import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { entryReasonMaxLength } from '../../lib/domain/entry.ts';
import { lifecycleState, purchaseOrderStates, type PurchaseOrderState } from '../../lib/domain/lifecycle.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { mayMove, type TransitionFacts } from '../../lib/domain/transitions.ts';
import { Button } from '../Button.tsx';
import { refusesTooLong, TextField } from '../form/TextField.tsx';
import css from './StateMoves.module.css';

interface Props {
  readonly purchaseOrder: Pick<PurchaseOrder, 'state' | 'progress'>;
  readonly facts: TransitionFacts;
  readonly busy: boolean;
  readonly onMove: (to: PurchaseOrderState, reason: string) => void;
}

/** Where a purchase order may be brought by hand, and why not elsewhere. What a person gives as a reason stands in the history. */
export function StateMoves({ purchaseOrder, facts, busy, onMove }: Props) {
  const [reason, setReason] = useState('');
  const inside = useRef<HTMLDivElement>(null);
  const now = lifecycleState(purchaseOrder);
  const moves = purchaseOrderStates.filter((to) => to !== purchaseOrder.state).map((to) => ({ to, may: mayMove(now, to, facts) }));
  const name = (to: PurchaseOrderState): string =>
    i18n.t(to === 'issued' && (purchaseOrder.state === 'closed' || purchaseOrder.state === 'cancelled' || purchaseOrder.state === 'cancellationPending')
      ? 'ledger.move.reopen' : `ledger.move.to.${to}`);
  return (
    <details class={css['moves']}>
      <summary>{i18n.t('ledger.move.title')}</summary>
      <div ref={inside} class={css['inside']}>
        <div class={css['ways']}>
          {moves.flatMap(({ to, may }) => (may.ok ? [<Button key={to} small busy={busy} onClick={() => { if (!refusesTooLong(inside.current)) onMove(to, reason); }}>{name(to)}</Button>] : []))}
        </div>
        <TextField id="move-reason" label={i18n.t('ledger.move.reason')} most={entryReasonMaxLength} value={reason} onInput={setReason} />
        <dl class={css['blocked']}>
          {moves.flatMap(({ to, may }) => (may.ok ? [] : [
            <div key={to}><dt>{name(to)}</dt><dd>{i18n.t(`ledger.move.problem.${may.error}`)}</dd></div>,
          ]))}
        </dl>
      </div>
    </details>
  );
}
