import { amountInWords } from '../../lib/domain/amount-in-words/amount-in-words.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { PlainDate } from '../../lib/domain/plain-date.ts';
import type { PurchaseOrderDocument } from '../../lib/domain/purchase-order-document.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import { formatDay, formatMoney } from '../../lib/i18n/format.ts';
import type { Words } from '../../lib/i18n/written-words.ts';
import { SheetItems } from './SheetItems.tsx';
import css from './PurchaseOrderSheet.module.css';

interface Props {
  readonly purchaseOrder: PurchaseOrder;
  readonly document: PurchaseOrderDocument;
  readonly issuedOn: PlainDate;
  readonly words: Words;
}

/** A purchase order as it is printed: A4 or Letter, its number on every page, no row torn. */
export function PurchaseOrderSheet({ purchaseOrder, document, issuedOn, words }: Props) {
  const { say, locale, language } = words;
  const { totals, isPartial, limit } = document;
  const number = document.number ?? say('papers.written.document.pending');
  const facts: readonly (readonly [string, string])[] = [
    [say('papers.written.document.number'), number],
    [say('papers.written.document.issued'), formatDay(issuedOn, locale)],
    ...(purchaseOrder.validUntil === null ? [] : [[say('papers.written.document.validUntil'), formatDay(purchaseOrder.validUntil, locale)] as const]),
    ...([['costCentre', purchaseOrder.costCentre], ['glCode', purchaseOrder.glCode], ['department', purchaseOrder.department], ['project', purchaseOrder.project], ['owner', purchaseOrder.owner]] as const)
      .filter(([, value]) => value !== '').map(([code, value]) => [say(`papers.written.fact.${code}`), value] as const),
  ];
  const addresses: readonly (readonly [string, string])[] = [
    [say('papers.written.document.buyer'), document.buyer],
    [say('papers.written.document.supplier'), document.supplier.join('\n')],
    [say('papers.written.document.delivery'), document.delivery],
    [say('papers.written.document.billing'), document.billing],
  ];
  return (
    <article class={css['sheet']} lang={language} dir="ltr" data-print>
      <table class={css['paged']} role="presentation">
        <thead><tr><td><p class={css['running']}><bdi>{document.buyer.split('\n')[0]}</bdi><span>{say('papers.written.document.running', { number })}</span></p></td></tr></thead>
        <tbody>
          <tr>
            <td>
              <header class={css['head']}>
                <h2 class={css['title']}>{say('papers.written.document.title')}</h2>
                <dl class={css['facts']}>{facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>)}</dl>
              </header>
              <div class={css['addresses']}>
                {addresses.filter(([, text]) => text !== '').map(([name, text]) => <section key={name}><h3>{name}</h3><p dir="auto">{text}</p></section>)}
              </div>
              {purchaseOrder.title !== '' && <p class={css['subject']}><strong>{say('papers.written.document.subject')}:</strong> <bdi>{purchaseOrder.title}</bdi></p>}
              {purchaseOrder.marketplaces.length > 0 && <p class={css['subject']}><strong>{say('papers.written.document.place')}:</strong> {purchaseOrder.marketplaces.join(', ')}</p>}
              {document.items.length > 0 && <SheetItems items={document.items} words={words} />}
              {totals.map((total) => (
                <Total key={total.currency} name={say(isPartial ? 'papers.written.document.totalPartial' : 'papers.written.document.total')} total={total} words={words} />
              ))}
              {limit !== null && <Total name={say('papers.written.document.upTo')} total={limit} words={words} />}
              {document.terms !== '' && <section class={css['terms']}><h3>{say('papers.written.document.terms')}</h3><p dir="auto">{document.terms}</p></section>}
              <p class={css['signature']}>{say('papers.written.document.signature')}</p>
            </td>
          </tr>
        </tbody>
      </table>
    </article>
  );
}

function Total({ name, total, words: { say, locale, language } }: { name: string; total: Money; words: Words }) {
  return (
    <div class={css['total']}>
      <p class={css['sum']}><span>{name}</span> <strong>{formatMoney(total, locale)}</strong></p>
      <p class={css['words']}>{say('papers.written.document.inWords', { words: amountInWords(total, language) })}</p>
    </div>
  );
}
