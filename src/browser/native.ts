/** The browser's own interface, as the extension's own pages have it: all answers are promises, in every browser. */
const { browser, chrome: other } = globalThis as {
  readonly browser?: typeof chrome;
  readonly chrome?: typeof chrome;
};

export const native = (browser ?? other) as typeof chrome;
