import type { LocalText } from '../schema/text.ts';

/** A campaign to start from: a folder with a document in each language, its pictures and a thumbnail. */
export interface Template {
  /** Name of the folder. */
  id: string;
  name: LocalText;
  /** One sentence: what it is for. */
  summary: LocalText;
  /** Path in the folder; 3:4. */
  thumbnail: string;
  /** The document's path in the folder, by language of its texts. */
  documents: { 'zh-CN': string; en: string };
}

/** In the order in which the start screen shows them. */
export const templates: readonly Template[] = [
  {
    id: 'city-guide',
    name: { zh: '城市指南', en: 'City guide' },
    summary: {
      zh: '在门店周围，为客人推荐一座城市：地点、分类、地图与电话。',
      en: 'Recommend a city around your stores: places, categories, maps and calls.',
    },
    thumbnail: 'thumbnail.jpg',
    documents: { 'zh-CN': 'project.json', en: 'project.en.json' },
  },
];
