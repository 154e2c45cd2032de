import { type Layer, text } from '../../layers.ts';
import { token } from '../../tokens.ts';

/** Opens a section: its name at the margin. */
export function sectionTitle(name: string, words: string): Layer {
  return text(name, 'headline', words, {
    style: {
      color: token('ink'),
      paddingLeft: token('margin'),
      paddingRight: token('margin'),
      marginBottom: token('margin'),
    },
  });
}
