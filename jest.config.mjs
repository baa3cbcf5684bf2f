/** Two projects: `unit` runs in Node (jsdom where a file asks for it), `e2e` drives real browsers on the shipped build. */
const transform = {
  '\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic', importSource: 'preact' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
    },
  ],
};
const shared = {
  transform,
  transformIgnorePatterns: [
    '/node_modules/(?!(preact|@testing-library/preact|parse5|htmlparser2|domhandler|domutils|domelementtype|dom-serializer|entities|idb|fast-check|pure-rand)/)',
  ],
  moduleNameMapper: {
    '^webextension-polyfill$': '<rootDir>/tests/unit/stubs/browser.ts',
    '\\?(?:iife|script)$': '<rootDir>/tests/unit/stubs/script-path.ts',
    '\\.css(?:\\?inline)?$': '<rootDir>/tests/unit/stubs/css.ts',
  },
};

export default {
  // A busy machine takes as long as it takes: this only ends what hangs.
  testTimeout: 300_000,
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: 'node',
      setupFiles: ['<rootDir>/tests/unit/stubs/message-channel.ts'],
      roots: ['<rootDir>/src', '<rootDir>/tests/unit'],
      testMatch: ['<rootDir>/tests/unit/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      roots: ['<rootDir>/tests/e2e'],
      testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'],
    },
  ],
};
