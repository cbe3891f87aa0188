import type { ComponentChildren } from 'preact';

/** A message with `{name}` places, where each place takes an element: `Order {order} has no PO`. Places without an element stay as they are. */
export function Sentence(props: { text: string; parts: Readonly<Record<string, ComponentChildren>> }) {
  const pieces = props.text.split(/\{(\w+)\}/);
  return (
    <>
      {pieces.map((piece, index) => {
        if (index % 2 === 0) return piece;
        return Object.hasOwn(props.parts, piece) ? props.parts[piece] : `{${piece}}`;
      })}
    </>
  );
}
