import { pinyin } from 'pinyin-pro';

/**
 * Writes Chinese characters as toneless pinyin, one word a syllable; all else stays as it is.
 * @example
 * transliteratePinyin('首页 Hero'); // 'shou ye Hero'
 */
export function transliteratePinyin(text: string): string {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }).join(' ');
}
