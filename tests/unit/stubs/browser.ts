/** Stands in for webextension-polyfill: unit tests hand fakes to the code under test, so nothing may reach this. */
const handler: ProxyHandler<object> = {
  get(_target, name) {
    throw new Error(`A unit test reached the real browser API: browser.${String(name)}`);
  },
};
export default new Proxy({}, handler);
