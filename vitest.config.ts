import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['schemas/**/*.test.ts', 'server/**/*.test.ts', 'evals/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // A first start of the embedded database takes seconds, and machines that check are often slow.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // Each may run a database of half a gigabyte.
    maxWorkers: 2,
    reporters: ['default'],
  },
});
