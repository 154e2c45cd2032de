/**
 * Choices for a document, made from plain lists of numbers and texts, so that fast-check can shrink them. When the
 * lists are used up, every further choice is the first and simplest.
 */
export interface Draw {
  /** A whole number from 0 up to, not including, `below`. */
  int(below: number): number;
  /** True once in `times` draws; never when the numbers are used up. */
  chance(times: number): boolean;
  /** @param items not empty. */
  pick<T>(items: readonly T[]): T;
  /** A text, hostile more often than not. */
  text(): string;
}

/**
 * Makes a Draw.
 * @example
 * const draw = createDraw({ picks: [3, 1, 4], texts: ['<>'] });
 */
export function createDraw({ picks, texts }: { picks: readonly number[]; texts: readonly string[] }): Draw {
  let at = 0;
  let textAt = 0;
  const int = (below: number) => {
    const pick = picks[at++] ?? 0;
    return below > 1 ? pick % below : 0;
  };
  return {
    int,
    chance: (times) => int(times) === times - 1 && times > 1,
    pick: <T>(items: readonly T[]): T => items[int(items.length)] as T,
    text: () => texts[textAt++ % Math.max(1, texts.length)] ?? 'Text',
  };
}
