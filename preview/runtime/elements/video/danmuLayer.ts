import type { Danmu } from './videoProperties.ts';

export const danmuCss = `.wx-video-danmu{position:absolute;inset:0;overflow:hidden;pointer-events:none}
.wx-video-danmu>p{position:absolute;left:100%;margin:0;white-space:pre;font-size:14px;line-height:20px;text-shadow:0 0 2px #000,0 0 1px #000;animation:wx-danmu 5s linear forwards}
@keyframes wx-danmu{to{left:0;transform:translateX(-100%)}}`;

const lineHeight = 22;

/** Remarks that fly over a film from right to left. */
export class DanmuLayer {
  readonly dom = document.createElement('div');
  private row = 0;

  constructor() {
    this.dom.className = 'wx-video-danmu';
  }

  set shown(shown: boolean) {
    this.dom.hidden = !shown;
  }

  get shown(): boolean {
    return !this.dom.hidden;
  }

  send({ text = '', color }: Danmu): void {
    const remark = document.createElement('p');
    remark.textContent = text;
    remark.style.color = color ?? '#fff';
    const rows = Math.max(Math.floor(this.dom.clientHeight / 2 / lineHeight), 1);
    remark.style.top = `${8 + (this.row++ % rows) * lineHeight}px`;
    remark.addEventListener('animationend', () => remark.remove());
    this.dom.append(remark);
  }

  /** Sends what of a list belongs between two times (s), the first excluded. */
  play(list: readonly Danmu[], from: number, to: number): void {
    if (!this.shown || to <= from || to - from > 2) return;
    for (const danmu of list) {
      const time = danmu.time ?? 0;
      if ((time > from || (time === 0 && from === 0)) && time <= to) this.send(danmu);
    }
  }
}
