import { fileSystem } from '../wx/files/fileSystem.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [fileSystem] };
