export { openProject } from '../../server/preview/openProject.ts';
export { startPreviewServer } from '../../server/preview/startPreviewServer.ts';
