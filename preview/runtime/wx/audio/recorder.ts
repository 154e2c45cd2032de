import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Area, asyncCalls, CallFailure, logCall } from '../call.ts';
import { createEvents } from '../events.ts';
import { askPermission } from '../permission.ts';
import { tempFiles } from '../tempFiles.ts';
import { toneFile } from './toneFile.ts';

/** The longest recording in ms, and how long one is when the script does not say. */
const longest = 600_000;
const usual = 60_000;

const eventNames = [
  'Start',
  'Pause',
  'Resume',
  'Stop',
  'FrameRecorded',
  'Error',
  'InterruptionBegin',
  'InterruptionEnd',
];

interface RecorderOptions {
  duration?: number;
  format?: string;
}

/** The phone's recorder. The preview has no microphone: what it records is a soft tone, of the right length. */
class Recorder {
  readonly events;
  private state: 'idle' | 'asking' | 'recording' | 'paused' = 'idle';
  private format = 'aac';
  private recorded = 0;
  private since = 0;
  private limit = usual;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: RuntimeHost) {
    this.events = createEvents(host, eventNames, false);
    host.onEnd(() => clearTimeout(this.timer));
  }

  async start(options: RecorderOptions = {}): Promise<void> {
    if (this.state !== 'idle')
      return this.fail("operateRecorder:fail audio is recording, don't start record again");
    this.state = 'asking';
    const allowed = await askPermission(this.host, 'scope.record');
    if (this.host.ended) return;
    if (!allowed) {
      this.state = 'idle';
      return this.fail('operateRecorder:fail auth deny');
    }
    logCall(this.host, 'info', 'the preview has no microphone: it records a soft tone.');
    this.limit = Math.min(Number(options.duration ?? usual), longest);
    this.format = options.format ?? 'aac';
    this.recorded = 0;
    this.run();
    this.events.tell('Start', {});
  }

  pause(): void {
    if (this.state !== 'recording') return;
    this.halt();
    this.state = 'paused';
    this.events.tell('Pause', {});
  }

  resume(): void {
    if (this.state !== 'paused') return;
    this.run();
    this.events.tell('Resume', {});
  }

  stop(): void {
    if (this.state === 'idle' || this.state === 'asking') {
      this.fail('operateRecorder:fail recorder not start');
      return;
    }
    this.halt();
    this.state = 'idle';
    const bytes = toneFile(this.recorded);
    const tempFilePath = tempFiles.create(bytes, this.format, 'audio/wav');
    this.events.tell('Stop', { tempFilePath, duration: Math.round(this.recorded), fileSize: bytes.length });
  }

  private run(): void {
    this.state = 'recording';
    this.since = performance.now();
    this.timer = setTimeout(() => this.stop(), this.limit - this.recorded);
  }

  private halt(): void {
    clearTimeout(this.timer);
    if (this.state === 'recording') this.recorded += performance.now() - this.since;
  }

  private fail(errMsg: string): void {
    logCall(this.host, 'warn', errMsg);
    this.events.tell('Error', { errMsg });
  }
}

/** The recorder, and the two calls that it had before it was an object. */
export function recorder(host: RuntimeHost): Area {
  const one = new Recorder(host);
  const { events } = one;
  const manager = {
    ...events.members,
    start: (options?: RecorderOptions) => void one.start(options),
    pause: () => one.pause(),
    resume: () => one.resume(),
    stop: () => one.stop(),
  };
  return {
    getRecorderManager: () => manager,
    ...asyncCalls(host, {
      startRecord: () =>
        new Promise((resolve, reject) => {
          const stopped = ({ tempFilePath }: { tempFilePath: string }): void => {
            leave();
            resolve({ tempFilePath });
          };
          const failed = ({ errMsg }: { errMsg: string }): void => {
            leave();
            reject(new CallFailure(errMsg.replace(/^\w+:fail /, '')));
          };
          const leave = (): void => {
            events.off('Stop', stopped);
            events.off('Error', failed);
          };
          events.on('Stop', stopped);
          events.on('Error', failed);
          void one.start();
        }),
      stopRecord: () => one.stop(),
    }),
  };
}
