import type { template } from 'glass-easel';
import { type CodeSpace, MiniProgramEnv } from 'glass-easel-miniprogram-adapter';
import type { Bundle } from '../../preview/bundle.ts';

type Group = template.ComponentTemplate['content'];

/**
 * Runs a page of a bundle by glass-easel and its adapter alone: built-in tags are plain nodes, nothing is reported.
 * Returns the page as its script sees it.
 */
export function openBare(bundle: Bundle, page: string, parent: HTMLElement): unknown {
  const env = new MiniProgramEnv();
  const space = env.createCodeSpace('', true);
  const helpers = new Function(`return ${bundle.templateRuntime}`)() as Record<string, unknown>;
  for (const path of Object.keys(bundle.components)) define(space, bundle, path, helpers);
  const root = env.associateBackend().createRoot('body', space, page);
  const placeholder = document.createElement('div');
  parent.append(placeholder);
  root.attach(parent as never, placeholder as never);
  return root.get();
}

function define(space: CodeSpace, bundle: Bundle, path: string, helpers: Record<string, unknown>): void {
  const component = bundle.components[path];
  const content = new Function(...Object.keys(helpers), 'G', 'R', `return ${component?.template}`)(
    ...Object.values(helpers),
    {},
    {},
  ) as Group;
  space.addComponentStaticConfig(path, component?.config ?? {});
  space.addCompiledTemplate(path, { groupList: {}, content } as never);
  space.componentEnv(path, ({ Page, Component }) => {
    new Function('Page', 'Component', bundle.modules[`${path}.js`]?.code ?? '')(Page, Component);
  });
}
