import { assetsMessages } from './assets.ts';
import { brandMessages } from './brand.ts';
import { buildMessages } from './build.ts';
import { canvasMessages } from './canvas.ts';
import { codeMessages } from './code.ts';
import { commandMessages } from './commands.ts';
import { commonMessages } from './common.ts';
import { dataMessages } from './data.ts';
import { exportingMessages } from './exporting.ts';
import { insertMessages } from './insert.ts';
import { inspectorMessages } from './inspector.ts';
import { layersMessages } from './layers.ts';
import { pagesMessages } from './pages.ts';
import { playMessages } from './play.ts';
import { shellMessages } from './shell.ts';
import { startMessages } from './start.ts';
import { storageMessages } from './storage.ts';
import { styleMessages } from './style.ts';
import { viewerMessages } from './viewer.ts';

/** Every section by the name that its keys start with, e.g. `t('common.cancel')`. */
export const messages = {
  assets: assetsMessages,
  brand: brandMessages,
  build: buildMessages,
  canvas: canvasMessages,
  code: codeMessages,
  commands: commandMessages,
  common: commonMessages,
  data: dataMessages,
  exporting: exportingMessages,
  insert: insertMessages,
  inspector: inspectorMessages,
  layers: layersMessages,
  pages: pagesMessages,
  play: playMessages,
  shell: shellMessages,
  start: startMessages,
  storage: storageMessages,
  style: styleMessages,
  viewer: viewerMessages,
};

type Sections = typeof messages;

/** A key of any section, e.g. `common.cancel`. */
export type MessageKey = {
  [Section in keyof Sections & string]: `${Section}.${keyof Sections[Section]['zh'] & string}`;
}[keyof Sections & string];
