import { i18n } from '#i18n';
import type { Invoice, InvoiceId } from '../../lib/domain/invoice.ts';
import { formatDay, formatMoney } from '../../lib/i18n/format.ts';
import { Button } from '../Button.tsx';
import { Chip } from '../Chip.tsx';
import { Icon } from '../Icon.tsx';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import css from './BillList.module.css';
import { billWords } from './words.ts';

interface Props {
  readonly invoices: readonly Invoice[];
  readonly again?: readonly InvoiceId[];
  readonly busy?: boolean;
  readonly onEdit?: (invoice: Invoice) => void;
  readonly onRemove?: (invoice: Invoice) => void;
}

/** Invoices, charges and credits by their day. What was written down by hand can be changed. */
export function BillList({ invoices, again = [], busy = false, onEdit, onRemove }: Props) {
  const { locale } = usePeopleLocale();
  if (invoices.length === 0) return <p class={css['none']}>{i18n.t('reconcile.bill.none')}</p>;
  const inOrder = invoices.toSorted((a, b) => ((a.day ?? '9999') + a.id < (b.day ?? '9999') + b.id ? -1 : 1));
  return (
    <ul class={css['bills']}>
      {inOrder.map((invoice) => (
        <li key={invoice.id} class={css['bill']}>
          <span class={css['what']}>
            <strong>{i18n.t(`reconcile.bill.kind.${invoice.kind}`)}</strong>
            {invoice.number !== null && <Identifier text={invoice.number} />}
            {again.includes(invoice.id) && <Chip tone="bad">{i18n.t('reconcile.bill.again')}</Chip>}
          </span>
          <bdi class={css['amount']}>
            {invoice.amount === null ? i18n.t('reconcile.bill.noAmount') : formatMoney({ ...invoice.amount, amount: (invoice.kind === 'credit' ? -1 : 1) * invoice.amount.amount }, locale)}
          </bdi>
          <span class={css['from']}>
            {[invoice.day === null ? '' : formatDay(invoice.day, locale), i18n.t(`reconcile.bill.source.${invoice.source}`)].filter((part) => part !== '').join(' · ')}
          </span>
          {invoice.source === 'person' && onEdit !== undefined && onRemove !== undefined && (
            <span class={css['tools']}>
              <Button kind="icon" small label={i18n.t('reconcile.bill.edit', { name: billWords(invoice, locale) })} onClick={() => onEdit(invoice)}><Icon name="edit" small /></Button>
              <Button kind="icon" small busy={busy} label={i18n.t('reconcile.bill.remove', { name: billWords(invoice, locale) })} onClick={() => onRemove(invoice)}><Icon name="trash" small /></Button>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
