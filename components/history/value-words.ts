import { i18n } from '#i18n';
import { isCurrency } from '../../lib/domain/currency.ts';
import type { PurchaseOrderId } from '../../lib/domain/ids.ts';
import { toPlainDate } from '../../lib/domain/plain-date.ts';
import { formatDay, formatMoment, formatMoney } from '../../lib/i18n/format.ts';
import type { PeopleLocale } from '../people-locale.ts';

/** The numbers of purchase orders, as they are now. */
export type Numbers = ReadonlyMap<PurchaseOrderId, string>;

const fieldNames = [
  'number', 'title', 'kind', 'state', 'progress', 'favourite', 'validFrom', 'validUntil', 'reuse', 'marketplaces', 'suppliers', 'owner', 'department', 'costCentre', 'glCode', 'project',
  'customValues', 'budget', 'lines', 'request', 'orderId', 'marketplace', 'placedOn', 'total', 'itemsSubtotal', 'shipping', 'tax', 'refundTotal', 'status', 'cancelled', 'amazonPoNumber',
  'shipments', 'promisedOn', 'deliveredOn', 'receipts', 'returns', 'payments', 'assignment', 'purchaseOrderId', 'orderKey', 'method', 'share', 'amounts', 'at', 'withWhom', 'subject', 'text',
  'attachments', 'reason', 'chosen', 'items', 'orders', 'quantity', 'unitPrice', 'amount', 'asin', 'seller', 'purchaseOrderIds', 'orderKeys', 'findingKey',
] as const;
type FieldName = (typeof fieldNames)[number];

const isNamed = (name: string): name is FieldName => fieldNames.some((each) => each === name);

/** A field as people call it, or its own name where they have none for it. */
export function fieldName(name: string): string {
  return isNamed(name) ? i18n.t(`papers.history.field.${name}`) : name;
}

/** A value of the audit trail in words: whatever was written there, also by an older version. Nothing is left out. */
export function valueText(value: unknown, name: string, numbers: Numbers, people: PeopleLocale): string {
  if (value === null || value === undefined || value === '') return i18n.t('papers.history.nothing');
  if (typeof value === 'boolean') return i18n.t(value ? 'papers.history.yes' : 'papers.history.no');
  if (typeof value === 'number') return /(^at|At)$/.test(name) && value > 0 ? formatMoment(value, people.locale, people.timeZone) : new Intl.NumberFormat(people.locale).format(value);
  if (typeof value === 'string') return textOf(value, numbers, people);
  if (Array.isArray(value)) return value.length === 0 ? i18n.t('papers.history.nothing') : value.map((each) => valueText(each, name, numbers, people)).join('; ');
  const fields: Readonly<Record<string, unknown>> = { ...(value as object) }; // what is left of JSON
  const { amount, currency } = fields;
  if (typeof amount === 'number' && typeof currency === 'string' && isCurrency(currency)) return formatMoney({ amount, currency }, people.locale);
  return Object.entries(fields).filter(([, inner]) => inner !== null && inner !== '').map(([inner, each]) => `${fieldName(inner)}: ${valueText(each, inner, numbers, people)}`).join(', ');
}

function textOf(text: string, numbers: Numbers, { locale }: PeopleLocale): string {
  const day = toPlainDate(text);
  return day === undefined ? numbers.get(text as PurchaseOrderId) ?? text : formatDay(day, locale); // an id of ours when there is a number for it
}
