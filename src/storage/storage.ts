import { createBrowserStorage } from './browserStorage.ts';
import type { ProjectStorage } from './projectStorage.ts';

/** The one place that decides where projects are kept. */
export const storage: ProjectStorage = createBrowserStorage();
