import type { Field, FieldKind, FieldOf } from '../../../schema/field.ts';
import type { PageId } from '../../../schema/ids.ts';

/** What every field control gets; there is one control a field kind and none a component. */
export interface FieldControlProps<K extends FieldKind = FieldKind> {
  field: FieldOf<K>;
  modelValue: FieldOf<K>['default'];
  /** Read aloud. */
  label: string;
  /** The page that the edited thing is on. */
  pageId: PageId;
  /** Several nodes with different values. */
  mixed?: boolean;
  id?: string;
}

/** `update:modelValue` while editing, `commit` when an edit is whole (it ends the undo step). */
export interface FieldControlEmits<F extends Field = Field> {
  'update:modelValue': [value: F['default']];
  commit: [];
}
