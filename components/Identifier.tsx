import { classNames } from './class-names.ts';
import css from './Identifier.module.css';

/** A PO or order number: in full, left to right whatever surrounds it, in a face where 0 and O differ. */
export function Identifier(props: { text: string; strong?: boolean; id?: string }) {
  return <bdi dir="ltr" id={props.id} translate={false} class={classNames(css['id'], props.strong && css['strong'])}>{props.text}</bdi>;
}
