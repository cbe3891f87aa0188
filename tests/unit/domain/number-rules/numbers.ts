import { parsePoNumber, poNumberKey, type PoNumber } from '../../../../lib/domain/po-number.ts';
import type { SavedNumber } from '../../../../lib/domain/near-number/number-index.ts';

/** A text that is a PO number. Throws when it is none. */
export function poNumber(text: string): PoNumber {
  const number = parsePoNumber(text);
  if (!number.ok) throw new Error(`${text} is no PO number: ${number.error}`);
  return number.value;
}

/** Saved numbers, in this order. */
export function savedNumbers(...texts: readonly string[]): readonly SavedNumber[] {
  return texts.map((text) => ({ number: poNumber(text), key: poNumberKey(poNumber(text)) }));
}
