import { defineStore } from 'pinia';
import { computed, ref, shallowRef, watch } from 'vue';
import type { DeviceInfo } from '../../../preview/runtime/runtimeHost.ts';
import { defaultScenario, type Scenario } from '../../../preview/scenario.ts';
import { type Device, deviceById } from '../../play/devices.ts';
import { drawnDevice } from '../../play/drawnDevice.ts';
import { useViewStore } from '../../stores/view.ts';
import { readKept, writeKept } from './kept.ts';

interface Kept {
  scenario: Partial<Scenario>;
  allowed: string[];
}

/** The status bar of a phone on its side is gone; a page must not reckon with the notch at the top. */
const LANDSCAPE_STATUS_BAR = 0;

/** The phone and who holds it: device, orientation, theme, language, and how the platform answers. */
export const usePhoneStore = defineStore('phone', () => {
  const view = useViewStore();
  const landscape = ref(false);
  const dark = ref(false);
  const language = ref<'zh_CN' | 'en'>('zh_CN');
  const scenario = shallowRef<Scenario>(defaultScenario);
  /** Hosts that the mini-program may ask. */
  const allowed = shallowRef<readonly string[]>([]);
  /** The screen as the visible page has it, px: a page may turn the phone by itself (`pageOrientation`). */
  const screen = shallowRef<{ width: number; height: number } | null>(null);
  let project = '';

  const device = computed<Device>(() => {
    const upright = deviceById(view.device);
    if (!landscape.value) return upright;
    const { width, height } = upright;
    return {
      ...upright,
      width: height,
      height: width,
      statusBarHeight: LANDSCAPE_STATUS_BAR,
      cutout: 'none',
    };
  });
  const drawn = computed(() => drawnDevice(device.value, screen.value));
  const info = computed<DeviceInfo>(() => {
    const { name, platform, width, height, pixelRatio, statusBarHeight, safeAreaBottom } = device.value;
    return {
      name,
      platform,
      width,
      height,
      pixelRatio,
      statusBarHeight,
      safeAreaBottom,
      language: language.value,
      theme: dark.value ? 'dark' : 'light',
    };
  });

  /** Takes over what was set for this project before. */
  function openProject(id: string): void {
    if (project === id) return;
    project = id;
    const kept = readKept<Kept>(`dimsum:viewer:${id}`);
    scenario.value = { ...defaultScenario, ...kept.scenario };
    allowed.value = Array.isArray(kept.allowed) ? kept.allowed.map(String) : [];
  }

  function setScenario(change: Partial<Scenario>): void {
    scenario.value = { ...scenario.value, ...change };
  }

  watch([scenario, allowed], () => {
    if (project) writeKept(`dimsum:viewer:${project}`, { scenario: scenario.value, allowed: allowed.value });
  });

  return {
    landscape,
    dark,
    language,
    scenario,
    allowed,
    screen,
    device,
    drawn,
    info,
    openProject,
    setScenario,
  };
});
