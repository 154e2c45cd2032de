import { playFailure } from '../../elements/media.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { logCall } from '../call.ts';
import { createEvents } from '../events.ts';

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

/** Events that both kinds of players have. */
const eventNames = [...Object.keys(browserEvents), 'Stop', 'Error'];

/** WeChat's codes by those of `MediaError`: network, decoding, format. */
const errorCodes: Record<number, number> = { 2: 10002, 3: 10003, 4: 10004 };

/** A sound without a picture of it, as `InnerAudioContext` and `BackgroundAudioManager` share it. Times in seconds. */
export class SoundPlayer {
  startTime = 0;
  readonly element = new Audio();
  readonly events;
  private readonly forget: () => void;
  private path = '';
  private stopping = false;
  private begun = false;

  constructor(
    private readonly host: RuntimeHost,
    private readonly name: string,
    { more = [], hasOff = false }: { more?: readonly string[]; hasOff?: boolean } = {},
  ) {
    this.events = createEvents(host, [...eventNames, ...more], hasOff);
    this.forget = host.onEnd(() => this.destroy());
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

  /** Resolves once it plays or was paused before it began; false when it cannot, or the browser refuses. */
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
      return !failure;
    }
  }

  pause(): void {
    this.element.pause();
  }

  stop(): void {
    this.stopping = !this.element.paused;
    this.element.pause();
    this.rewind();
    this.events.tell('Stop', {});
  }

  seek(position: number): void {
    this.element.currentTime = Number(position) || 0;
  }

  destroy(): void {
    this.element.pause();
    this.element.removeAttribute('src');
    for (const name of eventNames) this.events.off(name);
    this.forget();
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
    this.events.tell(name, {});
  }

  private fail(errCode: number, reason: string): void {
    logCall(this.host, 'error', `${this.name}: ${reason}`);
    // Not at once: listeners are usually added after `src` is set.
    setTimeout(() => this.events.tell('Error', { errCode, errMsg: `errCode:${errCode}, err:${reason}` }));
  }
}

type Properties = Record<string, { get(): unknown; set?(value: never): void }>;

/** What scripts work a player by: what both kinds have, and `members` and `properties` of one of them. */
export function createSoundObject(
  player: SoundPlayer,
  members: Record<string, unknown>,
  properties: Properties,
): Record<string, unknown> {
  const { element } = player;
  const all: Properties = {
    startTime: {
      get: () => player.startTime,
      set(value: number) {
        player.startTime = Number(value) || 0;
      },
    },
    playbackRate: {
      get: () => element.playbackRate,
      set(value: number) {
        element.playbackRate = Math.min(Math.max(Number(value), 0.5), 2);
      },
    },
    duration: { get: () => element.duration || 0 },
    currentTime: { get: () => element.currentTime },
    paused: { get: () => element.paused },
    buffered: { get: () => player.buffered },
    ...properties,
  };
  const object: Record<string, unknown> = {
    ...members,
    // The preview sends no referrer.
    referrerPolicy: 'no-referrer',
    play: () => void player.play(),
    pause: () => player.pause(),
    stop: () => player.stop(),
    seek: (position: number) => player.seek(position),
    ...player.events.members,
  };
  for (const [name, property] of Object.entries(all)) {
    Object.defineProperty(object, name, { enumerable: true, ...property });
  }
  return object;
}
