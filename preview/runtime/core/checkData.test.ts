import { describe, expect, it } from 'vitest';
import { checkData } from './checkData.ts';

describe('the size of data', () => {
  it('counts texts, keys and bytes', () => {
    const kilobytes = (count: number) => 'x'.repeat(count * 1024);
    expect(checkData({ text: kilobytes(1000), list: [1, { a: null }] }).warnings).toEqual([]);
    expect(checkData({ list: [kilobytes(600), { [kilobytes(600)]: 1 }] }).warnings).toEqual([
      'setData 数据传输长度为 1200 KB，存在性能问题！',
    ]);
    // Not by their keys, of which there are as many as bytes.
    expect(checkData({ bytes: new Uint8Array(1000 * 1024) }).warnings).toEqual([]);
    expect(checkData({ bytes: new Float32Array(300 * 1024) }).warnings).toEqual([
      'setData 数据传输长度为 1200 KB，存在性能问题！',
    ]);
  });
});
