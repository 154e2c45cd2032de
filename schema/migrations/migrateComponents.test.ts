import { describe, expect, it } from 'vitest';
import type { Catalog, ComponentRules } from '../catalog.ts';
import { emptyProject } from '../emptyProject.ts';
import { parseProject } from '../parseProject.ts';
import { printProject } from '../printProject.ts';
import type { NodeRecord } from '../project.ts';
import { smallCatalog } from '../testing/smallCatalog.ts';
import { migrateComponents } from './migrateComponents.ts';

/** The small catalog with a text that has come to version 3. */
function grownCatalog(): Catalog {
  const text = smallCatalog.components.get('text') as ComponentRules;
  const grown: ComponentRules = {
    ...text,
    version: 3,
    migrations: {
      2: ({ content = '', ...props }) => ({ ...props, text: content }),
      3: (props) => ({ ...props, text: `${props.text}.` }),
    },
  };
  return { ...smallCatalog, components: new Map(smallCatalog.components).set('text', grown) };
}

function projectWith(node: Partial<NodeRecord>) {
  const project = emptyProject({ name: 'A', language: 'en' });
  const parent = Object.values(project.pages)[0]?.root ?? null;
  const record = {
    id: 'n1',
    type: 'text',
    parent,
    order: 'a0',
    props: {},
    bind: {},
    style: {},
    on: {},
    ...node,
  };
  return { ...project, nodes: { ...project.nodes, n1: record } };
}

describe('migrateComponents', () => {
  it('takes the props through each version and notes the one they are of', () => {
    const { project, migrated } = migrateComponents(
      projectWith({ props: { content: 'Hi' } }),
      grownCatalog(),
    );
    expect(migrated).toBe(true);
    expect(project.nodes.n1).toMatchObject({ version: 3, props: { text: 'Hi.' } });
  });

  it('begins at the version that wrote the props', () => {
    const { project } = migrateComponents(projectWith({ version: 2, props: { text: 'Hi' } }), grownCatalog());
    expect(project.nodes.n1?.props).toEqual({ text: 'Hi.' });
  });

  it('leaves a document alone that is up to date', () => {
    const project = projectWith({ version: 3, props: { text: 'Hi' } });
    expect(migrateComponents(project, grownCatalog()).project).toBe(project);
  });

  it('runs when a document is read', () => {
    const opened = parseProject(printProject(projectWith({ props: { content: 'Hi' } })), grownCatalog());
    expect(opened).toMatchObject({ ok: true, migrated: true });
    expect(opened.ok && opened.project.nodes.n1?.props.text).toBe('Hi.');
  });

  it('refuses a node of a newer component, with the place and the remedy', () => {
    const opened = parseProject(printProject(projectWith({ version: 9, name: 'Hero' })), grownCatalog());
    expect(opened).toMatchObject({ ok: false, problems: [{ code: 'newer-component', where: 'nodes/Hero' }] });
  });
});
