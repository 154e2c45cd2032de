import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZip } from './readZip.ts';

const zip = (files: Zippable): Buffer => Buffer.from(zipSync(files));

/** Replaces bytes wherever they stand: names stand in the local header and in the directory. */
function replaced(archive: Buffer, from: string, to: string): Buffer {
  return Buffer.from(archive.toString('latin1').replaceAll(from, to), 'latin1');
}

describe('readZip', () => {
  it('reads text as text and the rest as bytes, without folders and what tools leave behind', () => {
    const picture = Uint8Array.from({ length: 300 }, (_, index) => index % 256);
    const files = readZip(
      zip({
        'app.json': strToU8('{"名":"点心"}'),
        'img/': new Uint8Array(0),
        'img/a.png': [picture, { level: 0 }],
        'empty.js': new Uint8Array(0),
        '.git/config': strToU8('x'),
        '__MACOSX/app.json': strToU8('x'),
      }),
    );
    expect(files).toEqual(
      new Map<string, unknown>([
        ['app.json', '{"名":"点心"}'],
        ['img/a.png', picture],
        ['empty.js', ''],
      ]),
    );
  });

  it.each([
    ['../../etc/x.js', 'leads out'],
    ['/etc/passwd.js', 'leads out'],
    ['a/../../bb.js', 'leads out'],
    ['..\\..\\ab.js', 'leads out'],
    ['C:\\windows.js', 'leads out'],
  ])('refuses the path %s', (name, message) => {
    const harmless = 'x'.repeat(name.length);
    expect(() => readZip(replaced(zip({ [harmless]: strToU8('x') }), harmless, name))).toThrow(message);
  });

  it('refuses links', () => {
    const archive = zip({ 'link.js': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    expect(() => readZip(archive)).toThrow('is a link');
  });

  it('refuses too many files, and too much', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`f${index}`, new Uint8Array(10)]),
    );
    expect(() => readZip(zip(many), { files: 20, bytes: 1e9 })).toThrow('more than 20 files');
    expect(() =>
      readZip(zip({ 'bomb.bin': new Uint8Array(9_000_000) }), { files: 20, bytes: 8_000_000 }),
    ).toThrow('more than 8 MB');
  });

  it('does not unpack more than an entry says it holds', () => {
    const archive = zip({ 'bomb.bin': new Uint8Array(4_000_000) });
    const size = Buffer.alloc(4);
    size.writeUInt32LE(4_000_000);
    const small = Buffer.alloc(4);
    small.writeUInt32LE(100);
    expect(() => readZip(replaced(archive, size.toString('latin1'), small.toString('latin1')))).toThrow(
      'cannot be unpacked',
    );
  });

  it('says what is no archive, cut off or damaged', () => {
    const archive = zip({ 'app.json': strToU8('{}'.repeat(500)) });
    expect(() => readZip(Buffer.from('hello'))).toThrow('no zip archive');
    expect(() => readZip(archive.subarray(0, archive.length - 30))).toThrow('no zip archive');
    const broken = Buffer.from(archive);
    broken.fill(0xff, 40, 50);
    expect(() => readZip(broken)).toThrow(/unpacked|damaged/);
  });

  it('reads ten thousand files', () => {
    const many = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`p/${index}.js`, strToU8(`module.exports=${index}`)]),
    );
    expect(readZip(zip(many)).size).toBe(10_000);
  });
});
