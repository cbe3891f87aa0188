/** Tells in the tab's title that work has ended, while somebody looks at another tab. It goes when they come back. */
export function tellFinished(sentence: string): void {
  if (document.visibilityState === 'visible') return;
  const before = document.title;
  const told = `✓ ${sentence}`;
  document.title = told;
  document.addEventListener('visibilitychange', () => {
    if (document.title === told) document.title = before;
  }, { once: true });
}
