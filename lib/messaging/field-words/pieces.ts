import type { Piece } from '../../domain/field-view.ts';
import type { PurchaseOrder } from '../../domain/purchase-order.ts';

/** What a sentence is about. */
export const strong = (text: string): Piece => ({ kind: 'strong', text });

/** A purchase order by its number and title. */
export function nameOf({ number, title }: Pick<PurchaseOrder, 'number' | 'title'>): readonly Piece[] {
  return [{ kind: 'number', text: number }, ...(title === '' ? [] : [` · ${title}`])];
}

/** A text cut to what fits into a sentence. */
export function short(text: string): string {
  const characters = [...text];
  return characters.length > 60 ? `${characters.slice(0, 59).join('').trimEnd()}…` : text;
}

/** A sentence as plain text. */
export function plainWords(pieces: readonly Piece[]): string {
  return pieces.map((piece) => typeof piece === 'string' ? piece : piece.text).join('');
}
