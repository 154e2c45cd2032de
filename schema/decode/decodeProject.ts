import { limits } from '../limits.ts';
import { PROJECT_VERSION, type Project } from '../project.ts';
import { type Problem, type Site, say, tell } from '../validate/problem.ts';
import { type Decoder, isPlainObject, recordOf, wrong } from './decoder.ts';
import {
  appDecoder,
  assetDecoder,
  nodeDecoder,
  pageDecoder,
  tableDecoder,
  tokenDecoder,
} from './recordDecoders.ts';

/**
 * A document of the present version as a project; it is one only when no problem is an error.
 * @example
 * const { project, problems } = decodeProject(JSON.parse(text));
 */
export function decodeProject(value: Record<string, unknown>): { project: Project; problems: Problem[] } {
  const problems: Problem[] = [];
  const collection = <T extends { id: string }>(name: string, decoder: Decoder<T>, max: number) =>
    decodeRecords(value[name], name, decoder, max, problems);
  const project: Project = {
    format: 'dimsum',
    version: PROJECT_VERSION,
    app: appDecoder(value.app, '', { where: 'app', ref: 'app', problems }),
    pages: collection('pages', pageDecoder, limits.maxPages),
    nodes: collection('nodes', nodeDecoder, limits.maxNodes),
    data: collection('data', tableDecoder, limits.maxTables),
    assets: collection('assets', assetDecoder, limits.maxAssets),
    tokens: collection('tokens', tokenDecoder, limits.maxTokens),
  };
  return { project, problems };
}

function decodeRecords<T extends { id: string }>(
  value: unknown,
  collection: string,
  decoder: Decoder<T>,
  max: number,
  problems: Problem[],
): Record<string, T> {
  const site: Site = { where: collection, problems };
  if (!isPlainObject(value)) return wrong('', site, '对象', 'an object') ?? {};
  const read: Decoder<T> = (record, id) => {
    const inner: Site = { where: placeOf(collection, id, record), problems };
    const decoded = decoder(record, '', inner);
    if (decoded && decoded.id !== id) {
      tell(
        inner,
        'error',
        'wrong-key',
        'id',
        say('记录的编号与它的键不同。', 'The record has another id than its key.'),
        say('让两者一致。', 'Make them the same.'),
      );
    }
    return decoded;
  };
  return recordOf(read, max)(value, '', site) ?? {};
}

/** E.g. `nodes/k3v9s0a1bc (Hero)`: ids are what one searches a file for, names are what one remembers. */
function placeOf(collection: string, id: string, record: unknown): string {
  const name = isPlainObject(record) && typeof record.name === 'string' ? record.name.slice(0, 40) : '';
  return name ? `${collection}/${id} (${name})` : `${collection}/${id}`;
}
