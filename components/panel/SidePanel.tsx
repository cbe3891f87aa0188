import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Drawer } from './Drawer.tsx';
import css from './SidePanel.module.css';

/** From here on the panel has room beside the list; below it lies over it. Also in the style sheet. */
const besideFrom = '(min-width: 1100px)';

function useIsBeside(): boolean {
  const [isBeside, setIsBeside] = useState(() => matchMedia(besideFrom).matches);
  useEffect(() => {
    const stop = new AbortController();
    const query = matchMedia(besideFrom);
    query.addEventListener('change', () => setIsBeside(query.matches), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return isBeside;
}

/**
 * The open record: beside the list where there is room, else a drawer over it that Escape and a press beside it close,
 * and that gives the focus back to where it was.
 */
export function SidePanel(props: { label: string; onClose: () => void; children: ComponentChildren }) {
  const isBeside = useIsBeside();
  return isBeside
    ? <aside class={css['panel']} aria-label={props.label} tabIndex={-1}>{props.children}</aside>
    : <Drawer {...props} />;
}
