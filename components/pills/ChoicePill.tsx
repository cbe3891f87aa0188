import css from './Pill.module.css';

/** Narrows a list to one value of many; empty: to none of them. */
export function ChoicePill(props: { label: string; any: string; value: string; values: readonly string[]; onChoose: (value: string) => void }) {
  return (
    <select
      class={css['pill']} aria-label={props.label} data-on={props.value === '' ? undefined : ''} value={props.value}
      onChange={(event) => props.onChoose(event.currentTarget.value)}
    >
      <option value="">{props.any}</option>
      {props.values.map((value) => <option key={value} value={value}>{value}</option>)}
    </select>
  );
}
