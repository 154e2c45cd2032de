export const screenCss = `.wx-video-stage{position:absolute;inset:0;overflow:hidden}
wx-video[full]{position:fixed!important;inset:0!important;width:100vw!important;height:100vh!important;max-width:none;max-height:none;margin:0!important;padding:0;border:0!important;border-radius:0!important;transform:none!important;z-index:10000}
wx-video[full="90"]>.wx-video-stage,wx-video[full="-90"]>.wx-video-stage{inset:auto;left:50%;top:50%;width:100vh;height:100vw;transform:translate(-50%,-50%) rotate(90deg)}
wx-video[full="-90"]>.wx-video-stage{transform:translate(-50%,-50%) rotate(-90deg)}`;

/** Lets an element fill the phone's screen, and gives it back. */
export class VideoScreen {
  constructor(
    private readonly dom: HTMLElement,
    private readonly changed: (full: boolean, direction: 'vertical' | 'horizontal') => void,
  ) {}

  get full(): boolean {
    return this.dom.hasAttribute('full');
  }

  /** By how much the picture is turned now, in degrees. */
  get turn(): number {
    return Number(this.dom.getAttribute('full') ?? 0);
  }

  enter(turn: number): void {
    if (this.full) return;
    this.dom.setAttribute('full', String(turn));
    // The browser's top layer lies over the bars of the phone, wherever on the page the element stands.
    this.dom.setAttribute('popover', 'manual');
    if (this.dom.isConnected) this.dom.showPopover();
    this.changed(true, turn === 0 ? 'vertical' : 'horizontal');
  }

  leave(): void {
    if (!this.full) return;
    const direction = this.turn === 0 ? 'vertical' : 'horizontal';
    this.dom.removeAttribute('full');
    this.dom.removeAttribute('popover');
    this.changed(false, direction);
  }

  /** A drag in px of the window, as the turned picture sees it. */
  asSeen(dx: number, dy: number): { dx: number; dy: number } {
    if (this.turn === 90) return { dx: dy, dy: -dx };
    if (this.turn === -90) return { dx: -dy, dy: dx };
    return { dx, dy };
  }

  /** How far along a part of the picture (0 … 1, from its left) a point of the window is. */
  shareAlong(part: HTMLElement, point: { clientX: number; clientY: number }): number {
    const box = part.getBoundingClientRect();
    const along =
      this.turn === 90
        ? (point.clientY - box.top) / box.height
        : this.turn === -90
          ? (box.bottom - point.clientY) / box.height
          : (point.clientX - box.left) / box.width;
    return Math.min(Math.max(along, 0), 1);
  }
}
