import { useBuildStore } from '../build/buildStore.ts';

/**
 * Fetches what the editor needs while the person still looks at the start screen: its code, and the build worker with
 * WeChat's template compiler. Opening a project then waits for nothing of these.
 */
export async function warmUp(): Promise<void> {
  useBuildStore().warmUp();
  await import('./EditorScreen.vue');
  await Promise.all([
    import('../canvas/CanvasView.vue'),
    import('../panels/InsertPanel.vue'),
    import('../inspector/Inspector.vue'),
  ]);
}
