import { convertUnits } from '../../cssUnits.ts';
import { defineElement, type ElementHandle } from './defineElement.ts';
import { isSideways, onDrag } from './drag.ts';

const properties = {
  show: false,
  duration: 300,
  zIndex: 100,
  overlay: true,
  position: 'bottom',
  round: false,
  closeOnSlideDown: false,
  overlayStyle: '',
  customStyle: '',
};

type PageContainerProperties = typeof properties;

/** px that the layer must be drawn down to be closed by it. */
const slideDistance = 80;

class PageContainerBody {
  readonly slot: HTMLElement;
  private readonly overlay: HTMLElement;
  private shown = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private letGo = (): void => {};

  constructor(private readonly handle: ElementHandle<PageContainerProperties>) {
    const { dom, emit } = handle;
    dom.innerHTML = '<div class="wx-page-container-overlay"></div><div class="wx-page-container"></div>';
    [this.overlay, this.slot] = [...dom.children] as [HTMLElement, HTMLElement];
    this.overlay.addEventListener('click', () => {
      emit('clickoverlay');
      handle.setProperty('show', false);
    });
    onDrag(this.slot, {
      accepts: (dx, dy) =>
        handle.props.closeOnSlideDown && dy > 0 && !isSideways(dx, dy) && this.slot.scrollTop <= 0,
      move: (_dx, dy) => {
        this.slot.style.transform = `translateY(${Math.max(dy, 0)}px)`;
        this.slot.style.transitionDuration = '0ms';
      },
      end: (_dx, dy) => {
        this.slot.style.transform = '';
        this.slot.style.transitionDuration = `${handle.props.duration}ms`;
        if (dy >= slideDistance) handle.setProperty('show', false);
      },
    });
  }

  detached(): void {
    clearTimeout(this.timer);
    this.letGo();
  }

  update(changed: ReadonlySet<keyof PageContainerProperties>): void {
    const { props, dom } = this.handle;
    const { slot, overlay } = this;
    dom.dataset.position = props.position;
    dom.toggleAttribute('round', props.round);
    const timing = `transition-duration:${props.duration}ms;z-index:${props.zIndex};`;
    slot.style.cssText = timing + convertUnits(props.customStyle);
    overlay.style.cssText = timing + convertUnits(props.overlayStyle);
    overlay.hidden = !props.overlay;
    if (changed.has('show') && props.show !== this.shown) this.toggle(props.show);
  }

  /** Plays the six events that WeChat fires around a change: before, during and after it. */
  private toggle(on: boolean): void {
    const { dom, emit, props } = this.handle;
    const phase = on ? 'enter' : 'leave';
    this.shown = on;
    clearTimeout(this.timer);
    this.letGo();
    // While it is open, going back closes it and leaves the page alone (page-container).
    const close = (): void => this.handle.setProperty('show', false);
    this.letGo = on ? this.handle.context.host.chrome.holdBack(dom, close) : () => {};
    dom.toggleAttribute('mounted', true);
    emit(`before${phase}`);
    // One frame in the starting position, or there is nothing to move from.
    requestAnimationFrame(() => {
      dom.toggleAttribute('open', on);
      emit(phase);
    });
    this.timer = setTimeout(() => {
      dom.toggleAttribute('mounted', on);
      emit(`after${phase}`);
    }, props.duration + 20);
  }
}

/** A half-screen layer that slides in; going back closes it before the page. */
export const pageContainer = defineElement<PageContainerProperties>({
  tag: 'page-container',
  css: `wx-page-container{display:none}
wx-page-container[mounted]{display:block}
.wx-page-container-overlay{position:fixed;inset:0;background:rgba(0,0,0,.5);opacity:0;transition:opacity .3s}
.wx-page-container-overlay[hidden]{display:none}
.wx-page-container{position:fixed;left:0;right:0;bottom:0;touch-action:pan-y;background:#fff;max-height:100%;overflow:auto;transform:translateY(100%);transition:transform .3s ease-out;scrollbar-width:none}
wx-page-container[data-position=top]>.wx-page-container{top:0;bottom:auto;transform:translateY(-100%)}
wx-page-container[data-position=right]>.wx-page-container{top:0;left:auto;transform:translateX(100%)}
wx-page-container[data-position=center]>.wx-page-container{top:50%;bottom:auto;left:50%;right:auto;transform:translate(-50%,-50%) scale(.8);opacity:0;transition-property:transform,opacity}
wx-page-container[open]>.wx-page-container-overlay{opacity:1}
wx-page-container[open]>.wx-page-container{transform:none}
wx-page-container[open][data-position=center]>.wx-page-container{transform:translate(-50%,-50%);opacity:1}
wx-page-container[round]>.wx-page-container{border-radius:16px 16px 0 0}
wx-page-container[round][data-position=top]>.wx-page-container{border-radius:0 0 16px 16px}`,
  properties,
  create(handle) {
    return new PageContainerBody(handle);
  },
});
