import type { Project } from '../../schema/project.ts';
import { commentText } from '../transforms/describeNode.ts';

/** Prints the app's script: a place for the taker-over's own start-up code. */
export function printAppScript(project: Project): string {
  return `/** ${commentText(project.app.name)} */\nApp({});\n`;
}
