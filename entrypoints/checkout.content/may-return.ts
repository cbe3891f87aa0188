/** How often a second something of ours may be put back before we take the page to be against it. */
const patience = 20;

/** Asked before something of ours is put back into the page. False once a script of the page keeps removing it: we never fight the page, its checkout would stand still. */
export function mayReturn(): () => boolean {
  let returns: number[] = [];
  return () => {
    const now = Date.now();
    returns = [...returns.filter((then) => then > now - 1_000), now];
    return returns.length <= patience;
  };
}
