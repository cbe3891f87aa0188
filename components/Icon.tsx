import { classNames } from './class-names.ts';
import css from './Icon.module.css';
import { icons, type IconName } from './icons.ts';

/** A line drawing beside words; never the only carrier of a meaning, so it has no name of its own. `turns` mirrors it in right-to-left text. */
export function Icon(props: { name: IconName; small?: boolean; filled?: boolean; turns?: boolean }) {
  return (
    <svg
      class={classNames(css['icon'], props.small && css['small'], props.filled && css['filled'], props.turns && css['turns'])}
      viewBox="0 0 16 16" aria-hidden="true" focusable="false"
    >
      <path d={icons[props.name]} />
    </svg>
  );
}
