import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { LogEntry } from '../../../preview/runtime/runtimeHost.ts';
import { type FoldedLog, foldLog } from '../../play/foldLog.ts';

export type LogLevel = 'all' | 'error' | 'warn' | 'log';

/** A line of the console: what the app said, what was typed, or what came of it. */
export interface ConsoleLine extends FoldedLog {
  kind: 'log' | 'input' | 'result';
}

const LEVELS: Record<Exclude<LogLevel, 'all'>, readonly string[]> = {
  error: ['error'],
  warn: ['warn'],
  log: ['log', 'info', 'debug'],
};

/** What the app and the person at the console said. */
export const useLogStore = defineStore('logs', () => {
  const lines = shallowRef<readonly ConsoleLine[]>([]);
  const level = ref<LogLevel>('all');
  const search = ref('');
  /** What was typed before, the oldest first. */
  const history = shallowRef<readonly string[]>([]);
  let last = 0;

  const shown = computed(() => {
    const text = search.value.trim().toLowerCase();
    const levels = level.value === 'all' ? undefined : LEVELS[level.value];
    return lines.value.filter(
      (line) =>
        (!levels || line.kind !== 'log' || levels.includes(line.level)) &&
        (text === '' || `${line.text} ${line.file ?? ''}`.toLowerCase().includes(text)),
    );
  });
  const errorCount = computed(
    () => lines.value.filter(({ kind, level }) => kind === 'log' && level === 'error').length,
  );

  function add(kind: ConsoleLine['kind'], entry: LogEntry): void {
    last += 1;
    const line: ConsoleLine = { ...entry, kind, id: last, times: 1 };
    lines.value = kind === 'log' ? foldLog(lines.value, line) : [...lines.value, line];
  }

  function remember(code: string): void {
    if (history.value[history.value.length - 1] !== code)
      history.value = [...history.value.slice(-199), code];
  }

  function clear(): void {
    lines.value = [];
  }

  return { lines, shown, level, search, history, errorCount, add, remember, clear };
});
