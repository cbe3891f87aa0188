import { i18n } from '#i18n';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatCount, formatMoney } from '../../lib/i18n/format.ts';
import { Amounts } from '../Amounts.tsx';
import { Identifier } from '../Identifier.tsx';
import { usePeopleLocale } from '../people-locale.ts';
import { lineTotal, requestFacts, requestTotal } from './request-text.ts';
import css from './RequestSheet.module.css';

/** The request as a sheet: what is printed is what stands on the screen. */
export function RequestSheet({ purchaseOrder }: { purchaseOrder: PurchaseOrder }) {
  const people = usePeopleLocale();
  const { locale } = people;
  const { lines } = purchaseOrder;
  const { amounts, isPartial } = requestTotal(lines);
  return (
    <article class={css['sheet']} data-print>
      <h2 class={css['title']}>{i18n.t('ledger.request.sheet')}</h2>
      <dl class={css['facts']}>
        {requestFacts(purchaseOrder, people).map(({ name, value }) => <div key={name}><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>)}
      </dl>
      {lines.length > 0 && (
        <table class={css['items']}>
          <thead>
            <tr>
              <th scope="col">{i18n.t('ledger.lines.item')}</th>
              <th scope="col">{i18n.t('ledger.editor.line.quantity')}</th>
              <th scope="col">{i18n.t('ledger.editor.line.unitPrice')}</th>
              <th scope="col">{i18n.t('ledger.request.sum')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => {
              const [total] = lineTotal(line);
              return (
                <tr key={line.id}>
                  <th scope="row"><bdi>{line.text}</bdi>{line.asin !== null && <> <Identifier text={line.asin} /></>}</th>
                  <td>{line.quantity === null ? '–' : formatCount(line.quantity, locale)}</td>
                  <td>{line.unitPrice === null ? '–' : formatMoney(line.unitPrice, locale)}</td>
                  <td>{total === undefined ? '–' : formatMoney(total, locale)}</td>
                </tr>
              );
            })}
          </tbody>
          {amounts.length > 0 && (
            <tfoot>
              <tr><th scope="row" colSpan={3}>{i18n.t(isPartial ? 'ledger.request.sumPartial' : 'popup.detail.total')}</th><td><Amounts final amounts={amounts} /></td></tr>
            </tfoot>
          )}
        </table>
      )}
    </article>
  );
}
