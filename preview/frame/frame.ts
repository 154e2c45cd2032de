import { CONNECT, HELLO } from '../protocol.ts';
import { registerElements } from '../runtime/elements/index.ts';
import { installTouch } from '../runtime/elements/touch.ts';
import type { ExtraFiles } from '../runtime/extras/extraLoader.ts';
import { confirmLeave } from '../runtime/wx/confirmLeave.ts';
import { createWx } from '../runtime/wx/index.ts';
import { sharePage } from '../runtime/wx/share.ts';
import { FrameServer } from './frameServer.ts';

/** Made by the build (`buildConfig.ts`). */
declare const __extraFiles: ExtraFiles;

/** The frame's own window begins: it says so to its parent, and takes the first port that the parent sends. */
function start(): void {
  const parts = { registerElements, createWx, installTouch, sharePage, confirm: confirmLeave };
  const server = new FrameServer(parts, __extraFiles);
  const onMessage = (event: MessageEvent<unknown>): void => {
    const [port] = event.ports;
    if (event.source !== window.parent || event.data !== CONNECT || !port) return;
    window.removeEventListener('message', onMessage);
    server.connect(port, true);
  };
  window.addEventListener('message', onMessage);
  // The parent's origin is not known here, and the message tells nothing.
  window.parent.postMessage(HELLO, '*');
}

start();
