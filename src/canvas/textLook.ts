import type { TextLook } from '../../preview/protocol.ts';
import type { Viewport } from './viewport.ts';

/**
 * Styles that lay an editing field exactly over a text of the page: the page's own px and font, scaled as the
 * page is, so that lines break where they break there.
 */
export function editorStyle(look: TextLook, viewport: Viewport): Record<string, string> {
  const { rect } = look;
  const x = viewport.x + rect.x * viewport.scale;
  const y = viewport.y + rect.y * viewport.scale;
  return {
    transform: `translate(${x}px, ${y}px) scale(${viewport.scale})`,
    width: `${rect.width}px`,
    minHeight: `${rect.height}px`,
    fontFamily: look.fontFamily,
    fontSize: look.fontSize,
    fontWeight: look.fontWeight,
    fontStyle: look.fontStyle,
    lineHeight: look.lineHeight,
    letterSpacing: look.letterSpacing,
    textAlign: look.textAlign,
    textTransform: look.textTransform,
    caretColor: look.color,
  };
}
