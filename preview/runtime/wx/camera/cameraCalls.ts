import { type CameraActions, visibleCamera } from '../../elements/camera/cameraTable.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, callScript, logCall } from '../call.ts';
import { tempFiles } from '../tempFiles.ts';

/** Quality of the JPEG by the names that WeChat has for it. */
const shares: Record<string, number> = { low: 0.5, normal: 0.8, high: 0.95, original: 1 };

/** ms between two pictures for a script. */
const framePause = 60;
/** A film of the camera is no longer than this, in seconds. */
const longestFilm = 300;

function cameraNow(): CameraActions {
  const camera = visibleCamera();
  if (!camera) throw new CallFailure('camera has not been inserted');
  if (!camera.ready()) throw new CallFailure('auth deny', { errno: 103 });
  return camera;
}

/** A film that is being made of what a camera shows. */
class Film {
  private readonly chunks: Blob[] = [];
  private readonly recorder: MediaRecorder;
  readonly ended: Promise<void>;

  constructor(readonly camera: CameraActions) {
    this.recorder = new MediaRecorder(camera.canvas.captureStream(15));
    this.recorder.addEventListener('dataavailable', ({ data }) => this.chunks.push(data));
    this.ended = new Promise((resolve) => this.recorder.addEventListener('stop', () => resolve()));
    this.recorder.start();
  }

  stop(): void {
    if (this.recorder.state !== 'inactive') this.recorder.stop();
  }

  async finish(): Promise<{ tempVideoPath: string; tempThumbPath: string }> {
    this.stop();
    await this.ended;
    const film = new Blob(this.chunks, { type: 'video/webm' });
    return {
      tempVideoPath: await tempFiles.createFromBlob(film, 'webm'),
      tempThumbPath: await tempFiles.createFromBlob(await this.camera.shoot(0.6, false), 'jpg'),
    };
  }
}

async function takePhoto({ quality, selfieMirror }: CallOptions): Promise<object> {
  const blob = await cameraNow().shoot(shares[String(quality)] ?? 0.8, selfieMirror === true);
  return { tempImagePath: await tempFiles.createFromBlob(blob, 'jpg') };
}

function frameListener(host: RuntimeHost, callback: unknown): object {
  let timer: ReturnType<typeof setInterval> | undefined;
  const show = (): void => {
    const camera = visibleCamera();
    if (!camera?.ready()) return;
    const { width, height } = camera.frameSize;
    const frame = document.createElement('canvas');
    frame.width = width;
    frame.height = height;
    const context = frame.getContext('2d');
    if (!context) return;
    context.drawImage(camera.canvas, 0, 0, width, height);
    const { data } = context.getImageData(0, 0, width, height);
    callScript(host, callback, { width, height, data: data.buffer });
  };
  host.onEnd(() => clearInterval(timer));
  return asyncCalls(host, {
    start() {
      cameraNow();
      clearInterval(timer);
      timer = setInterval(show, framePause);
    },
    stop() {
      clearInterval(timer);
    },
  });
}

function createCameraContext(host: RuntimeHost): object {
  let film: Film | undefined;
  let limit: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    const now = film;
    film = undefined;
    clearTimeout(limit);
    if (!now) throw new CallFailure('is not recording');
    return now.finish();
  };
  host.onEnd(() => {
    clearTimeout(limit);
    film?.stop();
  });
  return {
    ...asyncCalls(host, {
      takePhoto,
      setZoom: ({ zoom }) => ({ zoom: cameraNow().zoom(Number(zoom)) }),
      startRecord({ timeout, timeoutCallback }) {
        if (film) throw new CallFailure('is recording');
        film = new Film(cameraNow());
        const seconds = Math.min(Number(timeout ?? 30), longestFilm);
        const end = async (): Promise<void> => callScript(host, timeoutCallback, await finish());
        limit = setTimeout(() => void end(), seconds * 1000);
      },
      stopRecord: finish,
    }),
    onCameraFrame(callback: unknown) {
      if (typeof callback !== 'function')
        logCall(host, 'error', 'onCameraFrame: the callback is no function.');
      return frameListener(host, callback);
    },
  };
}

/** `wx.createCameraContext`: the camera of the visible page. */
export const cameraCalls: AreaFactory = (host) => ({
  createCameraContext: () => createCameraContext(host),
});
