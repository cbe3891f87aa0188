import { i18n } from '#i18n';
import type { AgreedLine } from '../../lib/domain/agreed-line.ts';
import { sumByCurrency, type Money } from '../../lib/domain/money.ts';
import type { PurchaseOrder } from '../../lib/domain/purchase-order.ts';
import type { Contact } from '../../lib/domain/settings.ts';
import { formatCount, formatDay, formatList, formatMoney } from '../../lib/i18n/format.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import type { PeopleLocale } from '../people-locale.ts';

/** One fact of a request, by name. */
export interface RequestFact {
  readonly name: string;
  readonly value: string;
}

/** What the items come to, one amount per currency; `isPartial` when the price or quantity of one is not known. */
export function requestTotal(lines: readonly AgreedLine[]): { readonly amounts: readonly Money[]; readonly isPartial: boolean } {
  const known = lines.flatMap(lineTotal);
  return { amounts: sumByCurrency(known), isPartial: known.length < lines.length };
}

/** What a line comes to; empty when its price or quantity is not known. */
export function lineTotal({ quantity, unitPrice }: AgreedLine): readonly Money[] {
  return quantity === null || unitPrice === null ? [] : [{ ...unitPrice, amount: unitPrice.amount * quantity }];
}

/** What is asked for beside the items, in the order an approver reads it. What was not given is left out. */
export function requestFacts(purchaseOrder: PurchaseOrder, { locale, timeZone }: PeopleLocale): RequestFact[] {
  const { number, title, suppliers, marketplaces, request, costCentre, department, project, glCode, owner } = purchaseOrder;
  const facts: readonly (readonly [string, string])[] = [
    [i18n.t('ledger.field.number'), request?.numberPending === true ? i18n.t('ledger.request.numberWanted') : number],
    [i18n.t('ledger.field.title'), title],
    [i18n.t('ledger.field.suppliers'), formatList(suppliers, locale)],
    [i18n.t('ledger.field.marketplaces'), formatList(marketplaces, locale)],
    [i18n.t('ledger.request.reason'), request?.reason ?? ''],
    [i18n.t('ledger.request.delivery'), request?.delivery ?? ''],
    [i18n.t('ledger.request.payment'), request?.payment ?? ''],
    [i18n.t('ledger.field.costCentre'), costCentre],
    [i18n.t('ledger.field.glCode'), glCode],
    [i18n.t('ledger.field.department'), department],
    [i18n.t('ledger.field.project'), project],
    [i18n.t('ledger.request.earlierOrders'), request?.earlierOrders ?? ''],
    [i18n.t('ledger.field.owner'), owner],
    [i18n.t('ledger.request.requestedOn'), request === null ? '' : formatDay(dayInZone(request.requestedAt, timeZone), locale)],
  ];
  return facts.filter(([, value]) => value !== '').map(([name, value]) => ({ name, value }));
}

/** An item as one line of text. */
function itemText(line: AgreedLine, index: number, locale: string): string {
  const { asin, text, quantity, unitPrice } = line;
  const name = text === '' ? (asin ?? '') : asin === null ? text : `${text} (${asin})`;
  const [total] = lineTotal(line);
  const price = unitPrice === null ? undefined : formatMoney(unitPrice, locale);
  const count = quantity === null ? undefined : formatCount(quantity, locale);
  const sum = total === undefined ? [count, price].filter((part) => part !== undefined).join(' × ') : `${count ?? ''} × ${price ?? ''} = ${formatMoney(total, locale)}`;
  return `${index + 1}. ${name}${sum === '' ? '' : `: ${sum}`}`;
}

/** The request as a mail to `contact`, or as the reminder of one. In the person's language; plain text. */
export function requestMail(purchaseOrder: PurchaseOrder, contact: Contact | null, people: PeopleLocale, isReminder: boolean): { subject: string; body: string } {
  const { locale } = people;
  const { lines, number, title, request } = purchaseOrder;
  const isPending = request?.numberPending === true;
  const name = [title, isPending ? '' : number].filter((part) => part !== '').join(' · ');
  const { amounts, isPartial } = requestTotal(lines);
  const total = amounts.length === 0 ? [] : [
    i18n.t(isPartial ? 'ledger.request.totalPartial' : 'ledger.request.total', { total: formatList(amounts.map((money) => formatMoney(money, locale)), locale) }),
  ];
  const items = lines.length === 0 ? [] : ['', i18n.t('ledger.request.items'), ...lines.map((line, index) => itemText(line, index, locale)), ...total];
  return {
    subject: i18n.t(isReminder ? 'ledger.request.subjectReminder' : 'ledger.request.subject', { name }),
    body: [
      contact === null || contact.name === '' ? i18n.t('ledger.request.hello') : i18n.t('ledger.request.helloName', { name: contact.name }),
      '',
      i18n.t(isReminder ? 'ledger.request.remindText' : isPending ? 'ledger.request.askNumber' : 'ledger.request.ask'),
      '',
      ...requestFacts(purchaseOrder, people).map((fact) => `${fact.name}: ${fact.value}`),
      ...items,
      '',
      i18n.t('ledger.request.answerWanted'),
    ].join('\n'),
  };
}
