/** A widget's script as text; see `widgetPlugin.ts`. */
declare module '*?widget' {
  const script: { ts: string; js: string };
  export default script;
}
