const lockName = 'po-ledger.import';

/**
 * Takes the lock under which reports are imported: one window at a time. The browser gives it back when the window is
 * closed, so an import without a holder was cut off. Undefined while another window holds it; else what gives it back.
 */
export function holdImports(): Promise<(() => void) | undefined> {
  return new Promise((answer, refuse) => {
    navigator.locks.request(lockName, { ifAvailable: true }, (lock) => {
      if (lock === null) {
        answer(undefined);
        return undefined;
      }
      return new Promise<void>((release) => answer(release));
    }).catch(refuse);
  });
}
