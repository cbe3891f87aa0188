import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ToastMessage } from '../../components/Toast.tsx';
import type { View } from './view.ts';

/** What every view of the popup shares. */
export interface Popup {
  /** Counts the changes of the ledger, ours and those of other windows: whoever reads, reads again. */
  readonly revision: number;
  /** To be called after a change of our own. */
  readonly refresh: () => void;
  /** Changes the view. Takes away what was said before, so say afterwards. */
  readonly show: (view: View) => void;
  readonly say: (message: ToastMessage) => void;
  readonly dismiss: () => void;
}

export const PopupContext = createContext<Popup | null>(null);

/** The popup around a view. */
export function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (popup === null) throw new Error('A view was rendered outside the popup');
  return popup;
}
