import css from './Keys.module.css';

/** What the two kinds of a picture's parts are. */
export function Keys(props: { filled: string; outlined: string }) {
  return (
    <ul class={css['keys']}>
      <li class={css['filled']}>{props.filled}</li>
      <li class={css['outlined']}>{props.outlined}</li>
    </ul>
  );
}
