import wasmUrl from 'glass-easel-template-compiler/pkg/glass_easel_template_compiler_bg.wasm?url';
import { loadTemplateCompilerBrowser } from '../../preview/compiler/template/loadTemplateCompilerBrowser.ts';
import type { BuildRequest } from './buildProtocol.ts';
import { BuildService } from './buildService.ts';

// The worker's own global: the project's types know only the window's.
const scope = self as unknown as {
  postMessage(message: unknown, transfer?: Transferable[]): void;
  onmessage: ((event: MessageEvent<BuildRequest>) => void) | null;
};

const service = new BuildService({
  loadTemplateCompiler: () => loadTemplateCompilerBrowser(wasmUrl),
  send: (reply, transfer = []) => scope.postMessage(reply, transfer),
});

scope.onmessage = (event) => service.handle(event.data);
