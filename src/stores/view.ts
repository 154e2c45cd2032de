import { defineStore } from 'pinia';
import { computed, ref, watch } from 'vue';
import { type Language, setLanguage } from '../i18n/i18n.ts';

export type LeftPanel = 'insert' | 'layers' | 'pages' | 'data' | 'brand' | 'assets';
export type Theme = 'light' | 'dark' | 'system';
export type Zoom = number | 'fit';

/** 1 is 100 %, one px of the phone a px of the screen. */
export const ZOOM_STEPS = [0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1, 1.25, 1.5, 2, 3] as const;
const KEY = 'dimsum:view';

interface Kept {
  leftPanel: LeftPanel | null;
  inspectorOpen: boolean;
  device: string;
  theme: Theme;
  language: Language;
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** What an earlier visit left; anything odd in it counts as absent. */
function readKept(): Partial<Kept> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Partial<Kept>) : {};
  } catch {
    // Storage forbidden or text damaged: the view starts with its defaults, nothing of the work is in here.
    return {};
  }
}

function writeKept(kept: Kept): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Private windows may refuse; the view then lasts as long as the page.
  }
}

/** How the room is arranged: panels, phone, zoom, theme, language. Kept in this browser, not in the project. */
export const useViewStore = defineStore('view', () => {
  const kept = readKept();
  const leftPanel = ref<LeftPanel | null>(kept.leftPanel === undefined ? 'insert' : kept.leftPanel);
  const inspectorOpen = ref(kept.inspectorOpen ?? true);
  const device = ref(typeof kept.device === 'string' ? kept.device : 'iphone-15');
  const theme = ref<Theme>(kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system');
  const language = ref<Language>(
    kept.language === 'zh-CN' || kept.language === 'en' ? kept.language : browserLanguage(),
  );
  const zoom = ref<Zoom>('fit');
  /** What `fit` comes to at the moment; the canvas writes it. */
  const fitZoom = ref(1);
  const playOpen = ref(false);
  const codeOpen = ref(false);
  const exportOpen = ref(false);

  const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
  const systemIsDark = ref(systemDark.matches);
  systemDark.addEventListener('change', (event) => {
    systemIsDark.value = event.matches;
  });

  const isDark = computed(() => (theme.value === 'system' ? systemIsDark.value : theme.value === 'dark'));
  const scale = computed(() => (zoom.value === 'fit' ? fitZoom.value : zoom.value));

  watch(language, setLanguage, { immediate: true });
  watch(
    isDark,
    (dark) => {
      document.documentElement.dataset.theme = dark ? 'dark' : 'light';
    },
    { immediate: true },
  );
  watch([leftPanel, inspectorOpen, device, theme, language], () =>
    writeKept({
      leftPanel: leftPanel.value,
      inspectorOpen: inspectorOpen.value,
      device: device.value,
      theme: theme.value,
      language: language.value,
    }),
  );

  function zoomIn(): void {
    zoom.value = ZOOM_STEPS.find((step) => step > scale.value + 0.001) ?? 3;
  }

  function zoomOut(): void {
    zoom.value = ZOOM_STEPS.findLast((step) => step < scale.value - 0.001) ?? 0.25;
  }

  function togglePanel(panel: LeftPanel): void {
    leftPanel.value = leftPanel.value === panel ? null : panel;
  }

  return {
    leftPanel,
    inspectorOpen,
    device,
    zoom,
    fitZoom,
    scale,
    theme,
    isDark,
    language,
    playOpen,
    codeOpen,
    exportOpen,
    zoomIn,
    zoomOut,
    togglePanel,
  };
});
