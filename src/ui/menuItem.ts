import type { Component } from 'vue';

/** One line of a menu; `separator` draws a line, `items` make a submenu. */
export type MenuItem =
  | { kind: 'separator' }
  | { kind: 'heading'; label: string }
  | {
      kind?: 'item';
      label: string;
      icon?: Component;
      shortcut?: string;
      hint?: string;
      /** Given at all, the line is a switch and shows a tick when it is on. */
      checked?: boolean;
      disabled?: boolean;
      danger?: boolean;
      run: () => void;
    }
  | { kind: 'submenu'; label: string; icon?: Component; items: readonly MenuItem[] };
