import { insertNodes } from '../../schema/operations/insertNodes.ts';
import type { Project } from '../../schema/project.ts';
import { useText } from '../i18n/useText.ts';
import { useProjectStore } from '../stores/project.ts';
import { useSelectionStore } from '../stores/selection.ts';
import { useToastStore } from '../stores/toast.ts';
import type { Insertable } from './insertDrag.ts';
import { insertionPoint } from './insertionPoint.ts';
import { settleInFree } from './settleInFree.ts';

/** Gives a function that inserts something after the selection, selects it, and says so when nothing takes it. */
export function useInsert(): (item: Insertable) => void {
  const projects = useProjectStore();
  const selection = useSelectionStore();
  const toasts = useToastStore();
  const { t, local } = useText();
  return (item) => {
    const project = projects.project;
    const page = project && selection.pageId ? project.pages[selection.pageId] : undefined;
    if (!project || !page) return;
    const place = insertionPoint(project, projects.catalog, page.root, selection.primary, item.types);
    if (!place) {
      toasts.show({ text: t('insert.cannotInsert', { name: local(item.label) }), kind: 'warning' });
      return;
    }
    const fragment = item.create(project);
    const insert = (current: Project) => {
      const inserted = insertNodes(current, { fragment, ...place });
      if (!place.at) return inserted;
      return settleInFree(current, inserted, fragment.roots, new Map(), projects.catalog);
    };
    projects.dispatch(insert, {
      label: { zh: `插入${item.label.zh}`, en: `Insert ${item.label.en}` },
      select: fragment.roots,
    });
  };
}
