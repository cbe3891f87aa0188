import type { PaperItem } from '../../lib/domain/papers/paper-block.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import type { Words } from '../../lib/i18n/written-words.ts';
import { Identifier } from '../Identifier.tsx';
import css from './PurchaseOrderSheet.module.css';

/** The items of a printed purchase order. What was left open is a dash: to be agreed. */
export function SheetItems({ items, words: { say, locale } }: { items: readonly PaperItem[]; words: Words }) {
  return (
    <table class={css['items']}>
      <thead>
        <tr>
          <th scope="col">{say('papers.written.document.position')}</th>
          <th scope="col">{say('papers.written.document.item')}</th>
          <th scope="col">{say('papers.written.column.quantity')}</th>
          <th scope="col">{say('papers.written.column.unitPrice')}</th>
          <th scope="col">{say('papers.written.column.amount')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ asin, title, quantity, unitPrice, amount }, index) => (
          <tr key={index}>
            <td>{formatCount(index + 1, locale)}</td>
            <th scope="row"><bdi>{title}</bdi>{asin !== null && <>{title === '' ? null : ' '}<Identifier text={asin} /></>}</th>
            <td>{quantity === null ? '–' : formatCount(quantity, locale)}</td>
            <td>{unitPrice === null ? '–' : formatMoney(unitPrice, locale)}</td>
            <td>{amount === null ? '–' : formatMoney(amount, locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
