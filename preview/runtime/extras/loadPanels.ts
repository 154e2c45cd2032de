/** What answers the panels around a preview: fetched at the first question, by `ExtraLoader.load('panels', …)`. */
export const loadPanels = (): Promise<typeof import('./panels.ts')> => import('./panels.ts');
