import { useLayoutEffect } from 'preact/hooks';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  || (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type));

/** Keys of a view, by `KeyboardEvent.key`. Letters and signs are left alone while somebody types; Escape always counts. */
export function useKeys(keys: Readonly<Record<string, () => void>>): void {
  // Before the next paint: two quick presses of Escape go back twice.
  useLayoutEffect(() => {
    const stop = new AbortController();
    document.addEventListener('keydown', (event) => {
      const run = keys[event.key];
      if (run === undefined || event.defaultPrevented || event.isComposing) return;
      if (event.ctrlKey || event.metaKey || event.altKey || (event.key !== 'Escape' && isTyping(event.target))) return;
      event.preventDefault();
      run();
    }, { signal: stop.signal });
    return () => stop.abort();
  });
}
