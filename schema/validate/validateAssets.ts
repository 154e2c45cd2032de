import { isAssetFile, isAssetUrl } from '../assetFile.ts';
import { limits } from '../limits.ts';
import type { Project } from '../project.ts';
import { type Problem, type Site, say, tell } from './problem.ts';

/**
 * Checks where assets live and how large they are.
 * @example
 * validateAssets(project, problems);
 */
export function validateAssets(project: Project, problems: Problem[]): void {
  for (const asset of Object.values(project.assets)) {
    const site: Site = { where: `assets/${asset.name || asset.id}`, ref: `assets/${asset.id}`, problems };
    const { source } = asset;
    if ('file' in source ? !isAssetFile(source.file) : !isAssetUrl(source.url)) {
      tell(
        site,
        'error',
        'bad-source',
        'source',
        say('素材的位置无效。', "The asset's place is not valid."),
        say('重新添加该素材。', 'Add the asset again.'),
      );
    } else if ('url' in source && source.url.startsWith('http:')) {
      tell(
        site,
        'warning',
        'not-https',
        'source.url',
        say('小程序只能加载 https 网址。', 'Mini-programs only load https addresses.'),
        say('换成 https 网址。', 'Use an https address.'),
      );
    }
    if (asset.size <= limits.maxAssetBytes) continue;
    const megabytes = Math.round(limits.maxAssetBytes / 1e6);
    tell(
      site,
      'error',
      'large-asset',
      'size',
      say(`素材超过 ${megabytes} MB。`, `The asset is larger than ${megabytes} MB.`),
      say('压缩它，或放到服务器上用网址引用。', 'Compress it, or put it on a server and use its address.'),
    );
  }
}
