import type { Bundle, BundlePatch } from '../../../preview/bundle.ts';
import type { LiveBundle, LiveChange, LiveStamp } from '../../../preview/live/liveProtocol.ts';
import { unpackMessage } from '../../../preview/live/packMessage.ts';

export type LiveStatus = 'connecting' | 'live' | 'lost';

/** What the client tells, in the order of the changes. It does not wait for what comes of it: a frame may hang. */
export interface LiveListener {
  status(status: LiveStatus): void;
  whole(bundle: Bundle, from: LiveBundle): void;
  change(patch: BundlePatch, from: LiveChange): void;
  trouble(message: string): void;
}

/** ms without any sign of the server after which the connection counts as lost, and until it is tried again. */
const SILENCE = 12_000;
const AGAIN = 1500;

/** Follows the project on the server: all of it at first and after a gap, then every change. */
export class LiveClient {
  private readonly listener: LiveListener;
  private events: EventSource | undefined;
  private stamp: LiveStamp | undefined;
  private work: Promise<void> = Promise.resolve();
  private silence: ReturnType<typeof setTimeout> | undefined;
  private again: ReturnType<typeof setTimeout> | undefined;

  constructor(listener: LiveListener) {
    this.listener = listener;
  }

  /** Connects, also anew. */
  connect(): void {
    this.close();
    this.listener.status('connecting');
    const events = new EventSource('api/events');
    this.events = events;
    this.heard();
    events.addEventListener('hello', (event) => this.queue(() => this.greet(parse<LiveStamp>(event))));
    events.addEventListener('change', (event) => this.queue(() => this.change(parse<LiveChange>(event))));
    events.addEventListener('trouble', (event) => {
      this.heard();
      this.listener.trouble(parse<{ message: string }>(event).message);
    });
    events.addEventListener('beat', () => this.heard());
    events.addEventListener('error', () => this.lose());
  }

  close(): void {
    clearTimeout(this.silence);
    clearTimeout(this.again);
    this.events?.close();
    this.events = undefined;
  }

  private queue(task: () => Promise<void>): void {
    this.heard();
    const { events } = this;
    this.work = this.work
      .then(() => (events === this.events ? task() : undefined))
      .catch((error: unknown) => {
        console.warn(error);
        this.lose();
      });
  }

  private heard(): void {
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.lose(), SILENCE);
  }

  private lose(): void {
    this.close();
    this.listener.status('lost');
    this.again = setTimeout(() => this.connect(), AGAIN);
  }

  private async greet(stamp: LiveStamp): Promise<void> {
    if (stamp.run !== this.stamp?.run || stamp.revision !== this.stamp.revision) await this.fetchWhole();
    this.listener.status('live');
  }

  private async change(change: LiveChange): Promise<void> {
    const { stamp } = this;
    if (stamp?.run === change.run && change.revision <= stamp.revision) return;
    if (stamp?.run !== change.run || change.revision !== stamp.revision + 1) return this.fetchWhole();
    const { assets, ...rest } = change.patch;
    const patch: BundlePatch = assets ? { ...rest, assets: await fetchAssets(assets) } : rest;
    this.stamp = change;
    this.listener.change(patch, change);
  }

  private async fetchWhole(): Promise<void> {
    const response = await get('api/bundle');
    const { head, bytes } = unpackMessage<LiveBundle>(await response.arrayBuffer());
    const assets: Bundle['assets'] = {};
    let at = 0;
    for (const { path, size } of head.assets) {
      assets[path] = bytes.slice(at, at + size);
      at += size;
    }
    this.stamp = head;
    this.listener.whole({ ...head.bundle, assets }, head);
  }
}

function parse<T>(event: MessageEvent<string>): T {
  return JSON.parse(event.data) as T;
}

async function fetchAssets(
  assets: NonNullable<LiveChange['patch']['assets']>,
): Promise<NonNullable<BundlePatch['assets']>> {
  const loaded = Object.entries(assets).map(async ([path, change]) => {
    if (!change) return [path, null] as const;
    const response = await get(`api/asset?path=${encodeURIComponent(path)}`);
    return [path, new Uint8Array(await response.arrayBuffer())] as const;
  });
  return Object.fromEntries(await Promise.all(loaded));
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
