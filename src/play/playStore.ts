import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { LogEntry } from '../../preview/runtime/runtimeHost.ts';
import { defaultScenario, type Scenario } from '../../preview/scenario.ts';
import { useProjectStore } from '../stores/project.ts';
import { useViewStore } from '../stores/view.ts';
import { deviceById } from './devices.ts';
import { drawnDevice } from './drawnDevice.ts';
import { type FoldedLog, foldLog } from './foldLog.ts';

export type LogFilter = 'all' | 'warn' | 'error';

export type PlayLog = FoldedLog;

/** What the viewer of a running mini-program sets and sees: device, scenario, log. */
export const usePlayStore = defineStore('play', () => {
  const view = useViewStore();
  const projects = useProjectStore();
  const scenario = shallowRef<Scenario>(defaultScenario);
  const logs = shallowRef<readonly PlayLog[]>([]);
  const filter = ref<LogFilter>('all');
  /** The panel below the phone, if any. */
  const panel = ref<'scenario' | 'console' | null>(null);
  const device = computed(() => deviceById(view.device));
  /** The screen as the visible page has it, px: a page may turn the phone by itself (`pageOrientation`). */
  const screen = shallowRef<{ width: number; height: number } | null>(null);
  const drawn = computed(() => drawnDevice(device.value, screen.value));
  let last = 0;

  const shownLogs = computed(() => {
    if (filter.value === 'all') return logs.value;
    const levels = filter.value === 'error' ? ['error'] : ['error', 'warn'];
    return logs.value.filter(({ level }) => levels.includes(level));
  });
  const errorCount = computed(() => logs.value.filter(({ level }) => level === 'error').length);

  function setScenario(change: Partial<Scenario>): void {
    scenario.value = { ...scenario.value, ...change };
  }

  function log(entry: LogEntry): void {
    last += 1;
    logs.value = foldLog(logs.value, { ...entry, id: last, times: 1 });
  }

  function clearLogs(): void {
    logs.value = [];
  }

  watch(() => projects.id, clearLogs);

  return {
    scenario,
    logs,
    shownLogs,
    errorCount,
    filter,
    panel,
    device,
    screen,
    drawn,
    setScenario,
    log,
    clearLogs,
  };
});
