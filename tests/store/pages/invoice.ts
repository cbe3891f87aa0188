import { addDays, fullDay, money } from '../format.ts';
import { html, nothing, type Html } from '../html.ts';
import type { Order } from '../records.ts';
import { chargesOf } from './charges.ts';
import { page } from './layout.ts';
import type { View } from './view.ts';

/** The print page of an order: tables without ids, words as the only hold. */
export function invoicePage(view: View, order: Order): Html {
  const { texts, market } = view;
  const head = (label: string, value: string): Html => html`<tr><td align="left" valign="top"><b>${label}</b> ${value}</td></tr>`;
  const business = view.control.settings.business === undefined && order.po === undefined ? nothing
    : html`<tr><td align="left" valign="top"><b>${texts.businessTitle}</b><br>${texts.poNumber}: ${order.po}</td></tr>`;
  const shipped = order.status === 'delivered' ? texts.shippedOn(fullDay(market, addDays(order.placedOn, 1))) : texts.notShipped;
  const items = order.lines.map((line) => html`<tr><td colspan="1" valign="top">${texts.copiesOf(line.quantity)} <i>${line.product.title[market.language]}</i><br><span class="tiny">${line.product.seller === undefined ? texts.ownSeller : texts.soldBy(line.product.seller)}<br><br>${texts.condition}</span></td>
<td class="demo-right" align="right" valign="top" colspan="2">${money(market, line.unitPrice)}<br></td></tr>`);
  const body = html`<div class="demo-invoice"><center><b class="h1">${texts.invoiceTitle(order.id)}</b></center><br>
<table align="center" width="90%"><tbody><tr><td>
<table align="center" width="100%"><tbody>
${head(texts.invoicePlaced, fullDay(market, order.placedOn))}
${head(texts.invoiceNumber, order.id)}
<tr><td align="left" valign="top"><b>${texts.invoiceTotal} ${money(market, order.totals.total)}</b></td></tr>
${business}</tbody></table>
<table class="demo-frame" align="center" width="100%"><tbody><tr><td colspan="2"><b class="sans"><center>${shipped}</center></b></td></tr>
<tr><td><b>${texts.itemsOrdered}</b></td><td class="demo-right"><b>${texts.price}</b></td></tr>
${items}
<tr><td><b>${texts.shippingAddress}</b><br>${market.buyer.name}<br>${market.buyer.address}<br>${market.buyer.country}</td><td></td></tr></tbody></table>
<table class="demo-frame" align="center" width="100%"><tbody><tr><td colspan="2"><b class="sans"><center>${texts.paymentInformation}</center></b></td></tr>
<tr><td valign="top"><b>${texts.paymentMethod}</b><br>Visa | ${texts.cardEnding('0000')}</td><td><table><tbody>${chargesOf(view, order).map(chargeRow)}</tbody></table></td></tr></tbody></table>
</td></tr></tbody></table></div>`;
  return page(view, { title: `${market.host.replace('www.', '')} - ${order.id}`, body, nav: nothing });
}

function chargeRow(charge: { readonly label: string; readonly amount: string; readonly grand: boolean }): Html {
  const bold = (text: string): Html => (charge.grand ? html`<b>${text}</b>` : html`${text}`);
  const rule = charge.grand ? html`<tr valign="top"><td align="right">&nbsp;</td><td class="demo-right" align="right">-----</td></tr>` : nothing;
  return html`${rule}<tr valign="top"><td align="right" nowrap="nowrap">${bold(charge.label)}</td><td class="demo-right" align="right" nowrap="nowrap">${bold(charge.amount)}</td></tr>`;
}
