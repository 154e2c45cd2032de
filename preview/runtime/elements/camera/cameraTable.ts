/** What `CameraContext` does with the camera of a page. */
export interface CameraActions {
  readonly canvas: HTMLCanvasElement;
  /** px of the pictures that the script is shown. */
  readonly frameSize: { width: number; height: number };
  /** False when the user did not allow it. */
  ready(): boolean;
  /** @returns the factor that it came to */
  zoom(factor: number): number;
  /** A picture of what it sees, `share` the quality of its JPEG. */
  shoot(share: number, mirrored: boolean): Promise<Blob>;
}

const alive = new Map<Element, CameraActions>();

/**
 * Makes the camera at a DOM node known to `wx.createCameraContext`, which asks for none by name.
 * @returns takes it away again
 */
export function addCamera(dom: Element, camera: CameraActions): () => void {
  alive.set(dom, camera);
  return () => alive.delete(dom);
}

/** The camera that is on the screen. */
export function visibleCamera(): CameraActions | undefined {
  return [...alive].findLast(([dom]) => dom.getClientRects().length > 0)?.[1];
}

/** How many there are on the screen: WeChat allows one. */
export function countCameras(): number {
  return [...alive.keys()].filter((dom) => dom.getClientRects().length > 0).length;
}
