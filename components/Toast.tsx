import { useEffect, useState } from 'preact/hooks';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import css from './Toast.module.css';

/** A result in one sentence, with at most one way back. */
export interface ToastMessage {
  readonly text: string;
  readonly tone?: 'ok' | 'warn';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** How long a toast stays: long enough to read a sentence twice and reach its button. */
const stayMilliseconds = 8000;

/** Shows the last result for 8 s, longer while hovered or focused. The region is always there, so that every new text is read out. */
export function Toast(props: { message: ToastMessage | null; onGone: () => void }) {
  const { message, onGone } = props;
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (message === null || held) return undefined;
    const timer = setTimeout(onGone, stayMilliseconds);
    return () => clearTimeout(timer);
  }, [message, held]);
  const action = message?.action;
  return (
    <div
      class={css['place']} role="status" onMouseEnter={() => setHeld(true)} onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)} onFocusOut={() => setHeld(false)}
    >
      {message === null ? null : (
        <div class={css['toast']}>
          <Icon name={message.tone === 'warn' ? 'warn' : 'check'} />
          <span class={css['text']}>{message.text}</span>
          {action === undefined ? null : <Button small kind="quiet" onClick={action.run}>{action.label}</Button>}
        </div>
      )}
    </div>
  );
}
