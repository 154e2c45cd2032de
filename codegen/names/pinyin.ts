import { pinyin } from 'pinyin-pro';

const CHINESE = /[\p{Script=Han}]+/gu;

/**
 * Writes Chinese as toneless pinyin, the way Chinese developers name files: words in one piece. Most words have two
 * characters, so that longer runs are cut into pairs, an odd one into three and pairs. (`Intl.Segmenter` would know
 * better, and differ from one browser to the next.)
 * @example
 * transliteratePinyin('首页横幅 Hero'); // ' shouye hengfu  Hero'
 */
export function transliteratePinyin(text: string): string {
  return text.replace(CHINESE, (run) => {
    const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true });
    const words: string[] = [];
    let at = 0;
    while (at < syllables.length) {
      const size = at === 0 && syllables.length % 2 === 1 ? 3 : 2;
      words.push(syllables.slice(at, at + size).join(''));
      at += size;
    }
    return ` ${words.join(' ')} `;
  });
}
