/** The versions of Node that the build and the tests run on: what vite, oxlint, knip (`^20.19.0 || >=22.12.0`) and vitest (`^20 || ^22 || >=24`) ask for together. */
export const neededNode = '20.19 or newer in the 20 series, 22.12 or newer in the 22 series, or 24 and later';

/**
 * True when the tools start on this version of Node.
 *
 * @param {string} version such as `22.12.0`
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major >= 24;
}
