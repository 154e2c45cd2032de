import { isSideways, onDrag } from '../drag.ts';
import { clockText } from '../media.ts';
import type { VideoProperties } from './videoProperties.ts';
import type { VideoScreen } from './videoScreen.ts';

export const gestureCss = `.wx-video-hint{position:absolute;left:50%;top:50%;transform:translate(-50%,-50%);padding:8px 14px;border-radius:6px;background:rgba(0,0,0,.6);color:#fff;font-size:14px;line-height:20px;pointer-events:none}`;

type Gesture = 'seek' | 'volume' | 'brightness';

/** px of a drag for the whole range of volume or brightness. */
const range = 160;
/** Seconds that a drag over the whole width goes on. */
const seekSpan = 90;

interface GestureOptions {
  props: Readonly<VideoProperties>;
  player: HTMLVideoElement;
  screen: VideoScreen;
  locked(): boolean;
}

/** Lets a finger on the picture seek (sideways), change the volume (right half) or the brightness (left half). */
export function followGestures(stage: HTMLElement, options: GestureOptions): void {
  const { props, player, screen } = options;
  const hint = document.createElement('div');
  hint.className = 'wx-video-hint';
  hint.hidden = true;
  stage.append(hint);
  let gesture: Gesture = 'seek';
  let from = 0;
  let target = 0;
  let brightness = 1;
  let startedRight = false;
  stage.addEventListener('pointerdown', (event) => {
    startedRight = screen.shareAlong(stage, event) > 0.5;
  });
  const wanted = (dx: number, dy: number): Gesture | undefined => {
    const seen = screen.asSeen(dx, dy);
    if (isSideways(seen.dx, seen.dy)) {
      return props.enableProgressGesture && !props.isLive && player.duration > 0 ? 'seek' : undefined;
    }
    const slides = screen.full ? props.vslideGestureInFullscreen : props.vslideGesture || props.pageGesture;
    if (!slides) return undefined;
    return startedRight ? 'volume' : 'brightness';
  };
  onDrag(stage, {
    accepts(dx, dy) {
      const found = options.locked() ? undefined : wanted(dx, dy);
      if (!found) return false;
      gesture = found;
      from = found === 'seek' ? player.currentTime : found === 'volume' ? player.volume : brightness;
      target = from;
      return true;
    },
    start() {
      hint.hidden = false;
    },
    move(x, y) {
      const { dx, dy } = screen.asSeen(x, y);
      const within = (value: number, low: number, high: number): number =>
        Math.min(Math.max(value, low), high);
      if (gesture === 'seek') {
        const width = screen.turn === 0 ? stage.clientWidth : stage.clientHeight;
        target = within(from + (dx / width) * Math.min(seekSpan, player.duration), 0, player.duration);
        hint.textContent = `${clockText(target)} / ${clockText(player.duration)}`;
        return;
      }
      target = within(from - dy / range, gesture === 'brightness' ? 0.1 : 0, 1);
      const percent = `${Math.round(target * 100)}%`;
      if (gesture === 'volume') {
        player.volume = target;
        hint.textContent = `音量 ${percent}`;
      } else {
        brightness = target;
        player.style.filter = `brightness(${target})`;
        hint.textContent = `亮度 ${percent}`;
      }
    },
    end() {
      hint.hidden = true;
      if (gesture === 'seek') player.currentTime = target;
    },
  });
}
