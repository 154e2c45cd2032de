import type { Value } from '../components-lib/template.ts';
import type { Catalog } from '../schema/catalog.ts';
import type { ExpressionNode, Scope, ValueType } from '../schema/expression/ast.ts';
import type { DataTable, PageRecord, Project } from '../schema/project.ts';
import type { AttributeIr, ElementIr, HandlerIr, LookIr, TreeNode } from './ir.ts';
import type { References } from './lower/lowerContext.ts';
import type { ProjectNames } from './names/projectNames.ts';
import type { Transliterate } from './names/words.ts';
import type { Diagnostic } from './types.ts';

/** What is the same for all pages of an export. */
export interface ExportContext {
  project: Project;
  catalog: Catalog;
  names: ProjectNames;
  references: References;
  transliterate: Transliterate;
  language: 'js' | 'ts';
  /** Tables by the name that expressions use. */
  tables: ReadonlyMap<string, DataTable>;
  /** Pages in the tab bar; none when there is no tab bar. */
  tabs: ReadonlySet<string>;
  /** The page that the mini-program opens with. */
  home: PageRecord;
  /** Class names of components, never given to a node. */
  reservedClasses: ReadonlySet<string>;
}

/**
 * A page on its way to files. Lowering makes it with the tree; each transform fills in one of the tables; the
 * printers only read.
 */
export interface PageIr {
  context: ExportContext;
  record: PageRecord;
  /** `pages/home/home` */
  path: string;
  scope: Scope;
  root: TreeNode | undefined;
  /** All nodes in document order, root first. */
  nodes: readonly TreeNode[];
  /** The page's own events. */
  handlers: readonly HandlerIr[];
  expressions: PageExpressions;

  names: Map<TreeNode, NodeNames>;
  /** Names of the page's scope that WXML refers to, and those that anything refers to. */
  wxmlNames: Set<string>;
  usedNames: Set<string>;
  /** Lists whose rows are computed. */
  rows: Map<TreeNode, RowsIr>;
  /** Data keys of literals that WXML cannot carry. */
  constants: Map<Value | ExpressionNode, string>;
  /** Data keys of nodes' own states, by node id and suffix. */
  stateKeys: Map<string, string>;
  /** `class` text of a look. */
  classes: Map<LookIr, string>;
  /** `hover-class` of a look. */
  pressedClasses: Map<LookIr, string>;
  rules: RuleIr[];
  /** Names whose change makes `refresh()` necessary. */
  refreshedBy: Set<string>;
  /** What `refresh()` sets: JavaScript by data key. */
  refreshed: Map<string, string>;
  /** Methods by node and event; an event without a method does nothing. */
  methodNames: Map<TreeNode, Map<string, string>>;
  /** Two-way attributes that a method has to follow, since something is computed from their variable. */
  followed: Map<AttributeIr, { element: ElementIr; event: string; method: string }>;
  /** Values that an element's handler takes from its loop. */
  dataset: Map<TreeNode, Map<string, DatasetEntry[]>>;
  script: ScriptIr;
  /** Whether a designer wrote statements of a method. */
  hasCustomCode: boolean;
  /** Names of WXML's modules, when the page needs them. */
  modules: { format?: string; rows?: string };
  /** Functions in `pages/…/rows.wxs`. */
  rowFunctions: RowFunctionIr[];
  /** Tables in `data/` that the page imports, and row types of them. */
  tables: Set<string>;
  rowTypes: Set<string>;
  /** Expression functions called from WXML, from the page's WXS module, and from scripts. */
  wxmlHelpers: Set<string>;
  wxsHelpers: Set<string>;
  scriptHelpers: Set<string>;
  diagnostics: Diagnostic[];
}

/** Expressions of the page record itself. */
export interface PageExpressions {
  title?: LoweredExpression;
  shareTitle?: LoweredExpression;
  sharePicture?: LoweredExpression;
}

export interface LoweredExpression {
  node: ExpressionNode;
  type: ValueType;
}

export interface NodeNames {
  /** Words of its full name, block first: `['hero', 'title']`. */
  full: readonly string[];
  /** Words of its own name. */
  own: readonly string[];
  /** Words of the block that it belongs to; its own when it is one. */
  block: readonly string[];
  /** Class that a block would like, without its number: `hero`. */
  blockName: string;
  /** Class that it would like: `hero__title`. */
  className: string;
}

export interface RuleIr {
  selector: string;
  declarations: readonly string[];
  nodes: readonly string[];
}

/** Where a list's rows come from when they are not simply the source. */
export type RowsIr =
  /** A key of the page's data. */
  | { kind: 'data'; key: string }
  /** A function of the page's WXS module; arguments are names in scope. */
  | { kind: 'wxs'; name: string; args: readonly string[] };

export interface RowFunctionIr {
  name: string;
  params: readonly string[];
  doc: string;
  body: readonly string[];
  node: string;
}

/** `data-phone="{{place.phone}}"`, read as `event.currentTarget.dataset.phone`. */
export interface DatasetEntry {
  attribute: string;
  variable: string;
  expression: ExpressionNode;
}

export interface ScriptIr {
  data: DataEntryIr[];
  functions: FunctionIr[];
  methods: MethodIr[];
}

export interface DataEntryIr {
  key: string;
  /** JavaScript; may have several lines, indented for depth 4. */
  value: string;
  /** Type to state in TypeScript. */
  type?: string;
  node?: string;
}

export interface FunctionIr {
  name: string;
  doc: string;
  /** Parameter list for each language. */
  params: { js: string; ts: string };
  body: readonly string[];
  node?: string;
}

export interface MethodIr {
  name: string;
  doc?: string;
  async?: boolean;
  params: { js: string; ts: string };
  body: readonly string[];
  node?: string;
}
