import { rawDataOf } from '../../wx/base64.ts';
import { askPermission } from '../../wx/permission.ts';
import { defineElement, type ElementHandle } from '../defineElement.ts';
import { isNews } from '../reports.ts';
import { addCamera, type CameraActions, countCameras } from './cameraTable.ts';
import { drawScene } from './drawScene.ts';

const properties = {
  mode: 'normal',
  resolution: 'medium',
  devicePosition: 'back',
  flash: 'auto',
  frameSize: 'medium',
};

type CameraProperties = typeof properties;

const maxZoom = 10;
/** ms until a code before the lens is read. */
const scanDelay = 400;
/** px of the pictures for scripts; phones differ, these are common. */
const frameSizes: Record<string, [number, number]> = {
  small: [288, 352],
  medium: [480, 640],
  large: [720, 1280],
};
/** The longer side of a photograph in px. */
const resolutions: Record<string, number> = { low: 640, medium: 1280, high: 1920 };

class CameraBody implements CameraActions {
  readonly canvas = document.createElement('canvas');
  readonly slot = document.createElement('div');
  private readonly label = document.createElement('span');
  private readonly resize = new ResizeObserver(() => this.draw());
  private readonly listening = new AbortController();
  private allowed = false;
  private living = false;
  private factor = 1;
  private found = '';
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly forget: (() => void)[] = [];

  constructor(private readonly handle: ElementHandle<CameraProperties>) {
    const { dom } = handle;
    this.label.className = 'wx-camera-label';
    this.slot.className = 'wx-camera-slot';
    dom.append(this.canvas, this.label, this.slot);
  }

  get frameSize(): { width: number; height: number } {
    const [width = 480, height = 640] = frameSizes[this.handle.props.frameSize] ?? [];
    return { width, height };
  }

  attached(): void {
    const { dom, context, log, emit } = this.handle;
    this.living = true;
    this.forget.push(
      addCamera(dom, this),
      context.host.onChange(() => void this.open()),
    );
    this.resize.observe(dom);
    void this.open();
    requestAnimationFrame(() => {
      if (countCameras() > 1) log('error', 'a page may hold one camera only.');
    });
    const onVisibility = (): void => {
      if (document.hidden) emit('stop');
    };
    document.addEventListener('visibilitychange', onVisibility, { signal: this.listening.signal });
  }

  detached(): void {
    this.living = false;
    for (const forget of this.forget.splice(0)) forget();
    this.resize.disconnect();
    this.listening.abort();
    clearTimeout(this.timer);
  }

  update(): void {
    if (!this.living) return;
    this.draw();
    this.scan();
  }

  ready(): boolean {
    return this.allowed;
  }

  zoom(factor: number): number {
    this.factor = Math.min(Math.max(factor, 1), maxZoom);
    this.draw();
    return this.factor;
  }

  shoot(share: number, mirrored: boolean): Promise<Blob> {
    const { props, dom } = this.handle;
    const longer = resolutions[props.resolution] ?? 1280;
    const scale = longer / Math.max(dom.clientWidth, dom.clientHeight, 1);
    const photo = document.createElement('canvas');
    photo.width = Math.round(dom.clientWidth * scale);
    photo.height = Math.round(dom.clientHeight * scale);
    const context = photo.getContext('2d');
    if (context) {
      if (mirrored) context.setTransform(-1, 0, 0, 1, photo.width, 0);
      drawScene(context, this.view(props.flash !== 'off' && props.flash !== 'auto'));
    }
    return new Promise((resolve, reject) => {
      photo.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('the camera has no size'))),
        'image/jpeg',
        share,
      );
    });
  }

  private async open(): Promise<void> {
    const { context, emit, log, dom } = this.handle;
    const before = this.allowed;
    const first = !dom.hasAttribute('asked');
    dom.setAttribute('asked', '');
    this.allowed = await askPermission(context.host, 'scope.camera');
    if (!this.living) return;
    this.draw();
    this.scan();
    if (this.allowed === before && !first) return;
    if (!this.allowed) {
      log('warn', 'insertCamera:fail auth deny');
      emit('error', { errMsg: 'insertCamera:fail auth deny' });
      return;
    }
    if (isNews('camera drawn')) log('info', 'the preview has no camera: it shows and photographs a drawing.');
    emit('initdone', { maxZoom });
  }

  /** Finds the code that the scenario holds before the lens, once. */
  private scan(): void {
    const { props, context, emit } = this.handle;
    const { scanResult } = context.host.scenario;
    clearTimeout(this.timer);
    if (props.mode !== 'scanCode' || !this.allowed || !scanResult) {
      this.found = '';
      return;
    }
    if (scanResult === this.found) return;
    this.timer = setTimeout(() => {
      this.found = scanResult;
      const rawData = rawDataOf(scanResult);
      emit('scancode', { result: scanResult, type: 'QR_CODE', charSet: 'UTF-8', rawData });
    }, scanDelay);
  }

  private view(lit: boolean) {
    return { front: this.handle.props.devicePosition === 'front', lit, zoom: this.factor };
  }

  private draw(): void {
    const { dom, props, context: elementContext } = this.handle;
    const english = elementContext.host.device.language === 'en';
    const { canvas } = this;
    canvas.width = Math.max(dom.clientWidth, 1);
    canvas.height = Math.max(dom.clientHeight, 1);
    const context = canvas.getContext('2d');
    if (context && this.allowed) drawScene(context, this.view(props.flash === 'torch'));
    const drawn = english
      ? 'Camera · a drawing, the preview has none'
      : '相机 · 预览中没有摄像头，此为示意画面';
    const refused = english ? 'The camera is not allowed' : '未授权使用相机';
    this.label.textContent = this.allowed ? drawn : refused;
  }
}

/** A camera; 300 × 225 px unless styled. The frame is denied the computer's: it shows a drawn scene, and says so. */
export const camera = defineElement<CameraProperties>({
  tag: 'camera',
  css: `wx-camera{display:block;position:relative;width:300px;height:225px;overflow:hidden;background:#000}
wx-camera>canvas{position:absolute;inset:0;width:100%;height:100%}
.wx-camera-label{position:absolute;left:8px;bottom:8px;max-width:calc(100% - 16px);box-sizing:border-box;padding:2px 6px;border-radius:4px;background:rgba(0,0,0,.45);color:rgba(255,255,255,.85);font-size:11px;line-height:16px;pointer-events:none}
.wx-camera-slot{position:absolute;inset:0;pointer-events:none}
.wx-camera-slot>*{pointer-events:auto}`,
  properties,
  create(handle) {
    return new CameraBody(handle);
  },
});
