import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PurchaseOrderId } from '../lib/domain/ids.ts';
import type { PlainDate } from '../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../lib/domain/purchase-order.ts';
import css from './PurchaseOrderList.module.css';
import { PurchaseOrderRow, type PurchaseOrderActions } from './PurchaseOrderRow.tsx';

interface Props extends PurchaseOrderActions {
  readonly purchaseOrders: readonly PurchaseOrder[];
  readonly today: PlainDate;
  readonly copiedId: PurchaseOrderId | null;
  /** The row to focus when the list appears: the one a person comes back from. */
  readonly focusId: PurchaseOrderId | null;
  /** Arrow up on the first row. */
  readonly onLeaveUp: () => void;
}

const steps: Readonly<Record<string, (index: number, last: number) => number>> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => index - 1,
  PageDown: (index, last) => Math.min(index + 7, last),
  PageUp: (index) => Math.max(index - 7, 0),
  Home: () => 0,
  End: (_index, last) => last,
};

/** Saved POs as one list with roving focus: Tab reaches one row, arrows move, Enter opens, C copies, F favours. */
export function PurchaseOrderList(props: Props) {
  const { purchaseOrders } = props;
  const list = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<PurchaseOrderId | null>(props.focusId);
  const focused = useRef<{ id: string; part: string } | null>(props.focusId === null ? null : { id: props.focusId, part: 'open' });
  const found = purchaseOrders.findIndex((purchaseOrder) => purchaseOrder.id === currentId);
  const current = found === -1 ? 0 : found;

  const focusPart = (id: string, part: string): void => {
    const row = list.current?.querySelector(`[data-id="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>(`[data-part="${CSS.escape(part)}"]`)?.focus();
  };

  // A favourite moves up in the list, and a moved element loses its focus: it gets it back.
  useLayoutEffect(() => {
    if (focused.current !== null && document.activeElement === document.body) focusPart(focused.current.id, focused.current.part);
  }, [purchaseOrders]);

  const onFocusIn = (event: FocusEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const id = target?.closest('[data-id]')?.getAttribute('data-id');
    const row = purchaseOrders.find((purchaseOrder) => purchaseOrder.id === id);
    if (row === undefined) return;
    focused.current = { id: row.id, part: target?.closest('[data-part]')?.getAttribute('data-part') ?? 'open' };
    setCurrentId(row.id);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const purchaseOrder = purchaseOrders[current];
    if (purchaseOrder === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = steps[event.key];
    const key = event.key.toLowerCase();
    if (step !== undefined) {
      const next = step(current, purchaseOrders.length - 1);
      const row = purchaseOrders[next];
      if (row === undefined) props.onLeaveUp();
      else focusPart(row.id, 'open');
    } else if (key === 'c') props.onCopy(purchaseOrder);
    else if (key === 'f') props.onFavourite(purchaseOrder);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ul ref={list} class={css['list']} aria-label={i18n.t('popup.list.title')} onFocusIn={onFocusIn} onKeyDown={onKeyDown}>
        {purchaseOrders.map((purchaseOrder, index) => (
          <PurchaseOrderRow
            key={purchaseOrder.id} purchaseOrder={purchaseOrder} today={props.today} current={index === current}
            copied={purchaseOrder.id === props.copiedId}
            onOpen={props.onOpen} onCopy={props.onCopy} onFavourite={props.onFavourite}
          />
        ))}
      </ul>
      <p id="po-row-help" hidden>{i18n.t('popup.list.opened')}</p>
    </>
  );
}

/** Moves the focus to the row of the list that Tab would reach. */
export function focusCurrentRow(root: ParentNode): void {
  root.querySelector<HTMLElement>('[data-part="open"][tabindex="0"]')?.focus();
}
