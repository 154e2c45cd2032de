import * as glassEasel from 'glass-easel';
import { MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import { TmplGroup } from 'glass-easel-template-compiler';
import type { WidgetFiles } from '../../components-lib/defineComponent.ts';

export interface MountedPage {
  /** The page's data, as its script sees it. */
  readonly data: Record<string, unknown>;
  setData(change: Record<string, unknown>): void;
  /** Taps the n-th element of the widget that has a class. */
  tap(className: string, index?: number): void;
  /** What the page has handled by its method `onEvent`. */
  readonly events: { type: string; detail: unknown }[];
  html(): string;
  /** Raises a page lifetime, as when the page is covered and seen again. */
  lifetime(name: 'show' | 'hide'): void;
  /** Leaves the page. */
  release(): void;
}

type CodeSpace = ReturnType<MiniProgramEnv['createCodeSpace']>;

/**
 * Runs a widget on a page in WeChat's own component framework, for tests under happy-dom.
 * @param wxml the page's template, in which the widget is the tag `widget`
 */
export function mountWidget(files: WidgetFiles, wxml: string, data: Record<string, unknown>): MountedPage {
  const env = new MiniProgramEnv();
  const space = env.createCodeSpace('', true);
  const events: MountedPage['events'] = [];
  const onEvent = ({ type, detail }: { type: string; detail: unknown }) => events.push({ type, detail });
  addTemplate(space, 'widget/index', files.wxml, JSON.parse(files.json));
  addTemplate(space, 'page/index', wxml, { usingComponents: { widget: '/widget/index' } });
  space.globalComponentEnv(globalThis, 'widget/index', () => new Function(files.js)());
  space.globalComponentEnv(globalThis, 'page/index', () => {
    (globalThis as unknown as { Page(page: object): void }).Page({ data, onEvent });
  });
  const root = env.associateBackend().createRoot('body', space, 'page/index');
  const place = document.body.appendChild(document.createElement('div'));
  root.attach(document.body as never, place as never);
  const page = root.getComponent();
  return {
    data: page.data,
    setData: (change) => page.setData(change),
    tap(className, index = 0) {
      const widget = page.getShadowRoot()?.querySelector('.widget')?.asGeneralComponent();
      const target = widget?.getShadowRoot()?.querySelectorAll(`.${className}`)[index];
      if (!target) throw new Error(`The widget has no element ${index} of class ${className}.`);
      glassEasel.triggerEvent(target, 'tap', {}, { bubbles: true, composed: true });
    },
    events,
    html: () => document.body.innerHTML,
    lifetime: (name) => page.triggerPageLifetime(name, []),
    release() {
      root.release();
      document.body.innerHTML = '';
    },
  };
}

function addTemplate(space: CodeSpace, path: string, wxml: string, config: object): void {
  const group = new TmplGroup();
  const messages = group.addTmpl(path, wxml) as { message: string }[];
  if (messages.length > 0) throw new Error(`${path}: ${messages.map(({ message }) => message).join('; ')}`);
  const templates = new Function(`return ${group.getTmplGenObjectGroups()}`)();
  space.addComponentStaticConfig(path, config);
  space.addCompiledTemplate(path, { groupList: templates, content: templates[path] });
}
