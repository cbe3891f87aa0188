import type { Piece } from '../../domain/field-view.ts';
import type { PurchaseOrder } from '../../domain/purchase-order.ts';
import { withoutTurningMarks } from '../../domain/turning-marks.ts';

/** What a sentence is about. */
export const strong = (text: string): Piece => ({ kind: 'strong', text });

/** A purchase order by its number and title. */
export function nameOf({ number, title }: Pick<PurchaseOrder, 'number' | 'title'>): readonly Piece[] {
  return [{ kind: 'number', text: number }, ...(title === '' ? [] : [` · ${withoutTurningMarks(title)}`])];
}

/** A text cut to what fits into a sentence, and that leaves the sentence as it reads. */
export function short(text: string): string {
  const plain = withoutTurningMarks(text);
  const characters = [...plain];
  return characters.length > 60 ? `${characters.slice(0, 59).join('').trimEnd()}…` : plain;
}

/** A sentence as plain text. */
export function plainWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => typeof piece === 'string' ? piece : piece.text).join('');
}
