import { picker } from '../elements/picker/picker.ts';
import { pickerView } from '../elements/picker/pickerView.ts';
import { pickerViewColumn } from '../elements/picker/pickerViewColumn.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  elements: [picker, pickerView, pickerViewColumn],
};
