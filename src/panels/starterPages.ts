import {
  FileText,
  Images,
  LayoutList,
  type LucideIcon,
  MousePointerClick,
  SquareDashed,
  TextCursorInput,
} from '@lucide/vue';
import type { Blueprint } from '../../components-lib/blueprint.ts';
import { componentByType } from '../../components-lib/components.ts';
import type { DropContext } from '../../components-lib/dropContext.ts';
import type { LocalText } from '../../schema/text.ts';

/** A page to begin with. */
export interface StarterPage {
  id: 'blank' | 'cover' | 'article' | 'list' | 'form' | 'poster';
  /** Also the name of the page that it makes. */
  name: LocalText;
  summary: LocalText;
  icon: LucideIcon;
  children(context: DropContext): readonly Blueprint[];
}

/** A component as a drop from the palette makes it, with some of it changed. */
function made(type: string, context: DropContext, change: Partial<Blueprint> = {}): Blueprint {
  const blueprint: Blueprint = { ...componentByType(type)?.create(context), type };
  return {
    ...blueprint,
    ...change,
    props: { ...blueprint.props, ...change.props },
    style: { ...blueprint.style, ...change.style },
  };
}

function title(context: DropContext, zh: string, en: string): Blueprint {
  return made('text', context, {
    name: context.text({ zh: '标题', en: 'Title' }),
    props: { text: context.text({ zh, en }) },
    style: { ...context.type('title'), color: context.color('ink'), marginTop: 64 },
  });
}

function paragraph(context: DropContext, zh: string, en: string): Blueprint {
  return made('text', context, {
    name: context.text({ zh: '正文', en: 'Text' }),
    props: { text: context.text({ zh, en }) },
    style: { ...context.type('body'), color: context.color('muted'), marginTop: 16 },
  });
}

function picture(context: DropContext, height: number): Blueprint {
  return made('image', context, {
    style: { width: '100%', height, marginTop: 0, marginLeft: 0, marginRight: 0, radius: 0 },
  });
}

/** What the list of pages offers, in this order. */
export const starterPages: readonly StarterPage[] = [
  {
    id: 'blank',
    name: { zh: '空白页', en: 'Blank page' },
    summary: { zh: '从零开始', en: 'Nothing on it yet' },
    icon: SquareDashed,
    children: () => [],
  },
  {
    id: 'cover',
    name: { zh: '封面', en: 'Cover' },
    summary: { zh: '大图、标题与按钮', en: 'Large picture, title, button' },
    icon: Images,
    children: (context) => [
      picture(context, 900),
      title(context, '春日，从这里开始', 'Spring begins here'),
      paragraph(
        context,
        '用一两句话，告诉客人这次活动值得一来的理由。',
        'In a line or two: why this is worth coming for.',
      ),
      made('button', context, { style: { marginTop: 48, marginBottom: 64 } }),
    ],
  },
  {
    id: 'article',
    name: { zh: '图文', en: 'Story' },
    summary: { zh: '标题、配图与长文', en: 'Title, picture, long text' },
    icon: FileText,
    children: (context) => [
      title(context, '一件作品的诞生', 'How a piece is made'),
      paragraph(context, '文 / 品牌编辑部', 'Words by the editors'),
      made('image', context, { style: { height: 480, marginTop: 48 } }),
      made('rich-text', context, { style: { marginTop: 40, marginBottom: 64 } }),
    ],
  },
  {
    id: 'list',
    name: { zh: '列表', en: 'List' },
    summary: { zh: '按数据逐条重复', en: 'Repeats over your data' },
    icon: LayoutList,
    children: (context) => [
      title(context, '精选推荐', 'Our selection'),
      made('list', context, { style: { marginTop: 40, marginBottom: 64 } }),
    ],
  },
  {
    id: 'form',
    name: { zh: '预约表单', en: 'Booking form' },
    summary: { zh: '收集称呼与联系方式', en: 'Asks for a name and a contact' },
    icon: TextCursorInput,
    children: (context) => [
      title(context, '预约到店', 'Book a visit'),
      paragraph(
        context,
        '留下联系方式，顾问会与您确认时间。',
        'Leave your contact; an adviser will confirm the time.',
      ),
      made('form', context, { style: { marginTop: 48, marginBottom: 64 } }),
    ],
  },
  {
    id: 'poster',
    name: { zh: '长图海报', en: 'Poster' },
    summary: { zh: '一张长图，划出可点的区域', en: 'One long picture with areas to tap' },
    icon: MousePointerClick,
    children: (context) => [made('hotspot', context)],
  },
];
