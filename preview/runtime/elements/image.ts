import { resourceUrl } from './assets.ts';
import { defineElement, type ElementHandle } from './defineElement.ts';
import { offerImageMenu } from './imageMenu.ts';

const fits: Record<string, string> = { scaleToFill: 'fill', aspectFit: 'contain', aspectFill: 'cover' };

/** `object-fit` and `object-position` of one of WeChat's fourteen modes. */
export function fitOf(mode: string): { fit: string; position: string } {
  if (mode === 'widthFix' || mode === 'heightFix') return { fit: 'fill', position: 'center' };
  const fit = fits[mode];
  if (fit) return { fit, position: 'center' };
  if (/^(top|bottom|center|left|right|(top|bottom) (left|right))$/.test(mode)) {
    return { fit: 'none', position: mode };
  }
  return { fit: 'fill', position: 'center' };
}

interface ImageProperties {
  src: string;
  mode: string;
  lazyLoad: boolean;
  fadeIn: boolean;
  showMenuByLongpress: boolean;
}

class ImageBody {
  private readonly picture = document.createElement('img');
  private resize: ResizeObserver | undefined;
  private hasMenu = false;

  constructor(private readonly handle: ElementHandle<ImageProperties>) {
    const { picture } = this;
    picture.draggable = false;
    picture.alt = '';
    picture.addEventListener('load', () => this.loaded());
    picture.addEventListener('error', () => this.failed(`GET ${picture.src.slice(0, 120)} failed`));
    handle.dom.append(picture);
  }

  update(changed: ReadonlySet<keyof ImageProperties>): void {
    const { props, dom } = this.handle;
    if (changed.has('mode')) {
      const { fit, position } = fitOf(props.mode);
      this.picture.style.objectFit = fit;
      this.picture.style.objectPosition = position;
      this.fixSize();
    }
    if (changed.has('lazyLoad')) this.picture.loading = props.lazyLoad ? 'lazy' : 'eager';
    if (changed.has('fadeIn')) dom.toggleAttribute('fade-in', props.fadeIn);
    if (changed.has('src')) this.load();
    if (props.showMenuByLongpress && !this.hasMenu) {
      this.hasMenu = true;
      offerImageMenu(this.handle, () => props.showMenuByLongpress && props.src);
    }
  }

  detached(): void {
    this.resize?.disconnect();
  }

  private load(): void {
    const { props, dom } = this.handle;
    dom.removeAttribute('missing');
    dom.removeAttribute('loaded');
    const url = resourceUrl(this.handle, props.src);
    if (url !== undefined) {
      this.picture.src = url;
      return;
    }
    this.picture.removeAttribute('src');
    if (props.src !== '') queueMicrotask(() => this.failed(`${props.src} is not in the package`));
  }

  private loaded(): void {
    const { naturalWidth: width, naturalHeight: height } = this.picture;
    this.handle.dom.setAttribute('loaded', '');
    this.fixSize();
    this.handle.emit('load', { width, height });
  }

  private failed(reason: string): void {
    this.handle.dom.setAttribute('missing', '');
    this.handle.emit('error', { errMsg: reason });
  }

  /** `widthFix` and `heightFix` give the element the picture's ratio, over what the author's style says. */
  private fixSize(): void {
    const { props, dom } = this.handle;
    const { naturalWidth, naturalHeight } = this.picture;
    const fixed = props.mode === 'widthFix' || props.mode === 'heightFix';
    if (!fixed || naturalWidth === 0 || naturalHeight === 0) {
      this.resize?.disconnect();
      this.resize = undefined;
      this.handle.setStyle('');
      return;
    }
    const apply = (): void => {
      const size =
        props.mode === 'widthFix'
          ? `height:${(dom.clientWidth * naturalHeight) / naturalWidth}px`
          : `width:${(dom.clientHeight * naturalWidth) / naturalHeight}px`;
      this.handle.setStyle(size);
    };
    this.resize?.disconnect();
    this.resize = new ResizeObserver(apply);
    this.resize.observe(dom);
    apply();
  }
}

/** A picture; 320 × 240 px unless styled. */
export const image = defineElement<ImageProperties>({
  tag: 'image',
  css: `wx-image{width:320px;height:240px;display:inline-block;overflow:hidden;position:relative}
wx-image>img{display:block;width:100%;height:100%;pointer-events:none;-webkit-user-select:none;user-select:none}
wx-image>img:not([src]),wx-image[missing]>img{visibility:hidden}
wx-image[missing]{background:#f2f2f2 url("data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32' fill='none' stroke='%23bbb' stroke-width='1.5' stroke-linejoin='round'%3E%3Cpath d='M15 7H5v18h22V7h-5l-3 6 3 4-4 4M5 21l6-6 5 5'/%3E%3C/svg%3E") center/min(32px,60%) no-repeat}
wx-image[fade-in]>img{opacity:0;transition:opacity .2s}
wx-image[fade-in][loaded]>img{opacity:1}`,
  properties: { src: '', mode: 'scaleToFill', lazyLoad: false, fadeIn: false, showMenuByLongpress: false },
  // Browsers show WebP anyway, and no address is changed here.
  needless: ['webp', 'forceHttps'],
  create(handle) {
    return new ImageBody(handle);
  },
});
