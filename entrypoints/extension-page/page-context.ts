import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ToastMessage } from '../../components/Toast.tsx';

/** What every view of our own pages (popup, ledger, options) shares. */
export interface ExtensionPage {
  /** Counts the changes of the ledger, ours and those of other windows: whoever reads, reads again. */
  readonly revision: number;
  /** To be called after a change of our own. */
  readonly refresh: () => void;
  /** Says a result in one sentence, in place of the last one. */
  readonly say: (message: ToastMessage) => void;
  readonly dismiss: () => void;
}

export const ExtensionPageContext = createContext<ExtensionPage | null>(null);

/** The page around a view. */
export function useExtensionPage(): ExtensionPage {
  const page = useContext(ExtensionPageContext);
  if (page === null) throw new Error('A view was rendered outside a page');
  return page;
}
