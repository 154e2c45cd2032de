import type { RuntimeHost } from '../../runtimeHost.ts';
import { type Area, type AreaFactory, asyncCalls, logCall } from '../call.ts';
import { createEvents } from '../events.ts';

/** ms between two values, by the name that `interval` gives (wx.startAccelerometer). */
const intervals: Record<string, number> = { game: 20, ui: 60, normal: 200 };

interface Sensor {
  /** Behind `on`, `off`. */
  event: string;
  /** Behind `start`, `stop`. */
  calls: string;
  /** What a phone tells that is held still, upright and a little tilted, with the trembling of a hand. */
  read(time: number, host: RuntimeHost): Record<string, unknown>;
}

const tremble = (time: number, size: number, phase: number): number =>
  Math.round(Math.sin(time / 700 + phase) * size * 1e4) / 1e4;

const sensors: readonly Sensor[] = [
  {
    event: 'AccelerometerChange',
    calls: 'Accelerometer',
    // In units of gravity: what points to the floor is the lower edge of the phone.
    read: (time) => ({
      x: tremble(time, 0.01, 0),
      y: -0.87 + tremble(time, 0.01, 1),
      z: -0.49 + tremble(time, 0.01, 2),
    }),
  },
  {
    event: 'CompassChange',
    calls: 'Compass',
    read: (time, { device }) => ({
      direction: 45 + tremble(time, 1, 0),
      accuracy: device.platform === 'ios' ? 10 : 'high',
    }),
  },
  {
    event: 'GyroscopeChange',
    calls: 'Gyroscope',
    read: (time) => ({ x: tremble(time, 0.02, 0), y: tremble(time, 0.02, 1), z: tremble(time, 0.02, 2) }),
  },
  {
    event: 'DeviceMotionChange',
    calls: 'DeviceMotionListening',
    // Degrees; beta is the tilt to the user.
    read: (time) => ({
      alpha: 45 + tremble(time, 1, 0),
      beta: 60 + tremble(time, 1, 1),
      gamma: tremble(time, 1, 2),
    }),
  },
];

function createSensor(host: RuntimeHost, { event, calls, read }: Sensor): Area {
  const { members, on, tell } = createEvents(host, [event]);
  let timer: ReturnType<typeof setInterval> | undefined;
  let said = false;
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
  };
  host.onEnd(stop);
  const start = (interval: unknown): void => {
    stop();
    if (!said) logCall(host, 'info', `wx.start${calls}: the preview tells of a phone that is held still.`);
    said = true;
    const pause = intervals[String(interval)] ?? intervals.normal;
    timer = setInterval(() => tell(event, read(performance.now(), host)), pause);
  };
  return {
    ...members,
    [`on${event}`]: (listener: unknown) => {
      on(event, listener);
      // WeChat starts these two by listening; the others wait for their start.
      if (timer === undefined && /Accelerometer|Compass/.test(event)) start('normal');
    },
    ...asyncCalls(host, {
      [`start${calls}`]: ({ interval }) => start(interval),
      [`stop${calls}`]: stop,
    }),
  };
}

/** Sensors of motion: steady values of a phone in a hand, at the asked interval. */
export const motionSensors: AreaFactory = (host) =>
  Object.assign({}, ...sensors.map((sensor) => createSensor(host, sensor)));
