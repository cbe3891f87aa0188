import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Link } from '../../lib/domain/link.ts';
import type { AssignedPart, Order } from '../../lib/domain/order.ts';
import type { AmountFormat } from '../../lib/domain/parse-amount.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatMoney } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { Icon } from '../Icon.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { draftOf, readDivision, withoutPart, withPart, type DraftProblem, type PartDraft, type ReadDivision } from './division-draft.ts';
import css from './DivisionEditor.module.css';
import { PartFields } from './PartFields.tsx';

interface Props {
  readonly order: Order;
  readonly linked: readonly { readonly link: Link; readonly purchaseOrder: PurchaseOrder }[];
  readonly today: PlainDate;
  readonly format: AmountFormat;
  readonly busy: boolean;
  readonly suggest: (query: string) => Promise<readonly PurchaseOrder[]>;
  readonly onSave: (parts: readonly AssignedPart[], purchaseOrders: readonly PurchaseOrder[]) => void;
  readonly onCancel: () => void;
}

/** Says which purchase orders pay for an order: one for all of it, or several with a share each, and what is left while it is typed. */
export function DivisionEditor(props: Props) {
  const { order, format } = props;
  const { locale } = usePeopleLocale();
  const [draft, setDraft] = useState(() => draftOf(props.linked, format));
  const [insisted, setInsisted] = useState(false);
  const read = readDivision(draft, order, format);
  const change = (changed: PartDraft): void => setDraft(draft.map((part) => (part.id === changed.id ? changed : part)));
  const save = (): void => {
    setInsisted(true);
    if (read.parts !== null) props.onSave(read.parts, draft.flatMap(({ purchaseOrder }) => purchaseOrder ?? []));
  };
  const isDivided = draft.length > 1;
  const said = sentenceOf(read, isDivided, insisted, locale);
  return (
    <form
      class={css['editor']} aria-label={i18n.t('orders.division.title')} noValidate
      onSubmit={(event) => { event.preventDefault(); if (!props.busy) save(); }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        props.onCancel();
      }}
    >
      {draft.map((part, index) => (
        <PartFields
          key={part.id} part={part} row={index + 1} order={order} amount={read.amounts[index] ?? null} isDivided={isDivided} takesFocus={part.purchaseOrder === null || index === 0}
          today={props.today} suggest={props.suggest} onChange={change} onRemove={() => setDraft(withoutPart(draft, part.id))}
        />
      ))}
      <Button small kind="quiet" onClick={() => setDraft(withPart(draft))}><Icon name="fork" small />{i18n.t('orders.division.add')}</Button>
      <p class={read.problem === null ? css['exact'] : css['problem']} role="status">
        {said === '' ? null : <><Icon name={read.problem === null ? 'check' : 'info'} small /><span>{said}</span></>}
      </p>
      {isDivided && read.basis === 'counts' && draft.some(({ kind }) => kind === 'units') && <p class={css['note']}>{i18n.t('orders.division.counts')}</p>}
      <div class={css['buttons']}>
        <Button kind="primary" type="submit" busy={props.busy}>{i18n.t(isDivided ? 'orders.division.save' : 'orders.division.link')}</Button>
        <Button onClick={props.onCancel}>{i18n.t('orders.division.cancel')}</Button>
      </div>
    </form>
  );
}

/** What is to be said of the draft now: nothing of an empty beginning, until somebody tries to save it. */
function sentenceOf({ problem, left }: ReadDivision, isDivided: boolean, insisted: boolean, locale: string): string {
  if (problem === null) return isDivided ? i18n.t('orders.division.exact') : '';
  if (!insisted && problem === 'noPurchaseOrder') return '';
  if (problem === 'tooLittle' && left !== null) return i18n.t('orders.division.left', { amount: formatMoney(left, locale) });
  return problemWords(problem);
}

function problemWords(problem: DraftProblem): string {
  switch (problem) {
    case 'noPurchaseOrder': case 'badPercent': case 'badAmount': case 'badUnits': return i18n.t(`orders.division.${problem}`);
    default: return i18n.t(`orders.problem.${problem}`);
  }
}
