import { chromium } from 'playwright-core';
import { ensureChromium } from '../../bin/chromium.mjs';
import { buildForBench } from './buildForBench.mjs';

/** A browser and the built editor behind a server of its own. */
export async function openEditor(search = '') {
  const bundle = await buildForBench('serveEntry.ts');
  const { serve } = await import(bundle.url);
  const server = await serve({ root: 'dist/app', port: 0, host: '127.0.0.1' });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  });
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  await page.goto(`${server.url}/${search}`);
  return {
    page,
    async close() {
      await browser.close();
      await server.close();
      await bundle.remove();
    },
  };
}
