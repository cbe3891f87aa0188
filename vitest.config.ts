import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { messagesUnder } from './scripts/build/messages-under.ts';

/** Files name their DOM themselves: `// @vitest-environment jsdom` for readers (closest to a browser's tree), `happy-dom` for components. */
export default defineConfig({
  plugins: [preact(), messagesUnder(), WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/contract/**/*.test.ts'],
    environment: 'node',
    restoreMocks: true,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
