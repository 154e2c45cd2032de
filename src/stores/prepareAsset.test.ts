// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isAssetFile } from '../../schema/assetFile.ts';
import { AssetError, prepareAsset, slugOf } from './prepareAsset.ts';

describe('prepareAsset', () => {
  it('names a file by what it is called and what is in it', async () => {
    const video = new Blob([new Uint8Array([1, 2, 3])], { type: 'video/mp4' });
    const { file, record } = await prepareAsset(video, 'Café Opening 1.MP4');
    expect(file).toMatch(/^assets\/cafe-opening-1-[0-9a-f]{8}\.mp4$/);
    expect(isAssetFile(file)).toBe(true);
    expect(record).toMatchObject({ name: 'Café Opening 1', mime: 'video/mp4', size: 3, source: { file } });
    expect((await prepareAsset(video, 'again.mp4')).file.slice(-12)).toBe(file.slice(-12));
  });

  it('knows a kind by the extension when the system does not say', async () => {
    const { record } = await prepareAsset(new Blob(['x']), 'sound.mp3');
    expect(record.mime).toBe('audio/mpeg');
  });

  it('refuses what a mini-program cannot show', async () => {
    await expect(prepareAsset(new Blob(['x'], { type: 'application/pdf' }), 'a.pdf')).rejects.toThrow(
      AssetError,
    );
    await expect(prepareAsset(new Blob(['x']), 'archive')).rejects.toThrow(AssetError);
  });

  it('makes a slug of any name', () => {
    expect(slugOf('封面.jpg')).toBe('asset');
    expect(slugOf('../../etc/passwd')).toBe('etc-passwd');
    expect(slugOf('x'.repeat(99))).toHaveLength(40);
  });
});
