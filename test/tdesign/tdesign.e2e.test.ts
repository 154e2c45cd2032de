import { afterAll, beforeAll } from 'vitest';
import { PreviewBench } from '../support/previewBench.ts';
import { describePages } from './everyPage.ts';
import { describeBasic } from './interactions/basic.ts';
import { describeChat } from './interactions/chat.ts';
import { describeDisplay } from './interactions/display.ts';
import { describeFeedback } from './interactions/feedback.ts';
import { describeInput } from './interactions/input.ts';
import { type Gallery, openGallery } from './openGallery.ts';

let bench: PreviewBench;
let gallery: Gallery;
beforeAll(async () => {
  bench = await PreviewBench.start();
  gallery = await openGallery(bench);
});
afterAll(() => bench.stop());

describePages(() => gallery);
describeBasic(() => gallery);
describeInput(() => gallery);
describeDisplay(() => gallery);
describeFeedback(() => gallery);
describeChat(() => gallery);
