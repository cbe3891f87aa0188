/** Orders two texts by their characters alone: the same in every language. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
