import type { PoNumber, PoNumberKey } from '../po-number.ts';

/** What a person seems to have done to a saved number. `form`: only case, width, invisible characters or a pasted prefix differ. */
export type Slip =
  | 'form' | 'separators' | 'leadingZeros' | 'lookAlike' | 'doubled' | 'swapped' | 'dropped' | 'added' | 'replaced';

/** A saved number the typed one may have been meant to be. Only ever offered, never put in by itself. */
export interface NearNumber {
  readonly number: PoNumber;
  readonly key: PoNumberKey;
  readonly slip: Slip;
}
