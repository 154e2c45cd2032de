import type { ThemeVariables } from '../../bundle.ts';
import { resolvePath } from '../../paths.ts';
import { asRecord } from '../asRecord.ts';
import type { Assembly } from './assembly.ts';
import { configOf } from './configOf.ts';

/** The variables of `theme.json` (or what `themeLocation` names), or undefined when the project has none. */
export function linkTheme(assembly: Assembly): ThemeVariables | undefined {
  const { themeLocation } = configOf(assembly, 'app.json');
  const path = resolvePath('', typeof themeLocation === 'string' ? themeLocation : 'theme.json');
  if (!assembly.has(path)) return undefined;
  const { light, dark } = configOf(assembly, path);
  return { light: asRecord(light), dark: asRecord(dark) };
}
