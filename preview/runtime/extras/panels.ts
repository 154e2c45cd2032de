export { createPanels } from '../inspector/panels/createPanels.ts';
