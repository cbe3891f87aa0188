/** What a column of a report means to us, by what its cells hold. */
export const columnRoles = {
  orderId: 'text', poNumber: 'text', orderStatus: 'text', currency: 'text', website: 'text',
  asin: 'text', title: 'text', poLineId: 'text', reason: 'text',
  paymentReference: 'text', paymentMethod: 'text', paymentIdentifier: 'text',
  orderDate: 'day', paymentDate: 'day', returnDate: 'day', refundDate: 'day',
  orderQuantity: 'count', itemQuantity: 'count', returnQuantity: 'count',
  orderSubtotal: 'amount', orderShipping: 'amount', orderPromotion: 'amount', orderTax: 'amount', orderTotal: 'amount',
  itemSubtotal: 'amount', itemShipping: 'amount', itemPromotion: 'amount', itemTax: 'amount', itemTotal: 'amount',
  unitPrice: 'amount', unitTax: 'amount', paymentAmount: 'amount', refundAmount: 'amount', refundTax: 'amount',
} as const;

type Roles = typeof columnRoles;
type ColumnOf<Role> = { [Column in keyof Roles]: Roles[Column] extends Role ? Column : never }[keyof Roles];

/** A meaning a column can have. */
export type ReportColumn = keyof Roles;
export type TextColumn = ColumnOf<'text'>;
export type DayColumn = ColumnOf<'day'>;
export type CountColumn = ColumnOf<'count'>;
export type AmountColumn = ColumnOf<'amount'>;

/** Where a column stands in a file. */
export interface Place<Column extends ReportColumn> {
  readonly column: Column;
  /** Its name in the file. */
  readonly name: string;
  /** Its place in a row's kept cells. */
  readonly at: number;
}
