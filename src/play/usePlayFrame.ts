import { onBeforeUnmount, onMounted, type Ref, ref, watch } from 'vue';
import { createPreview, type Preview } from '../../preview/host/createPreview.ts';
import type { HostEvent } from '../../preview/runtime/runtimeHost.ts';
import { useBuildStore } from '../build/buildStore.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { deviceInfo } from './deviceInfo.ts';
import { frameUrl } from './frameUrl.ts';
import { usePlayStore } from './playStore.ts';

/** Runs the exported build in a frame, starting at the page being edited, and keeps it supplied. */
export function usePlayFrame(
  container: Readonly<Ref<HTMLElement | null>>,
  onHostEvent: (event: HostEvent) => void,
) {
  const play = usePlayStore();
  const build = useBuildStore();
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const running = ref(false);
  const hanging = ref(false);
  let preview: Preview | undefined;

  function language() {
    return projects.project?.app.language ?? 'zh-CN';
  }

  function connect(): void {
    if (!preview) return;
    build.connectPlay(preview.createPatchChannel(), selection.pageId ?? undefined);
  }

  onMounted(() => {
    if (!container.value) return;
    preview = createPreview({
      container: container.value,
      frameUrl,
      device: deviceInfo(play.device, language()),
      scenario: play.scenario,
      listeners: {
        ready: connect,
        log: play.log,
        routeChange: () => {
          running.value = true;
        },
        screen: (size) => {
          play.screen = size;
        },
        hostEvent: onHostEvent,
        hang: (value) => {
          hanging.value = value;
        },
      },
    });
  });
  onBeforeUnmount(() => {
    build.stopPlay();
    preview?.destroy();
  });

  watch(
    () => play.device,
    (device) => void preview?.setDevice(deviceInfo(device, language())),
  );
  watch(
    () => play.scenario,
    (scenario) => void preview?.setScenario(scenario),
  );
  watch(() => build.crashes, connect);

  /** Begins anew, on the page being edited, in a frame without a past. */
  async function restart(): Promise<void> {
    play.clearLogs();
    running.value = false;
    await preview?.reload();
  }

  return { running, hanging, restart };
}
