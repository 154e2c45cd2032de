import { strToU8, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { coversWx } from '../../../../test/support/covers.ts';
import { createFakeHost } from '../fakeHost.ts';
import { tempFiles } from '../tempFiles.ts';
import { md5, sha1 } from './digest.ts';
import { fileSystem } from './fileSystem.ts';

type Call = (...args: unknown[]) => unknown;
type Manager = Record<
  | 'access'
  | 'accessSync'
  | 'appendFile'
  | 'appendFileSync'
  | 'close'
  | 'copyFileSync'
  | 'fstat'
  | 'ftruncate'
  | 'getFileInfo'
  | 'open'
  | 'read'
  | 'removeSavedFile'
  | 'renameSync'
  | 'saveFileSync'
  | 'truncate'
  | 'write'
  | 'closeSync'
  | 'copyFile'
  | 'fstatSync'
  | 'ftruncateSync'
  | 'getSavedFileList'
  | 'mkdir'
  | 'mkdirSync'
  | 'openSync'
  | 'readFile'
  | 'readFileSync'
  | 'readSync'
  | 'readZipEntry'
  | 'readdir'
  | 'readdirSync'
  | 'rename'
  | 'rmdir'
  | 'rmdirSync'
  | 'stat'
  | 'statSync'
  | 'truncateSync'
  | 'unlink'
  | 'unlinkSync'
  | 'unzip'
  | 'writeFile'
  | 'writeFileSync'
  | 'writeSync',
  Call
>;

const files = { 'data/list.json': strToU8('[1,2]'), 'a.zip': zipSync({ 'x/y.txt': strToU8('hello') }) };
const area = fileSystem(createFakeHost({ files })) as Record<
  | 'getFileInfo'
  | 'getFileSystemManager'
  | 'getSavedFileInfo'
  | 'getSavedFileList'
  | 'removeSavedFile'
  | 'saveFile',
  Call
>;
const fs = area.getFileSystemManager() as Manager;
const usr = 'wxfile://usr';

/** What an asynchronous call ends with. */
const end = (call: Call, options: object): Promise<Record<string, unknown>> =>
  (call(options) as Promise<Record<string, unknown>>).catch((error: Record<string, unknown>) => error);
const thrown = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

beforeEach(() => {
  for (const path of fs.readdirSync(usr) as string[]) {
    const each = `${usr}/${path}`;
    if ((fs.statSync(each) as { isDirectory(): boolean }).isDirectory()) fs.rmdirSync(each, true);
    else fs.unlinkSync(each);
  }
});

describe('files', () => {
  it('are written, read whole and in part, appended and cut, in every encoding', async () => {
    coversWx(
      'getFileSystemManager',
      'FileSystemManager.writeFile',
      'FileSystemManager.writeFileSync',
      'FileSystemManager.readFile',
      'FileSystemManager.readFileSync',
      'FileSystemManager.appendFile',
      'FileSystemManager.truncateSync',
    );
    const filePath = `${usr}/a.txt`;
    expect(await end(fs.writeFile, { filePath, data: '点心 ok' })).toEqual({ errMsg: 'writeFile:ok' });
    await end(fs.appendFile, { filePath, data: '!' });
    expect(fs.readFileSync(filePath, 'utf8')).toBe('点心 ok!');
    expect(fs.readFileSync(filePath, 'utf-8', 7, 2)).toBe('ok');
    expect(await end(fs.readFile, { filePath, encoding: 'base64' })).toEqual({
      data: Buffer.from('点心 ok!').toString('base64'),
      errMsg: 'readFile:ok',
    });
    expect(new Uint8Array(fs.readFileSync(filePath) as ArrayBuffer)).toHaveLength(10);
    for (const encoding of ['hex', 'base64', 'latin1', 'binary', 'ucs2', 'utf16le', 'utf8', 'ascii']) {
      const bytes = Buffer.from('Dim sums', encoding === 'ucs2' ? 'ucs2' : 'latin1');
      fs.writeFileSync(filePath, bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
      const text = fs.readFileSync(filePath, encoding);
      expect(text).toBe(bytes.toString(encoding as BufferEncoding));
      fs.writeFileSync(filePath, text, encoding);
      expect(Buffer.from(fs.readFileSync(filePath) as ArrayBuffer)).toEqual(bytes);
    }
    fs.writeFileSync(filePath, '12345');
    fs.truncateSync({ filePath, length: 2 });
    expect(fs.readFileSync(filePath, 'utf8')).toBe('12');
    expect((await end(fs.readFile, { filePath, position: 9 })).errMsg).toMatch(/^readFile:fail the value of/);
  });

  it('lie in folders that are made, listed, renamed and removed', async () => {
    coversWx(
      'FileSystemManager.mkdir',
      'FileSystemManager.mkdirSync',
      'FileSystemManager.readdir',
      'FileSystemManager.rmdir',
      'FileSystemManager.rename',
      'FileSystemManager.copyFile',
      'FileSystemManager.unlink',
      'FileSystemManager.stat',
      'FileSystemManager.access',
    );
    expect((await end(fs.mkdir, { dirPath: `${usr}/a/b` })).errMsg).toBe(
      `mkdir:fail no such file or directory, mkdir "${usr}/a/b"`,
    );
    fs.mkdirSync(`${usr}/a/b`, true);
    expect(thrown(() => fs.mkdirSync(`${usr}/a`))).toBe(
      `mkdirSync:fail file already exists, mkdir "${usr}/a"`,
    );
    fs.writeFileSync(`${usr}/a/b/c.txt`, 'c');
    expect(await end(fs.readdir, { dirPath: `${usr}/a` })).toEqual({ files: ['b'], errMsg: 'readdir:ok' });
    const { stats } = (await end(fs.stat, { path: `${usr}/a`, recursive: true })) as unknown as {
      stats: { path: string; stats: { isFile(): boolean; size: number } }[];
    };
    expect(stats.map((each) => [each.path, each.stats.isFile(), each.stats.size])).toEqual([
      ['/', false, 0],
      ['/b', false, 0],
      ['/b/c.txt', true, 1],
    ]);
    expect((await end(fs.rmdir, { dirPath: `${usr}/a` })).errMsg).toMatch(/^rmdir:fail directory not empty/);
    await end(fs.rename, { oldPath: `${usr}/a`, newPath: `${usr}/z` });
    await end(fs.copyFile, { srcPath: `${usr}/z/b/c.txt`, destPath: `${usr}/d.txt` });
    expect(fs.readFileSync(`${usr}/d.txt`, 'utf8')).toBe('c');
    await end(fs.unlink, { filePath: `${usr}/d.txt` });
    await end(fs.rmdir, { dirPath: `${usr}/z`, recursive: true });
    expect(fs.readdirSync(usr)).toEqual([]);
    expect(await end(fs.access, { path: `${usr}/z` })).toEqual({
      errMsg: `access:fail no such file or directory, access "${usr}/z"`,
      errCode: 1300002,
      errno: 1300002,
    });
  });

  it('are lost by no renaming', async () => {
    fs.mkdirSync(`${usr}/kept`);
    fs.writeFileSync(`${usr}/kept/a.txt`, 'a');
    fs.renameSync(`${usr}/kept/a.txt`, `${usr}/kept/./a.txt`);
    expect(fs.readFileSync(`${usr}/kept/a.txt`, 'utf8')).toBe('a');
    expect(() => fs.renameSync(`${usr}/kept`, `${usr}/kept/inside`)).toThrow(
      'renameSync:fail Invalid argument, rename "wxfile://usr/kept" -> "wxfile://usr/kept/inside"',
    );
    expect(fs.readdirSync(`${usr}/kept`)).toEqual(['a.txt']);
    expect(() => fs.renameSync(`${usr}/kept/a.txt`, `${usr}/kept`)).toThrow(
      'illegal operation on a directory',
    );
    expect(fs.readFileSync(`${usr}/kept/a.txt`, 'utf8')).toBe('a');
  });

  it('have 200 MB together, wherever they lie', async () => {
    const large = new Uint8Array(150 * 1024 * 1024);
    tempFiles.put(`${usr}/large`, large);
    fs.renameSync(`${usr}/large`, `${usr}/moved`);
    expect(fs.readdirSync(usr)).toContain('moved');
    const kept = await end(area.saveFile, { tempFilePath: tempFiles.create(large, 'bin') });
    expect(kept.errMsg).toBe('saveFile:fail the maximum size of the file storage limit is exceeded');
    fs.unlinkSync(`${usr}/moved`);
  });

  it('of the package are read by their path and never changed', async () => {
    coversWx('FileSystemManager.accessSync', 'FileSystemManager.statSync', 'FileSystemManager.readdirSync');
    expect(fs.readFileSync('/data/list.json', 'utf8')).toBe('[1,2]');
    expect(fs.readdirSync('data')).toEqual(['list.json']);
    expect(thrown(() => fs.accessSync('data/none'))).toBe(
      'accessSync:fail no such file or directory, access "data/none"',
    );
    expect(thrown(() => fs.readFileSync('no.txt'))).toBe(
      'readFileSync:fail no such file or directory, open "no.txt"',
    );
    expect(thrown(() => fs.writeFileSync('data/list.json', ''))).toBe(
      'writeFileSync:fail permission denied, open "data/list.json"',
    );
    expect(thrown(() => fs.writeFileSync(`${usr}/../../escape`, ''))).toBe('no error');
    expect(fs.readdirSync(usr)).toEqual(['escape']);
    expect((await end(fs.readFile, {})).errMsg).toBe(
      'readFile:fail parameter error: parameter.filePath should be String instead of Undefined;',
    );
  });

  it('are read and written by descriptor', () => {
    coversWx(
      'FileSystemManager.openSync',
      'FileSystemManager.readSync',
      'FileSystemManager.writeSync',
      'FileSystemManager.closeSync',
      'FileSystemManager.fstatSync',
      'FileSystemManager.ftruncateSync',
    );
    const filePath = `${usr}/fd`;
    const fd = fs.openSync({ filePath, flag: 'w+' });
    expect(fs.writeSync({ fd, data: 'abcdef' })).toEqual({ bytesWritten: 6 });
    const arrayBuffer = new ArrayBuffer(4);
    expect(fs.readSync({ fd, arrayBuffer, length: 3, position: 2 })).toMatchObject({ bytesRead: 3 });
    expect(Buffer.from(arrayBuffer).toString()).toBe('cde\0');
    fs.ftruncateSync({ fd, length: 1 });
    expect((fs.fstatSync({ fd }) as { size: number }).size).toBe(1);
    fs.closeSync({ fd });
    expect(thrown(() => fs.closeSync({ fd }))).toBe('closeSync:fail bad file descriptor');
    expect(thrown(() => fs.openSync({ filePath: `${usr}/none`, flag: 'r' }))).toMatch(/no such file/);
  });

  it('are worked on at once and later, by path and by descriptor', async () => {
    coversWx('FileSystemManager.open', 'FileSystemManager.write', 'FileSystemManager.read');
    coversWx('FileSystemManager.fstat', 'FileSystemManager.ftruncate', 'FileSystemManager.close');
    coversWx('FileSystemManager.appendFileSync', 'FileSystemManager.copyFileSync');
    coversWx('FileSystemManager.renameSync', 'FileSystemManager.rmdirSync', 'FileSystemManager.unlinkSync');
    coversWx('FileSystemManager.truncate', 'FileSystemManager.getFileInfo');
    const filePath = `${usr}/both.txt`;
    const { fd } = await end(fs.open, { filePath, flag: 'w+' });
    expect(await end(fs.write, { fd, data: 'abcdef' })).toMatchObject({ bytesWritten: 6 });
    await end(fs.ftruncate, { fd, length: 4 });
    expect(await end(fs.fstat, { fd })).toMatchObject({ stats: { size: 4 } });
    const arrayBuffer = new ArrayBuffer(2);
    await end(fs.read, { fd, arrayBuffer, length: 2, position: 1 });
    expect(Buffer.from(arrayBuffer).toString()).toBe('bc');
    await end(fs.close, { fd });
    expect((await end(fs.close, { fd })).errMsg).toBe('close:fail bad file descriptor');
    fs.appendFileSync(filePath, '!');
    fs.copyFileSync(filePath, `${usr}/copy.txt`);
    await end(fs.truncate, { filePath, length: 1 });
    expect([fs.readFileSync(filePath, 'utf8'), fs.readFileSync(`${usr}/copy.txt`, 'utf8')]).toEqual([
      'a',
      'abcd!',
    ]);
    fs.renameSync(`${usr}/copy.txt`, `${usr}/moved.txt`);
    expect(await end(fs.getFileInfo, { filePath: `${usr}/moved.txt` })).toMatchObject({ size: 5 });
    fs.unlinkSync(`${usr}/moved.txt`);
    fs.mkdirSync(`${usr}/empty`);
    fs.rmdirSync(`${usr}/empty`);
    expect(fs.readdirSync(usr)).toEqual(['both.txt']);
    expect(thrown(() => fs.unlinkSync(`${usr}/moved.txt`))).toMatch(/^unlinkSync:fail no such file/);
  });

  it('are saved, listed and removed; the temporary path is dead afterwards', async () => {
    coversWx(
      'saveFile',
      'getSavedFileList',
      'getSavedFileInfo',
      'removeSavedFile',
      'getFileInfo',
      'FileSystemManager.saveFile',
      'FileSystemManager.getSavedFileList',
      'FileSystemManager.saveFileSync',
      'FileSystemManager.removeSavedFile',
    );
    const tempFilePath = tempFiles.create(strToU8('picture'), 'png');
    expect(await end(area.getFileInfo, { filePath: tempFilePath, digestAlgorithm: 'sha1' })).toMatchObject({
      size: 7,
      digest: sha1(strToU8('picture')),
    });
    const { savedFilePath } = await end(area.saveFile, { tempFilePath });
    expect(String(savedFilePath)).toMatch(/^http:\/\/store\/.*\.png$/);
    expect(await end(fs.getSavedFileList, {})).toMatchObject({
      fileList: [{ filePath: savedFilePath, size: 7 }],
    });
    expect(await end(area.getSavedFileInfo, { filePath: savedFilePath })).toMatchObject({ size: 7 });
    expect((await end(area.saveFile, { tempFilePath })).errMsg).toBe(
      'saveFile:fail tempFilePath file not exist',
    );
    await end(area.removeSavedFile, { filePath: savedFilePath });
    expect(await end(area.getSavedFileList, {})).toMatchObject({ fileList: [] });
    const again = fs.saveFileSync(tempFiles.create(strToU8('x'), 'png'));
    expect(await end(fs.getSavedFileList, {})).toMatchObject({ fileList: [{ filePath: again, size: 1 }] });
    await end(fs.removeSavedFile, { filePath: again });
    expect(await end(fs.getSavedFileList, {})).toMatchObject({ fileList: [] });
  });

  it('come out of archives', async () => {
    coversWx('FileSystemManager.unzip', 'FileSystemManager.readZipEntry');
    await end(fs.unzip, { zipFilePath: '/a.zip', targetPath: `${usr}/out` });
    expect(fs.readFileSync(`${usr}/out/x/y.txt`, 'utf8')).toBe('hello');
    expect(await end(fs.readZipEntry, { filePath: 'a.zip', encoding: 'utf8', entries: 'all' })).toMatchObject(
      {
        entries: { 'x/y.txt': { data: 'hello', errMsg: 'readZipEntry:ok' } },
      },
    );
    const evil = zipSync({ '../../../up.txt': strToU8('x') });
    fs.writeFileSync(`${usr}/evil.zip`, evil.slice().buffer);
    expect(await end(fs.unzip, { zipFilePath: `${usr}/evil.zip`, targetPath: `${usr}/out` })).toMatchObject({
      errMsg: 'unzip:fail permission denied, unzip "../../../up.txt"',
    });
    expect((await end(fs.unzip, { zipFilePath: 'data/list.json', targetPath: usr })).errMsg).toMatch(
      /^unzip:fail Input\/output error/,
    );
  });

  it('are summed up as other tools do', () => {
    expect(md5(strToU8(''))).toBe('d41d8cd98f00b204e9800998ecf8427e');
    expect(md5(strToU8('a'.repeat(119)))).toBe('8a7bd0732ed6a28ce75f6dabc90e1613');
    expect(sha1(strToU8('abc'))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });
});
