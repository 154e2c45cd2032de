import { expect, it, vi } from 'vitest';
import type { LogEntry } from '../runtimeHost.ts';
import { LogLimiter } from './logLimiter.ts';

const line = (text: string): LogEntry => ({ level: 'log', text, source: 'script' });

it('lets 500 lines of a second pass, and says how many did not', () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  let now = 0;
  const limiter = new LogLimiter(
    (entry) => sent.push(entry.text),
    () => now,
  );
  for (let index = 0; index < 10_000; index += 1) limiter.log(line(String(index)));
  expect(sent).toHaveLength(500);
  now = 1000;
  limiter.log(line('later'));
  expect(sent.slice(500)).toEqual(['9500 more lines in this second were left out', 'later']);
  vi.useRealTimers();
});

it('tells of what was left out even when nothing follows', () => {
  vi.useFakeTimers();
  const sent: string[] = [];
  const limiter = new LogLimiter((entry) => sent.push(entry.text));
  for (let index = 0; index < 501; index += 1) limiter.log(line('x'));
  vi.advanceTimersByTime(1500);
  expect(sent.at(-1)).toBe('1 more lines in this second were left out');
  vi.useRealTimers();
});

it('cuts lines that are too long', () => {
  const sent: LogEntry[] = [];
  new LogLimiter((entry) => sent.push(entry)).log(line('x'.repeat(1e6)));
  expect(sent[0]?.text).toHaveLength(20_001);
});

it('makes no line that is left out', () => {
  let made = 0;
  const limiter = new LogLimiter(
    () => {},
    () => 0,
  );
  const make = () => {
    made += 1;
    return line('x');
  };
  for (let index = 0; index < 10_000; index += 1) limiter.log(make);
  expect(made).toBe(500);
});
