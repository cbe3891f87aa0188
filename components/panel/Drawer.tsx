import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import css from './SidePanel.module.css';

/** Makes everything beside `element` out of reach, up to the page's own children: what is said there (a toast and its Undo) stays in reach. */
function holdTheRest(element: HTMLElement): () => void {
  const held: HTMLElement[] = [];
  for (let inner: HTMLElement = element; inner.parentElement !== null && inner.parentElement.parentElement?.id !== 'app'; inner = inner.parentElement) {
    for (const beside of inner.parentElement.children) {
      if (beside === inner || !(beside instanceof HTMLElement) || beside.inert) continue;
      beside.inert = true;
      held.push(beside);
    }
    if (inner.parentElement === document.body) break;
  }
  return () => { for (const each of held) each.inert = false; };
}

/**
 * An open record over the page. No `<dialog>`: a modal one would take the toast, and with it every Undo, out of reach.
 * Escape and a press beside it close it; the focus goes back to where it was.
 */
export function Drawer(props: { label: string; onClose: () => void; children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    const element = place.current;
    if (element === null) return undefined;
    const release = holdTheRest(element);
    element.querySelector<HTMLElement>('[role=dialog]')?.focus();
    return () => {
      release();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    props.onClose();
  };
  return (
    <div ref={place} class={css['over']} onKeyDown={onKeyDown}>
      <div class={css['scrim']} onClick={props.onClose} />
      <div class={css['drawer']} role="dialog" aria-modal aria-label={props.label} tabIndex={-1}>{props.children}</div>
    </div>
  );
}
