import type { FileContent } from '../bundle.ts';

const decoder = new TextDecoder();

/** The text of a file, decoded as UTF-8, without a byte order mark. */
export function readText(content: FileContent): string {
  const text = typeof content === 'string' ? content : decoder.decode(content);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** Line breaks of Windows as those that texts on a page have, as WeChat's compilers make them. */
export function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
