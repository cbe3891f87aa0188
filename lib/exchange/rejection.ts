/**
 * Why the other program would refuse a row. `amountUnknown`: no page showed what the order cost. `notPositive`: nothing to
 * pay. `required`: an empty field it must have. `tooLong`: more characters than it takes. `character`: one it does not take.
 * `noLines`: nothing is known of what to order. `notIssued`: a PO without orders that is not issued. `otherCurrency`: not
 * the currency of the PO's first order. `tooManyRows`: below the last row a sheet can have. `withAnother`: the row itself is
 * fine, but another one of the same bill or PO is not, and half a bill would be wrong.
 */
export const rejectionCodes = [
  'amountUnknown', 'notPositive', 'required', 'tooLong', 'character', 'noLines', 'notIssued', 'otherCurrency', 'tooManyRows', 'withAnother',
] as const;
export type RejectionCode = (typeof rejectionCodes)[number];

/** One reason why a row is not written: the importer would refuse it. */
export interface Rejection {
  /** Position among the rows that were to be exported, from 0. */
  readonly row: number;
  /** The field as the other program names it. */
  readonly field: string;
  readonly code: RejectionCode;
  /** What stands in the field; empty when nothing does. */
  readonly value: string;
}
