import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ExtensionPage } from '../extension-page/page-context.ts';
import type { View } from './view.ts';

/** What every view of the popup shares. */
export interface Popup extends ExtensionPage {
  /** Changes the view. Takes away what was said before, so say afterwards. */
  readonly show: (view: View) => void;
}

export const PopupContext = createContext<Popup | null>(null);

/** The popup around a view. */
export function usePopup(): Popup {
  const popup = useContext(PopupContext);
  if (popup === null) throw new Error('A view was rendered outside the popup');
  return popup;
}
