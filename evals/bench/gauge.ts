import type { Reading } from './child.ts';

/** Loaded before a measured server: says, when asked over the parent's channel, what the whole process has used. */
process.on('message', () => {
  // Twice: the first pass only schedules what finalizers free.
  globalThis.gc?.();
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed, external } = process.memoryUsage();
  const reading: Reading = { cpuMicroseconds: user + system, rss, heap: heapUsed + external };
  process.send?.(reading);
});
// The channel alone must not keep the server alive.
process.channel?.unref();
