import { classNames } from './class-names.ts';
import css from './Identifier.module.css';

/** Up to this length a number stands on one line; only a longer one may be broken. */
const oneLineLength = 24;

/** A PO or order number: in full, left to right whatever surrounds it, in a face where 0 and O differ. */
export function Identifier(props: { text: string; strong?: boolean; id?: string }) {
  const whole = props.text.length <= oneLineLength;
  return (
    <bdi dir="ltr" id={props.id} translate={false} class={classNames(css['id'], props.strong && css['strong'], whole && css['whole'])}>
      {props.text}
    </bdi>
  );
}
