import type { AgreedLine } from '../agreed-line.ts';
import type { Money } from '../money.ts';
import type { PoNumber } from '../po-number.ts';
import type { FieldProblem } from '../purchase-order-details.ts';
import type { PurchaseOrder } from '../purchase-order.ts';
import type { ImportedState } from './state-words.ts';
import type { BrokenRowReason } from './table.ts';

/** A line of a PO as a table states it; what it does not state is null. */
export type ImportedLine = Pick<AgreedLine, 'asin' | 'text' | 'quantity' | 'unitPrice'>;

/** What of a PO a table may state in single cells. */
export type ImportedDetails = Pick<PurchaseOrder,
  'title' | 'validFrom' | 'validUntil' | 'owner' | 'department' | 'costCentre' | 'glCode' | 'project' | 'suppliers' | 'customValues'>;

/** A PO as a table states it. What is absent, null or empty was not stated, and leaves the ledger's as it is. */
export interface ImportedPurchaseOrder {
  /** Line of the file where it begins. */
  readonly line: number;
  readonly number: PoNumber;
  readonly state: ImportedState | null;
  readonly details: Partial<ImportedDetails>;
  readonly budget: Money | null;
  readonly lines: readonly ImportedLine[];
}

/**
 * Why something in a table cannot go in. `numberTooLong`, `numberControl`: no PO number. `disagrees`: the rows of one PO
 * state different values. `lineWithoutText`: a quantity or a price of nothing. `sameAsAnother`: the organisation takes two
 * numbers of the table for one. `breaksRules`: a new number that breaks the organisation's rules. `notKept`: the ledger's
 * own rules refuse the value.
 */
export type ImportReason =
  | BrokenRowReason | 'noNumber' | 'numberTooLong' | 'numberControl' | 'notADay' | 'ambiguousDay' | 'notAnAmount' | 'ambiguousAmount' | 'tooPrecise' | 'tooLarge'
  | 'otherCurrency' | 'unknownCurrency' | 'noCurrency' | 'notACount' | 'notPositive' | 'notAnAsin' | 'notAState' | 'disagrees' | 'lineWithoutText' | 'tooManyLines'
  | 'sameAsAnother' | 'breaksRules' | 'notKept';

/** Something in a table that keeps its PO out. A PO goes in whole or not at all: with half of its lines it would be wrong. */
export interface ImportProblem {
  readonly line: number;
  /** The column's name as the file has it; null when the whole row is meant. */
  readonly column: string | null;
  /** What stands there, shortened. */
  readonly value: string;
  readonly reason: ImportReason;
  /** The number of the PO that stays out for it; null where that could not be read. */
  readonly number: string | null;
  /** With `breaksRules` and `notKept`: which rule, and which value. */
  readonly refusal?: FieldProblem;
}
