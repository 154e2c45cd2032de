import { absentCalls } from '../wx/absent/absentCalls.ts';
import { objects } from '../wx/objects/objects.ts';
import { performanceEntries } from '../wx/objects/performance.ts';
import { motionSensors } from '../wx/sensors/sensors.ts';
import { workers } from '../wx/worker/worker.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = { areas: [absentCalls, objects, performanceEntries, motionSensors, workers] };
