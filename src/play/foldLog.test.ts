import { expect, it } from 'vitest';
import { type FoldedLog, foldLog } from './foldLog.ts';

const entry = (id: number, text: string, more: Partial<FoldedLog> = {}): FoldedLog => ({
  id,
  text,
  level: 'log',
  source: 'script',
  times: 1,
  ...more,
});

it('counts what repeats, from the same place only', () => {
  let logs: readonly FoldedLog[] = [];
  for (const next of [
    entry(1, 'a'),
    entry(2, 'a'),
    entry(3, 'b'),
    entry(4, 'a'),
    entry(5, 'a', { line: 3 }),
  ]) {
    logs = foldLog(logs, next);
  }
  expect(logs.map(({ id, times }) => [id, times])).toEqual([
    [1, 2],
    [3, 1],
    [4, 1],
    [5, 1],
  ]);
});

it('lets the oldest go', () => {
  let logs: readonly FoldedLog[] = [];
  for (let id = 1; id <= 1100; id += 1) logs = foldLog(logs, entry(id, String(id)));
  expect(logs).toHaveLength(1000);
  expect(logs[0]?.id).toBe(101);
});
