/** Address of the page that runs mini-programs; built beside the editor, see `server/previewFramePlugin.ts`. */
export const frameUrl = new URL('preview/frame.html', document.baseURI).href;
