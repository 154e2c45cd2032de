import { playFailure } from '../../elements/media.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { callScript, logCall } from '../call.ts';

/** Events of WeChat's players (`onCanplay` …) and the browser's; `Stop` and `Error` are sent by the player here. */
const browserEvents: Record<string, string> = {
  Canplay: 'canplay',
  Play: 'play',
  Pause: 'pause',
  Ended: 'ended',
  TimeUpdate: 'timeupdate',
  Waiting: 'waiting',
  Seeking: 'seeking',
  Seeked: 'seeked',
};

/** WeChat's codes by those of `MediaError`: network, decoding, format. */
const errorCodes: Record<number, number> = { 2: 10002, 3: 10003, 4: 10004 };

const alive = new Set<SoundPlayer>();

/** Ends all sounds: another run of an app begins. */
export function silenceAll(): void {
  for (const player of alive) player.destroy();
}

/** A sound without a picture of it, as `InnerAudioContext` and `BackgroundAudioManager` share it. Times in seconds. */
export class SoundPlayer {
  startTime = 0;
  readonly element = new Audio();
  private readonly listeners = new Map<string, Set<unknown>>();
  private path = '';
  private stopping = false;
  private begun = false;

  constructor(
    private readonly host: RuntimeHost,
    private readonly name: string,
  ) {
    alive.add(this);
    for (const [name, event] of Object.entries(browserEvents)) {
      this.element.addEventListener(event, () => this.happened(name));
    }
    this.element.addEventListener('loadedmetadata', () => this.rewind());
    this.element.addEventListener('error', () => {
      if (!this.element.getAttribute('src')) return;
      const { code = 0, message } = this.element.error ?? {};
      this.fail(errorCodes[code] ?? -1, message || 'the address gives no sound');
    });
  }

  get src(): string {
    return this.path;
  }

  set src(path: string) {
    this.path = path;
    this.begun = false;
    const url = path === '' ? undefined : this.host.assetUrl(path, '');
    if (url !== undefined) this.element.src = url;
    else {
      this.element.removeAttribute('src');
      if (path) this.fail(10003, `there is no file ${path} in the package`);
    }
  }

  /** How far it is loaded. */
  get buffered(): number {
    const { buffered } = this.element;
    return buffered.length > 0 ? buffered.end(buffered.length - 1) : 0;
  }

  on(name: string, listener: unknown): void {
    const known = this.listeners.get(name) ?? new Set();
    this.listeners.set(name, known.add(listener));
  }

  /** Without a listener, all of them. */
  off(name: string, listener?: unknown): void {
    if (listener === undefined) this.listeners.delete(name);
    else this.listeners.get(name)?.delete(listener);
  }

  /** Resolves with whether it plays, once it does. */
  async play(): Promise<boolean> {
    // Browsers tell that they play even when they have nothing to play.
    if (!this.element.hasAttribute('src')) return false;
    this.begun = true;
    try {
      await this.element.play();
      return true;
    } catch (error) {
      const failure = playFailure(error);
      if (failure) logCall(this.host, failure.level, `${this.name} ${failure.text}`);
      return false;
    }
  }

  pause(): void {
    this.element.pause();
  }

  stop(): void {
    this.stopping = !this.element.paused;
    this.element.pause();
    this.rewind();
    this.tell('Stop', {});
  }

  seek(position: number): void {
    this.element.currentTime = Number(position) || 0;
  }

  destroy(): void {
    this.element.pause();
    this.element.removeAttribute('src');
    this.listeners.clear();
    alive.delete(this);
  }

  tell(name: string, detail: object): void {
    for (const listener of [...(this.listeners.get(name) ?? [])]) callScript(this.host, listener, detail);
  }

  private rewind(): void {
    if (this.element.readyState > 0) this.element.currentTime = this.startTime;
  }

  private happened(name: string): void {
    // What stops is not paused, nor is what has come to its end.
    if (name === 'Pause' && (this.stopping || this.element.ended)) {
      this.stopping = false;
      return;
    }
    // Going to the place where it begins is no seeking of the script's.
    if (!this.begun && (name === 'Seeking' || name === 'Seeked')) return;
    this.tell(name, {});
  }

  private fail(errCode: number, reason: string): void {
    logCall(this.host, 'error', `${this.name}: ${reason}`);
    // Not at once: listeners are usually added after `src` is set.
    setTimeout(() => this.tell('Error', { errCode, errMsg: `errCode:${errCode}, err:${reason}` }));
  }
}

/** Adds `onX`, and `offX` where it is wanted, for events of a player. */
export function addListeners(
  target: Record<string, unknown>,
  player: SoundPlayer,
  names: readonly string[],
  withOff: boolean,
): void {
  for (const name of names) {
    target[`on${name}`] = (listener: unknown) => player.on(name, listener);
    if (withOff) target[`off${name}`] = (listener?: unknown) => player.off(name, listener);
  }
}

/** Makes members of an object read and write what stands behind it. */
export function addProperties(
  target: object,
  members: Record<string, { get(): unknown; set?(value: never): void }>,
): void {
  for (const [name, member] of Object.entries(members)) {
    Object.defineProperty(target, name, { enumerable: true, ...member });
  }
}

/** Events that both kinds of players have. */
export const soundEvents = [...Object.keys(browserEvents), 'Stop', 'Error'];
