/** Attributes of `grid-view` and `grid-builder`. Lengths in px. */
export const gridProperties = {
  type: 'aligned',
  crossAxisCount: 2,
  crossAxisGap: 0,
  mainAxisGap: 0,
  maxCrossAxisExtent: 0,
  padding: [] as unknown[],
};

type GridProperties = Readonly<typeof gridProperties>;

/** How many columns a grid of this width (px) has: as many as are asked for, or as keep below the greatest width. */
export function columnCount(width: number, props: Omit<GridProperties, 'padding' | 'type'>): number {
  const { crossAxisCount, maxCrossAxisExtent, crossAxisGap } = props;
  if (maxCrossAxisExtent <= 0) return Math.max(Math.round(crossAxisCount), 1);
  return Math.max(Math.ceil((width + crossAxisGap) / (maxCrossAxisExtent + crossAxisGap)), 1);
}

/** Where the children of a masonry stand: each in the column that is shortest so far. In px. */
export function masonry(
  heights: readonly number[],
  columns: number,
  gap: number,
): { places: { column: number; top: number }[]; height: number } {
  const ends = new Array<number>(columns).fill(0);
  const places = heights.map((height) => {
    const top = Math.min(...ends);
    const column = ends.indexOf(top);
    ends[column] = top + height + gap;
    return { column, top };
  });
  return { places, height: Math.max(...ends, gap) - gap };
}

/** Lays the children of a node out as a grid, again whenever they or its width change. */
export class GridLayout {
  private readonly sizes = new ResizeObserver(() => this.lay());
  private readonly children = new MutationObserver(() => this.watch());

  constructor(
    private readonly dom: HTMLElement,
    private readonly props: GridProperties,
  ) {}

  start(): void {
    this.children.observe(this.dom, { childList: true });
    this.watch();
  }

  stop(): void {
    this.children.disconnect();
    this.sizes.disconnect();
  }

  private watch(): void {
    this.sizes.disconnect();
    this.sizes.observe(this.dom);
    if (this.props.type === 'masonry') for (const child of this.dom.children) this.sizes.observe(child);
    this.lay();
  }

  /** The style of the grid; in a masonry, that of its children as well. */
  lay(): void {
    const { dom, props } = this;
    // The observer calls again as soon as there is a width.
    if (!dom.isConnected) return;
    const style = getComputedStyle(dom);
    const inside = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    const columns = columnCount(dom.clientWidth - inside, props);
    const across = `calc((100% - ${(columns - 1) * props.crossAxisGap}px)/${columns})`;
    dom.style.setProperty('--wx-columns', `repeat(${columns},minmax(0,1fr))`);
    dom.style.setProperty('--wx-gap', `${props.mainAxisGap}px ${props.crossAxisGap}px`);
    dom.style.setProperty('--wx-column', across);
    if (props.type === 'masonry') this.layMasonry(columns);
  }

  private layMasonry(columns: number): void {
    const { dom, props } = this;
    const children = [...dom.children] as HTMLElement[];
    const heights = children.map((child) => child.offsetHeight);
    const { places, height } = masonry(heights, columns, props.mainAxisGap);
    dom.style.setProperty('--wx-height', `${height}px`);
    for (const [index, { column, top }] of places.entries()) {
      const left = `calc((var(--wx-column) + ${props.crossAxisGap}px)*${column})`;
      children[index]?.style.setProperty('left', left, 'important');
      children[index]?.style.setProperty('top', `${top}px`, 'important');
    }
  }
}

/** Style sheet of a grid element. The masonry's children are placed from the edge of an inner box. */
export const gridCss = (tag: string): string => `wx-${tag}{display:block;box-sizing:border-box}
.wx-grid{display:grid;grid-template-columns:var(--wx-columns);gap:var(--wx-gap)}
[masonry]>.wx-grid{display:block;position:relative;height:var(--wx-height)}
[masonry]>.wx-grid>*{position:absolute!important;width:var(--wx-column)!important;box-sizing:border-box}`;
