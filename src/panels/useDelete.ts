import type { Diff, RecordRef } from '../../schema/diff.ts';
import type { Project } from '../../schema/project.ts';
import { usesOf } from '../../schema/uses.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';
import { useText } from '../i18n/useText.ts';
import { useProjectStore } from '../stores/project.ts';
import { useToastStore } from '../stores/toast.ts';

/** Deletes a record that others may refer to: refuses while it is used, offers Undo when done. */
export function useDelete(texts: { label: MessageKey; removed: MessageKey; used: MessageKey }) {
  const projects = useProjectStore();
  const toasts = useToastStore();
  const { t } = useText();

  return function remove(ref: RecordRef, name: string, operation: (project: Project) => Diff): boolean {
    if (!projects.project) return false;
    const uses = usesOf(projects.project, ref);
    if (uses.length > 0) {
      toasts.show({ text: t(texts.used, { name, count: uses.length }), kind: 'warning' });
      return false;
    }
    if (!projects.dispatch(operation, { label: texts.label })) return false;
    toasts.show({
      text: t(texts.removed, { name }),
      action: { label: t('common.undo'), run: () => projects.undo() },
    });
    return true;
  };
}
