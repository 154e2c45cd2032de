import { sockets } from '../wx/network/sockets.ts';
import { transfers } from '../wx/network/transfers.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [transfers, sockets] };
