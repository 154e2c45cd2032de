import { describe, expect, it } from 'vitest';
import { archiveName, exportItems } from './exportItems.ts';

const text = (en: string) => ({ zh: en, en });

describe('exportItems', () => {
  it('puts errors first and keeps where a click leads', () => {
    const items = exportItems(
      [],
      [
        { code: 'empty-prop', severity: 'note', message: text('Empty'), node: 'a' },
        {
          code: 'asset-missing',
          severity: 'error',
          message: text('Missing'),
          remedy: text('Upload'),
          node: 'b',
        },
      ],
      [{ severity: 'warning', message: 'Odd', file: 'miniprogram/app.wxss', line: 3 }],
    );
    expect(items.map(({ severity }) => severity)).toEqual(['error', 'warning', 'note']);
    expect(items[0]).toMatchObject({ node: 'b', remedy: text('Upload') });
    expect(items[1]).toMatchObject({ file: 'miniprogram/app.wxss', line: 3 });
  });

  it('says the same about the same only once', () => {
    const twice = { code: 'empty-prop', severity: 'note' as const, message: text('Empty'), node: 'a' };
    expect(exportItems([], [twice, { ...twice }, { ...twice, node: 'b' }], [])).toHaveLength(2);
  });

  it('lets the generator speak where both have something to say of one place', () => {
    const remedy = text('Fill in');
    const diagnostic = {
      code: 'empty-prop',
      severity: 'note' as const,
      message: text('Empty'),
      node: 'a',
      at: 'props.src',
    };
    const problem = {
      code: 'empty',
      severity: 'note' as const,
      message: text('Is empty'),
      remedy,
      where: 'Home › Image',
    };
    const items = exportItems(
      [
        { ...problem, ref: 'nodes/a', path: 'props.src' },
        { ...problem, ref: 'nodes/b', path: 'props.src' },
        { ...problem, ref: 'pages/p', path: 'title' },
      ],
      [diagnostic],
      [],
    );
    expect(items.map(({ node, page, message }) => [node ?? page, message.en])).toEqual([
      ['a', 'Empty'],
      ['b', 'Is empty'],
      ['p', 'Is empty'],
    ]);
  });
});

describe('archiveName', () => {
  it('keeps Chinese and drops what file systems refuse', () => {
    expect(archiveName('巴黎 午后')).toBe('巴黎-午后.zip');
    expect(archiveName('a/b: "c"?')).toBe('a-b-c.zip');
    expect(archiveName(' .. ')).toBe('mini-program.zip');
  });
});
