/** The browser, for the messaging code, when no test runner stands in for it. `world.ts` fills it in. */
export const browser = {
  runtime: {},
  storage: { local: {} },
};
