/**
 * What a document may hold. The numbers are ours unless a source is named; they keep every operation fast and
 * every output inside the platform's limits.
 */
export const limits = {
  /** Nodes of a project, all pages together. */
  maxNodes: 20_000,
  /** Nodes from a page's root down to the deepest, both counted. WeChat's audit asks for a depth under 30. */
  maxDepth: 28,
  maxPages: 200,
  /** WeChat shows 2 to 5 tabs. */
  minTabs: 2,
  maxTabs: 5,
  /** UTF-16 units of one text value. */
  maxTextLength: 20_000,
  /** UTF-16 units of a name or label. */
  maxNameLength: 200,
  /** UTF-16 units of one expression. */
  maxExpressionLength: 2_000,
  /** Levels of one expression's syntax tree. */
  maxExpressionDepth: 32,
  /** Levels of lists and objects in one prop. */
  maxJsonDepth: 16,
  maxTables: 100,
  maxFields: 100,
  /** Rows of one table. */
  maxRows: 2_000,
  maxAssets: 2_000,
  maxTokens: 500,
  /** State variables of one page. */
  maxStateVariables: 100,
  /** Actions of one event. */
  maxActions: 50,
  /** Bytes of a project file; longer ones are refused unread. */
  maxFileBytes: 50_000_000,
  /** Bytes of one picture, sound or video kept beside the document. */
  maxAssetBytes: 20_000_000,
} as const;
