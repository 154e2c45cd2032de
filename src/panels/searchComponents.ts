import type { ComponentDefinition } from '../../components-lib/defineComponent.ts';

type Searchable = Pick<ComponentDefinition, 'type' | 'label' | 'palette'>;

/** Pinyin of a Chinese text, syllables in order without tones; other characters stand as they are. */
export type Pinyin = (text: string) => readonly string[];

/**
 * Palette entries that a search finds, best first: by the start of a name in either language, then anywhere in
 * it, by pinyin (whole or initials), by keyword. Every word of the query has to be found.
 * @param pinyin absent until its table is loaded; the search then goes without
 */
export function searchComponents<C extends Searchable>(
  definitions: readonly C[],
  query: string,
  pinyin?: Pinyin,
): C[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...definitions];
  return definitions
    .map((definition, index) => ({ definition, index, score: scoreOf(definition, words, pinyin) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .map(({ definition }) => definition);
}

function scoreOf(definition: Searchable, words: readonly string[], pinyin?: Pinyin): number {
  let total = 0;
  for (const word of words) {
    const score = scoreOfWord(definition, word, pinyin);
    if (score === 0) return 0;
    total += score;
  }
  return total;
}

function scoreOfWord({ type, label, palette }: Searchable, word: string, pinyin?: Pinyin): number {
  const names = [label.zh, label.en, type].map((name) => name.toLowerCase());
  if (names.some((name) => name.startsWith(word))) return 6;
  if (names.some((name) => name.includes(word))) return 5;
  if (pinyin && matchesPinyin(pinyin(label.zh), word)) return 4;
  const keywords = palette.keywords.map((keyword) => keyword.toLowerCase());
  if (keywords.some((keyword) => keyword.startsWith(word))) return 3;
  if (keywords.some((keyword) => keyword.includes(word))) return 2;
  if (pinyin && keywords.some((keyword) => matchesPinyin(pinyin(keyword), word))) return 1;
  return 0;
}

/** Whether the letters follow the syllables from any of them on: whole, shortened or initials only. */
function matchesPinyin(syllables: readonly string[], letters: string): boolean {
  return syllables.some((_, start) => follows(syllables, start, letters));
}

function follows(syllables: readonly string[], at: number, letters: string): boolean {
  if (letters === '') return true;
  const syllable = syllables[at]?.toLowerCase();
  if (!syllable) return false;
  for (let length = Math.min(syllable.length, letters.length); length > 0; length -= 1) {
    if (!letters.startsWith(syllable.slice(0, length))) continue;
    if (follows(syllables, at + 1, letters.slice(length))) return true;
  }
  return false;
}
