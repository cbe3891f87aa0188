import { i18n } from '#i18n';

/** The formats a name is known for; an export may have been restored from a later version of ours. */
const known = ['csv', 'xlsx', 'json', 'xeroBills', 'xeroCreditNotes', 'quickBooksBills', 'coupaOrders', 'ublOrders', 'cxmlOrders'] as const;

/** A format's name for people; its code where that is all there is. */
export function formatName(code: string): string {
  const format = known.find((each) => each === code);
  return format === undefined ? code : i18n.t(`exporting.format.${format}.name`);
}
