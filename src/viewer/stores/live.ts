import { defineStore } from 'pinia';
import { computed, ref, shallowRef } from 'vue';
import type { LiveProblem, LiveProject } from '../../../preview/live/liveProtocol.ts';
import type { LiveStatus } from '../live/liveClient.ts';

/** The project as the server last told of it, and whether the server is there. */
export const useLiveStore = defineStore('live', () => {
  const status = ref<LiveStatus>('connecting');
  const project = shallowRef<LiveProject | null>(null);
  /** Why the folder cannot be read at the moment. */
  const trouble = ref('');
  const token = ref('');
  /** Counts changes, for what reads sources. */
  const revision = ref(0);
  /** ms that the last change took on the server. */
  const took = ref<number | null>(null);

  /** Errors first. */
  const problems = computed<readonly LiveProblem[]>(() => project.value?.problems ?? []);
  const errors = computed(() => problems.value.filter(({ severity }) => severity === 'error'));
  const pages = computed(() => project.value?.pages ?? []);

  /** Path in the project of a path in the mini-program. */
  function projectPath(path: string): string {
    const { root = '', files = [] } = project.value ?? {};
    const inRoot = `${root}${path.replace(/^\//, '')}`;
    if (files.includes(inRoot)) return inRoot;
    // A script may have come from TypeScript or, for styles, from LESS and SCSS.
    const stem = inRoot.replace(/\.\w+$/, '');
    return files.find((file) => file.startsWith(`${stem}.`) && /\.(ts|less|scss)$/.test(file)) ?? inRoot;
  }

  return { status, project, trouble, token, revision, took, problems, errors, pages, projectPath };
});
