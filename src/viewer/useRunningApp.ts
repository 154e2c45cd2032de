import { onBeforeUnmount, onMounted, type Ref, watch } from 'vue';
import { type Bundle, createBundle } from '../../preview/bundle.ts';
import { diffBundles } from '../../preview/compiler/diffBundles.ts';
import { createPreview, type Preview } from '../../preview/host/createPreview.ts';
import { mergePatch } from '../../preview/mergePatch.ts';
import type { HostEvent } from '../../preview/runtime/runtimeHost.ts';
import { frameUrl } from '../play/frameUrl.ts';
import { createHostProxy } from './live/hostProxy.ts';
import { LiveClient } from './live/liveClient.ts';
import { useLiveStore } from './stores/live.ts';
import { useLogStore } from './stores/logs.ts';
import { useNetworkStore } from './stores/network.ts';
import { usePhoneStore } from './stores/phone.ts';
import { useRunStore } from './stores/run.ts';

/** Runs the server's project in a frame, and keeps both up to date for as long as the component lives. */
export function useRunningApp(
  container: Readonly<Ref<HTMLElement | null>>,
  onHostEvent: (event: HostEvent) => void,
) {
  const live = useLiveStore();
  const run = useRunStore();
  const phone = usePhoneStore();
  const logs = useLogStore();
  const network = useNetworkStore();
  let bundle: Bundle = createBundle();

  const client = new LiveClient({
    status: (status) => {
      live.status = status;
      if (status === 'live') live.trouble = '';
    },
    whole(next, { project, token }) {
      phone.openProject(project.id);
      Object.assign(live, { project, token, revision: live.revision + 1 });
      const before = bundle;
      bundle = next;
      // After a gap the app goes on with what changed meanwhile.
      if (run.running) tell((preview) => preview.patch(diffBundles(before, next)));
      else tell((preview) => preview.load(next));
    },
    change(patch, { project, took }) {
      const files = project.files ?? live.project?.files ?? [];
      Object.assign(live, { project: { ...project, files }, took, trouble: '', revision: live.revision + 1 });
      bundle = mergePatch(bundle, patch);
      tell((preview) => preview.patch(patch));
    },
    trouble: (message) => {
      live.trouble = message;
    },
  });

  /** Sends the frame something; a frame that takes its place meanwhile gets it by its first load. */
  function tell(send: (preview: Preview) => Promise<void>): void {
    const { preview } = run;
    if (!preview) return;
    const { frame } = preview;
    send(preview).catch((error: Error) => {
      if (run.preview !== preview || preview.frame !== frame) return;
      logs.add('log', { level: 'error', text: error.message, source: 'runtime' });
    });
  }

  function start(element: HTMLElement): Preview {
    return createPreview({
      container: element,
      frameUrl,
      device: phone.info,
      scenario: phone.scenario,
      proxy: createHostProxy({
        token: () => live.token,
        allowed: () => phone.allowed,
        permit: network.permit,
      }),
      listeners: {
        log: (entry) => logs.add('log', entry),
        routeChange: ({ stack }) => {
          run.running = true;
          run.inBackground = false;
          run.stack = stack;
          run.touch(['pages', 'storage', 'tree']);
        },
        screen: (size) => {
          phone.screen = size;
        },
        hostEvent: onHostEvent,
        network: network.note,
        changed: ({ what }) => run.touch(what),
        hang: (hanging) => {
          run.hanging = hanging;
        },
      },
    });
  }

  onMounted(() => {
    if (!container.value) return;
    run.preview = start(container.value);
    client.connect();
  });
  onBeforeUnmount(() => {
    client.close();
    run.preview?.destroy();
    run.preview = null;
  });

  watch(
    () => phone.info,
    (info) => tell((preview) => preview.setDevice(info)),
  );
  watch(
    () => phone.scenario,
    (scenario) => tell((preview) => preview.setScenario(scenario)),
  );

  /** Begins anew with an empty log, in a frame without a past. */
  async function restart(): Promise<void> {
    logs.clear();
    network.clear();
    run.running = false;
    run.inBackground = false;
    await run.preview?.reload();
  }

  return { restart, reconnect: () => client.connect() };
}
