/** How long some of the work has to take before it tells how long the rest will, in milliseconds. */
const leastElapsed = 800;

/**
 * How many seconds work will still take at the pace it had so far, at least 1; null while that cannot be told.
 * `elapsed` in milliseconds, `done` of `total` in any unit.
 */
export function secondsLeft(elapsed: number, done: number, total: number | null): number | null {
  if (total === null || done <= 0 || elapsed < leastElapsed) return null;
  return Math.max(1, Math.ceil((elapsed / done) * Math.max(0, total - done) / 1000));
}
