import type { NetworkEntry } from '../inspection.ts';
import type { HostService, HostServices } from '../protocol.ts';
import type { HostEvent, LogEntry } from './runtimeHost.ts';

/** What the runtime tells whoever embeds it. */
export interface RuntimeEvents {
  log(entry: LogEntry): void;
  /** Another page is on top; `stack` holds the routes with their queries, lowest first. */
  routeChange(change: { route: string; kind: string; stack: string[] }): void;
  hostEvent(event: HostEvent): void;
  /** Size of the screen as the visible page has it, in px: other than the device's when it is turned. */
  screen(size: { width: number; height: number }): void;
  /** The page's content became taller or shorter, or another page is shown. Heights in px. */
  layout(layout: { route: string; height: number; contentHeight: number }): void;
  network(entry: NetworkEntry): void;
  changed(what: 'pages' | 'storage' | 'tree'): void;
  ask<S extends HostService>(
    service: S,
    args: Parameters<HostServices[S]>[0],
  ): Promise<ReturnType<HostServices[S]>>;
}
