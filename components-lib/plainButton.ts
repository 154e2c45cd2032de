/**
 * A WeChat `<button>` without its own look, so that it takes the style of the node that it stands for. Its border
 * is drawn by `::after`. The rules win as long as `app.json` does not ask for `"style": "v2"`, which sizes every
 * button by a stronger selector.
 */
export const plainButton = {
  className: 'plain-button',
  wxss: [
    `.plain-button {
  margin: 0;
  padding: 0;
  border-radius: 0;
  background: transparent;
  color: inherit;
  font-size: inherit;
  line-height: inherit;
  text-align: inherit;
}`,
    `.plain-button::after {
  border: 0;
}`,
  ],
} as const;
