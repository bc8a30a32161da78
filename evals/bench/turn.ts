import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { WebSocket } from 'ws';
import { chatUrl } from '../in-process.ts';
import { percentile } from '../report.ts';
import { runScenario } from '../run-scenario.ts';
import { loadScenarios } from '../scenario.ts';
import { Talk } from '../talk.ts';
import { ScriptedUser } from '../users/scripted.ts';
import { startMeasured, type MeasuredServer } from './child.ts';

interface Figures {
  turns: number;
  cpuMilliseconds: number;
  p50: number;
  p95: number;
  rssPerIdle: number;
  heapPerIdle: number;
}

/** Processor time per turn and the latencies, over `talk` until it has held enough turns; the first talk only warms up. */
async function measureTurns(server: MeasuredServer, enough: number, talk: () => Promise<number[]>) {
  await talk();
  const before = await server.read();
  const took: number[] = [];
  while (took.length < enough) took.push(...(await talk()));
  const after = await server.read();
  const cpuMilliseconds = (after.cpuMicroseconds - before.cpuMicroseconds) / 1000 / took.length;
  return { turns: took.length, cpuMilliseconds, p50: percentile(took, 0.5), p95: percentile(took, 0.95) };
}

/** Bytes one more idle line costs, over `count` of them opened by `open`. */
async function measureIdle(server: MeasuredServer, count: number, open: () => Promise<{ close(): void }>) {
  const first = await Promise.all(Array.from({ length: 20 }, open));
  await pause(1_000);
  const before = await server.read();
  const lines: { close(): void }[] = [];
  while (lines.length < count) {
    const more = Math.min(10, count - lines.length);
    lines.push(...(await Promise.all(Array.from({ length: more }, open))));
  }
  await pause(2_000);
  const after = await server.read();
  for (const line of [...first, ...lines]) line.close();
  return { rssPerIdle: (after.rss - before.rss) / count, heapPerIdle: (after.heap - before.heap) / count };
}

async function measureDadnevis(turns: number, idle: number): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'dadnevis-bench-'));
  const limits = { FRAME_BURST: '1000000', FRAMES_PER_SECOND: '1000000' };
  const server = await startMeasured('server/main.ts', {
    PORT: '0',
    DATA_DIR: folder,
    LOG_LEVEL: 'error',
    ...limits,
  });
  try {
    const url = chatUrl(server.address);
    const scenarios = await loadScenarios();
    let next = 0;
    const talk = async (): Promise<number[]> => {
      const scenario = scenarios[next++ % scenarios.length];
      if (!scenario) throw new Error('there is no scenario');
      const { exchanges } = await runScenario(scenario, new ScriptedUser(scenario), url);
      return exchanges.map(({ answer }) => answer.took);
    };
    const story = scenarios[0]?.story[0] ?? 'سلام';
    const open = async (): Promise<Talk> => {
      const line = await Talk.open(url);
      await line.send({ type: 'message', text: story });
      return line;
    };
    // First: freed memory of many talks would be used again and hide what a line costs.
    const memory = await measureIdle(server, idle, open);
    return { ...memory, ...(await measureTurns(server, turns, talk)) };
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function openEcho(address: string, text: string) {
  const socket = new WebSocket(address.replace('http', 'ws'), { perMessageDeflate: false });
  await once(socket, 'open');
  const say = async (): Promise<number> => {
    const began = performance.now();
    const answer = once(socket, 'message');
    socket.send(text);
    await answer;
    return performance.now() - began;
  };
  await say();
  return { say, close: () => socket.close() };
}

async function measureEcho(turns: number, idle: number): Promise<Figures> {
  const server = await startMeasured('evals/bench/echo-server.ts', {});
  try {
    // As long as what the chat answers with, a draft and a reply.
    const text = 'ن'.repeat(2_000);
    const line = await openEcho(server.address, text);
    const talk = async (): Promise<number[]> => {
      const took: number[] = [];
      for (let turn = 0; turn < 500; turn += 1) took.push(await line.say());
      return took;
    };
    const memory = await measureIdle(server, idle, () => openEcho(server.address, text));
    const measured = await measureTurns(server, Math.max(turns, 5_000), talk);
    line.close();
    return { ...measured, ...memory };
  } finally {
    await server.stop();
  }
}

function report(own: Figures, echo: Figures, idle: number): string {
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
  const milliseconds = (time: number): string => `${time.toFixed(3)} ms`;
  const rows: [string, (figures: Figures) => number, (value: number) => string][] = [
    ['processor a turn', (figures) => figures.cpuMilliseconds, milliseconds],
    ['turn, p50', (figures) => figures.p50, milliseconds],
    ['turn, p95', (figures) => figures.p95, milliseconds],
    [`resident memory a line (${idle} idle)`, (figures) => figures.rssPerIdle, kilobytes],
    [`heap a line (${idle} idle)`, (figures) => figures.heapPerIdle, kilobytes],
  ];
  const lines = rows.map(([name, of, shown]) => {
    // Resident memory also falls between two readings: no ratio of that.
    const ratio = of(own) > 0 && of(echo) > 0 ? `${(of(own) / of(echo)).toFixed(1)}×` : '–';
    return [
      name.padEnd(36),
      shown(of(own)).padStart(12),
      shown(of(echo)).padStart(12),
      ratio.padStart(9),
    ].join(' ');
  });
  const head = [''.padEnd(36), 'dadnevis'.padStart(12), 'ws echo'.padStart(12), 'ratio'.padStart(9)].join(
    ' ',
  );
  return [
    head,
    ...lines,
    `${own.turns} turns of scripted talks, ${echo.turns} echoes; one at a time; search and database included`,
  ].join('\n');
}

const { values } = parseArgs({
  options: { turns: { type: 'string', default: '600' }, idle: { type: 'string', default: '500' } },
});
const [turns, idle] = [Number(values.turns), Number(values.idle)];
if (!(turns > 0 && idle > 0)) throw new Error('--turns and --idle are numbers above zero');
const own = await measureDadnevis(turns, idle);
console.log(report(own, await measureEcho(turns, idle), idle));
