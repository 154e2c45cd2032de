import { componentByType } from '../../components-lib/components.ts';
import { dropContextOf } from '../../components-lib/dropContext.ts';
import { instantiate } from '../../components-lib/instantiate.ts';
import { createId } from '../../schema/ids.ts';
import { addPage } from '../../schema/operations/addPage.ts';
import { pagesInOrder } from '../../schema/tree.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { type StarterPage, starterPages } from './starterPages.ts';
import { uniqueName } from './uniqueName.ts';

/** Adds a page of a kind after the one being edited, and goes to it. */
export function addStarterPage(kind: StarterPage['id']): void {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const starter = starterPages.find(({ id }) => id === kind);
  const { project } = projects;
  if (!project || !starter) return;
  const context = dropContextOf(project);
  const page = componentByType('page')?.create(context);
  const fragment = instantiate({ ...page, type: 'page', children: starter.children(context) }, Math.random);
  const pages = pagesInOrder(project);
  const name = uniqueName(
    context.text(starter.name),
    pages.map((one) => one.name),
  );
  const index = pages.findIndex(({ id }) => id === selection.pageId) + 1;
  const id = createId();
  const record = { id, name, title: name, state: [], bind: {}, on: {} };
  const done = projects.dispatch(
    (current) => addPage(current, { page: record, fragment, index: index || pages.length }),
    { label: 'pages.add' },
  );
  if (done) selection.openPage(id);
}
