import { defineStore } from 'pinia';
import { shallowRef } from 'vue';

export type ToastKind = 'info' | 'success' | 'warning' | 'error';

export interface Toast {
  id: number;
  text: string;
  kind: ToastKind;
  /** What the person can do about it, e.g. undo. */
  action?: { label: string; run: () => void };
}

/** ms; long enough to reach for Undo, longer when something went wrong. */
const DURATION: Record<ToastKind, number> = { info: 6000, success: 5000, warning: 9000, error: 12000 };
const MOST = 3;

/** Short notes at the bottom of the screen: what happened, and the way back. */
export const useToastStore = defineStore('toast', () => {
  const toasts = shallowRef<readonly Toast[]>([]);
  const timers = new Map<number, ReturnType<typeof setTimeout>>();
  let last = 0;

  function dismiss(id: number): void {
    clearTimeout(timers.get(id));
    timers.delete(id);
    toasts.value = toasts.value.filter((toast) => toast.id !== id);
  }

  /** Starts the clock again, e.g. after the pointer left the toast. */
  function resume(id: number): void {
    const toast = toasts.value.find((one) => one.id === id);
    if (!toast) return;
    clearTimeout(timers.get(id));
    timers.set(
      id,
      setTimeout(() => dismiss(id), DURATION[toast.kind]),
    );
  }

  /** Keeps a toast while the pointer or the focus is on it. */
  function pause(id: number): void {
    clearTimeout(timers.get(id));
  }

  /** Shows a note; the same text again replaces the older one. Returns its id. */
  function show(input: Omit<Toast, 'id' | 'kind'> & { kind?: ToastKind }): number {
    const toast: Toast = { kind: 'info', ...input, id: ++last };
    for (const same of toasts.value.filter((one) => one.text === toast.text)) dismiss(same.id);
    const surplus = toasts.value.length - MOST + 1;
    for (const old of toasts.value.slice(0, Math.max(0, surplus))) dismiss(old.id);
    toasts.value = [...toasts.value, toast];
    resume(toast.id);
    return toast.id;
  }

  return { toasts, show, dismiss, pause, resume };
});
