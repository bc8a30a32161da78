import { expect, test } from 'vitest';
import { exposition, makeMetrics } from './metrics.ts';

test('counts, a gauge and a histogram stand in the text format', () => {
  const metrics = makeMetrics();
  metrics.turns.add({ type: 'message' });
  metrics.turns.add({ type: 'message' });
  metrics.turns.add({ type: 'undo' });
  metrics.submissions.add();
  metrics.openSockets = 3;
  metrics.turnSeconds.observe(0.01);
  metrics.turnSeconds.observe(0.3);
  metrics.turnSeconds.observe(60);
  const lines = exposition(metrics).split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      '# TYPE dadnevis_turns_total counter',
      'dadnevis_turns_total{type="message"} 2',
      'dadnevis_turns_total{type="undo"} 1',
      'dadnevis_submissions_total 1',
      'dadnevis_open_sockets 3',
      '# TYPE dadnevis_turn_duration_seconds histogram',
      'dadnevis_turn_duration_seconds_bucket{le="0.005"} 0',
      'dadnevis_turn_duration_seconds_bucket{le="0.01"} 1',
      'dadnevis_turn_duration_seconds_bucket{le="0.5"} 2',
      'dadnevis_turn_duration_seconds_bucket{le="+Inf"} 3',
      'dadnevis_turn_duration_seconds_count 3',
    ]),
  );
  expect(lines.at(-1)).toBe('');
});
