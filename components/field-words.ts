import { i18n } from '#i18n';
import type { FieldHealth } from '../lib/domain/health.ts';

/** The fields people are told about by name, in the order they matter; each name is also the last part of its message's key. */
const named = [
  'orders', 'orderId', 'orderIds', 'purchaseId', 'placed', 'stage', 'canPlaceOrder', 'fieldPlace', 'items', 'placedOn', 'total',
  'itemsSubtotal', 'shipping', 'tax', 'refundTotal', 'status', 'poNumber', 'amazonPo', 'businessOrderInformation', 'shipments',
  'payments', 'count', 'nextUrl',
] as const;
const ofItems = ['asin', 'title', 'quantity', 'unitPrice', 'seller'] as const;

/** Fields in plain words. Names that none of our readers uses are shown as "other details", never as they come. */
export function fieldWords(fields: readonly FieldHealth[]): string[] {
  const names = new Set(fields.map(({ field }) => field));
  const words: string[] = [];
  for (const name of named) if (names.delete(name)) words.push(i18n.t(`options.field.${name}`));
  for (const name of ofItems) if (names.delete(`items.${name}`)) words.push(i18n.t(`options.item.${name}`));
  const ofShipments = [...names].filter((name) => name.startsWith('shipments.'));
  for (const name of ofShipments) names.delete(name);
  if (ofShipments.length > 0 && !words.includes(i18n.t('options.field.shipments'))) words.push(i18n.t('options.field.shipmentParts'));
  if (names.size > 0) words.push(i18n.t('options.field.other'));
  return words;
}
