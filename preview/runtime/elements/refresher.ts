import type { ElementHandle } from './defineElement.ts';
import { isSideways, onDrag } from './drag.ts';

/** The pull-to-refresh attributes of a scroll-view. Threshold in px. */
export const refresherProperties = {
  refresherEnabled: false,
  refresherThreshold: 45,
  refresherDefaultStyle: 'black',
  refresherBackground: '',
  refresherTriggered: false,
};

type RefresherProperties = typeof refresherProperties;

/** Pulling gets harder with distance: this share of the finger's way is shown. */
const resistance = 0.5;

export const refresherCss = `.wx-refresher{height:0;overflow:hidden;display:flex;align-items:center;justify-content:center;gap:8px;color:rgba(0,0,0,.4)}
.wx-refresher[data-style=white]{color:#fff}
.wx-refresher[data-style=none]>i{display:none}
.wx-refresher[data-settling]{transition:height .3s}
.wx-refresher>i{width:8px;height:8px;border-radius:50%;background:currentColor;opacity:.4}
.wx-refresher[data-busy]>i{animation:wx-refresh 1s infinite}
.wx-refresher>i:nth-child(2){animation-delay:.2s!important}.wx-refresher>i:nth-child(3){animation-delay:.4s!important}
@keyframes wx-refresh{40%{opacity:1}}`;

/** The three dots above a scroll-view's content and the pull that shows them. */
export class Refresher {
  private pulled = 0;

  constructor(
    private readonly handle: ElementHandle<RefresherProperties>,
    private readonly main: HTMLElement,
    private readonly box: HTMLElement,
  ) {
    const { props, context } = handle;
    onDrag(main, {
      accepts: (dx, dy) =>
        props.refresherEnabled &&
        !context.designMode() &&
        dy > 0 &&
        !isSideways(dx, dy) &&
        main.scrollTop <= 0,
      move: (_dx, dy) => this.pull(Math.max(dy, 0) * resistance),
      end: () => this.release(),
    });
  }

  update(changed: ReadonlySet<string>): void {
    const { props } = this.handle;
    if (changed.has('refresherEnabled')) {
      this.main.style.touchAction = props.refresherEnabled ? 'pan-x pan-up' : '';
      this.box.innerHTML = props.refresherEnabled ? '<i></i><i></i><i></i>' : '';
    }
    if (changed.has('refresherBackground')) this.box.style.background = props.refresherBackground;
    if (changed.has('refresherDefaultStyle')) {
      this.box.dataset.style = props.refresherDefaultStyle;
    }
    if (!changed.has('refresherTriggered') || !props.refresherEnabled) return;
    if (props.refresherTriggered) this.open();
    else this.close('refresherrestore');
  }

  private pull(distance: number): void {
    this.pulled = distance;
    delete this.box.dataset.settling;
    this.box.style.height = `${distance}px`;
    this.handle.emit('refresherpulling', { dy: distance });
  }

  private release(): void {
    const { props, setProperty, emit } = this.handle;
    if (this.pulled < props.refresherThreshold) {
      this.close('refresherabort');
      return;
    }
    emit('refresherwillrefresh', { dy: this.pulled });
    setProperty('refresherTriggered', true);
  }

  private open(): void {
    const { refresherThreshold } = this.handle.props;
    this.pulled = Math.max(this.pulled, refresherThreshold);
    this.settle(refresherThreshold);
    this.box.dataset.busy = '';
    this.handle.emit('refresherrefresh', { dy: this.pulled });
  }

  private close(event: 'refresherrestore' | 'refresherabort'): void {
    if (this.pulled === 0) return;
    this.pulled = 0;
    this.settle(0);
    delete this.box.dataset.busy;
    this.handle.emit(event, { dy: 0 });
  }

  private settle(height: number): void {
    this.box.dataset.settling = '';
    this.box.style.height = `${height}px`;
  }
}
