import type { ElementHandle } from '../defineElement.ts';
import { isSideways, onDrag } from '../drag.ts';

/** The pull-to-refresh attributes of a scroll-view. Thresholds in px. */
export const refresherProperties = {
  refresherEnabled: false,
  refresherThreshold: 45,
  refresherDefaultStyle: 'black',
  refresherBackground: '',
  refresherTriggered: false,
  refresherTwoLevelEnabled: false,
  refresherTwoLevelTriggered: false,
  refresherTwoLevelThreshold: 150,
  refresherTwoLevelCloseThreshold: 80,
};

type RefresherProperties = typeof refresherProperties;

/** Pulling gets harder with distance: this share of the finger's way is shown. */
const resistance = 0.5;

/** WeChat's numbers for `refresherstatuschange`. */
const status = {
  idle: 0,
  canRefresh: 1,
  refreshing: 2,
  completed: 3,
  canTwoLevel: 5,
  twoLevelOpening: 6,
  twoLevel: 7,
  twoLevelClosing: 8,
} as const;

export const refresherCss = `.wx-refresher{height:var(--wx-pull,0);overflow:hidden;display:flex;align-items:center;justify-content:center;gap:8px;color:rgba(0,0,0,.4)}
.wx-refresher[data-style=white]{color:#fff}
.wx-refresher[data-style=none]>i{display:none}
[data-two-level]{overflow:hidden!important}
[data-settling]>.wx-refresher{transition:height .3s}
[wx-slot=refresher]{position:absolute!important;left:0;right:0;bottom:100%;transform:translateY(var(--wx-pull,0))}
[data-settling]>*>[wx-slot=refresher]{transition:transform .3s}
.wx-refresher>i{width:8px;height:8px;border-radius:50%;background:currentColor;opacity:.4}
.wx-refresher[data-busy]>i{animation:wx-refresh 1s infinite}
.wx-refresher>i:nth-child(2){animation-delay:.2s!important}.wx-refresher>i:nth-child(3){animation-delay:.4s!important}
@keyframes wx-refresh{40%{opacity:1}}`;

/**
 * What is above a scroll-view's content and the pull that shows it: three dots, or the page's own node with
 * `slot="refresher"`; pulled further, a second level as high as the scroll-view.
 */
export class Refresher {
  private pulled = 0;
  private state: number = status.idle;

  constructor(
    private readonly handle: ElementHandle<RefresherProperties>,
    private readonly main: HTMLElement,
    private readonly box: HTMLElement,
  ) {
    const { props, context } = handle;
    let from = 0;
    onDrag(main, {
      accepts: (dx, dy) => {
        const closing = this.state === status.twoLevel && dy < 0;
        const pulling = dy > 0 && main.scrollTop <= 0;
        return props.refresherEnabled && !context.designMode() && !isSideways(dx, dy) && (closing || pulling);
      },
      start: () => {
        from = this.pulled;
      },
      move: (_dx, dy) => this.pull(from + (from > 0 ? dy : Math.max(dy, 0) * resistance)),
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
    if (changed.has('refresherDefaultStyle')) this.box.dataset.style = props.refresherDefaultStyle;
    if (!props.refresherEnabled) return;
    if (changed.has('refresherTriggered')) {
      if (props.refresherTriggered) this.open();
      else this.close('refresherrestore');
    }
    if (changed.has('refresherTwoLevelTriggered')) {
      if (props.refresherTwoLevelTriggered) this.openTwoLevel();
      else this.closeTwoLevel();
    }
  }

  /** As if the user had pulled far enough. */
  trigger(): void {
    this.handle.setProperty('refresherTriggered', true);
  }

  finish(): void {
    this.handle.setProperty('refresherTriggered', false);
  }

  openTwoLevel(): void {
    if (this.state === status.twoLevel) return;
    this.become(status.twoLevelOpening);
    this.settle(this.main.clientHeight);
    // What is below it stands still until it is closed.
    this.main.dataset.twoLevel = '';
    this.become(status.twoLevel);
  }

  closeTwoLevel(): void {
    if (this.state !== status.twoLevel) return;
    this.become(status.twoLevelClosing);
    delete this.main.dataset.twoLevel;
    this.settle(0);
    this.become(status.idle);
    if (this.handle.props.refresherTwoLevelTriggered)
      this.handle.setProperty('refresherTwoLevelTriggered', false);
  }

  private become(state: number): void {
    if (state === this.state) return;
    this.state = state;
    this.handle.emit('refresherstatuschange', { status: state, dy: this.pulled });
  }

  private pull(distance: number): void {
    const { props } = this.handle;
    delete this.main.dataset.settling;
    this.place(Math.max(distance, 0));
    this.handle.emit('refresherpulling', { dy: this.pulled });
    if (this.state === status.twoLevel || this.state === status.refreshing) return;
    if (props.refresherTwoLevelEnabled && this.pulled >= props.refresherTwoLevelThreshold) {
      this.become(status.canTwoLevel);
    } else {
      this.become(this.pulled >= props.refresherThreshold ? status.canRefresh : status.idle);
    }
  }

  private release(): void {
    const { props, setProperty, emit } = this.handle;
    if (this.state === status.twoLevel) {
      if (this.main.clientHeight - this.pulled >= props.refresherTwoLevelCloseThreshold) this.closeTwoLevel();
      else this.settle(this.main.clientHeight);
      return;
    }
    if (this.state === status.canTwoLevel) this.openTwoLevel();
    else if (this.pulled < props.refresherThreshold) this.close('refresherabort');
    else if (this.state === status.refreshing) this.settle(props.refresherThreshold);
    else {
      emit('refresherwillrefresh', { dy: this.pulled });
      setProperty('refresherTriggered', true);
    }
  }

  private open(): void {
    const { refresherThreshold } = this.handle.props;
    const dy = Math.max(this.pulled, refresherThreshold);
    this.settle(refresherThreshold);
    this.box.dataset.busy = '';
    this.become(status.refreshing);
    this.handle.emit('refresherrefresh', { dy });
  }

  private close(event: 'refresherrestore' | 'refresherabort'): void {
    if (this.pulled === 0) return;
    if (event === 'refresherrestore') this.become(status.completed);
    this.settle(0);
    delete this.box.dataset.busy;
    this.handle.emit(event, { dy: 0 });
    this.become(status.idle);
  }

  private settle(height: number): void {
    this.main.dataset.settling = '';
    this.place(height);
  }

  private place(height: number): void {
    this.pulled = height;
    this.main.style.setProperty('--wx-pull', `${height}px`);
  }
}
