declare module 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.js' {
  export const TmplGroup: typeof import('glass-easel-template-compiler').TmplGroup;
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
}
