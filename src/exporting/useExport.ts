import { ref, shallowRef } from 'vue';
import type { ExportResult } from '../build/buildClient.ts';
import { type ExportStep, exportSteps, type OutputLanguage } from '../build/buildProtocol.ts';
import { useBuildStore } from '../build/buildStore.ts';

export type StepState = 'waiting' | 'running' | 'done' | 'blocked';

/** One run of the export at a time; a newer one overtakes an older. */
export function useExport() {
  const build = useBuildStore();
  const step = ref<ExportStep | null>(null);
  const result = shallowRef<ExportResult | null>(null);
  const failure = ref<string | null>(null);
  let runs = 0;

  async function run(language: OutputLanguage): Promise<void> {
    runs += 1;
    const own = runs;
    step.value = null;
    result.value = null;
    failure.value = null;
    try {
      const found = await build.generateForExport(language, (next) => {
        if (own === runs) step.value = next;
      });
      if (own === runs) result.value = found;
    } catch (error) {
      console.error(error);
      if (own === runs) failure.value = error instanceof Error ? error.message : String(error);
    }
  }

  function stateOf(one: ExportStep): StepState {
    if (result.value) return one === 'pack' && !result.value.zip ? 'blocked' : 'done';
    if (!step.value) return 'waiting';
    const at = exportSteps.indexOf(step.value);
    const own = exportSteps.indexOf(one);
    if (own < at) return 'done';
    return own === at && !failure.value ? 'running' : 'waiting';
  }

  return { step, result, failure, run, stateOf };
}
