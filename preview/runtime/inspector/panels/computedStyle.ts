/** Given by the layout or said by the box already, or another spelling of a property that is listed. */
const LEFT_OUT =
  /^(-webkit-|-moz-)|^(width|height|inline-size|block-size|perspective-origin|transform-origin|text-emphasis.*|text-decoration|column-rule.*|caret-color|outline-color|unicode-bidi|direction)$|(^|-)(inline|block)(-start|-end|-size|-color|-style|-width)?(-|$)/;

/** Always told, even where it is the default: what a box model is drawn from. */
const BOX = /^(margin|padding|border)-(top|right|bottom|left)(-width)?$/;

/** Computed CSS of an element: the properties in which it differs from a bare one of its tag. */
export function computedStyle(dom: HTMLElement): Record<string, string> {
  const bare = document.createElement(dom.tagName);
  bare.style.display = 'none';
  document.body.append(bare);
  const own = getComputedStyle(dom);
  const usual = getComputedStyle(bare);
  const style: Record<string, string> = {};
  for (const name of own) {
    if (LEFT_OUT.test(name)) continue;
    const value = own.getPropertyValue(name);
    const differs = name === 'display' ? true : value !== usual.getPropertyValue(name);
    // Colours that only follow `color` repeat it in a dozen properties.
    if (differs && name.endsWith('-color') && name !== 'background-color' && value === own.color) continue;
    if (differs || BOX.test(name)) style[name] = value;
  }
  bare.remove();
  return style;
}
