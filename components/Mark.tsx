import css from './Mark.module.css';

/** The product's mark: a P whose bowl is an O, on the double rule. Decoration; the name stands in words elsewhere. */
export function Mark() {
  return (
    <svg class={css['mark']} viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <rect class={css['ground']} width="128" height="128" rx="28" />
      <path class={css['ink']} d="M32 16h16v64H32zM32 88h64v8H32z" />
      <circle class={css['bowl']} cx="68" cy="44" r="20" />
      <path class={css['rule']} d="M32 104h64v8H32z" />
    </svg>
  );
}
