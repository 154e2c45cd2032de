import { assetsMessages } from './assets.ts';
import { brandMessages } from './brand.ts';
import { buildMessages } from './build.ts';
import { canvasMessages } from './canvas.ts';
import { commandMessages } from './commands.ts';
import { dataMessages } from './data.ts';
import { exportingMessages } from './exporting.ts';
import { insertMessages } from './insert.ts';
import { inspectorMessages } from './inspector.ts';
import { layersMessages } from './layers.ts';
import { pagesMessages } from './pages.ts';
import { sharedMessages } from './sharedMessages.ts';
import { shellMessages } from './shell.ts';
import { startMessages } from './start.ts';
import { storageMessages } from './storage.ts';
import { styleMessages } from './style.ts';

/** Sections of the editor. */
export const editorMessages = {
  ...sharedMessages,
  assets: assetsMessages,
  brand: brandMessages,
  build: buildMessages,
  canvas: canvasMessages,
  commands: commandMessages,
  data: dataMessages,
  exporting: exportingMessages,
  insert: insertMessages,
  inspector: inspectorMessages,
  layers: layersMessages,
  pages: pagesMessages,
  shell: shellMessages,
  start: startMessages,
  storage: storageMessages,
  style: styleMessages,
};
