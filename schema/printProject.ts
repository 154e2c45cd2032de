import type { Project } from './project.ts';

/**
 * A project as canonical JSON: keys sorted, two spaces, a newline at the end. Equal projects give equal bytes.
 * @example
 * await storage.write(`${project.app.name}.json`, printProject(project));
 */
export function printProject(project: Project): string {
  return `${JSON.stringify(sorted(project), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
