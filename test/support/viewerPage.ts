import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { MessageKey } from '../../src/i18n/messages/messages.ts';
import { PhoneHand } from './phoneHand.ts';
import { say } from './say.ts';

const BIN = fileURLToPath(new URL('../../bin/dimsum.mjs', import.meta.url));

/** A project's folder on disk and the built `dimsum preview` that serves it. */
export class PreviewProcess {
  private constructor(
    readonly folder: string,
    readonly url: string,
    private readonly child: ChildProcess,
    /** What it printed, both streams. */
    readonly output: { text: string },
  ) {}

  /** Writes the files and starts the command. Throws when it ends before it serves. */
  static async start(files: Record<string, string>): Promise<PreviewProcess> {
    const folder = mkdtempSync(join(tmpdir(), 'dimsum-viewer-'));
    writeFiles(folder, files);
    const child = spawn(process.execPath, [BIN, 'preview', folder, '--port', '5830'], {
      env: { ...process.env, DIMSUM_SKIP_BUILD: '1' },
    });
    const output = { text: '' };
    const url = await new Promise<string>((resolve, reject) => {
      const read = (chunk: Buffer): void => {
        output.text += String(chunk);
        const found = /http:\/\/localhost:\d+/.exec(output.text);
        if (found) resolve(found[0]);
      };
      child.stdout.on('data', read);
      child.stderr.on('data', read);
      child.once('exit', (code) => reject(new Error(`dimsum preview ended with ${code}: ${output.text}`)));
    });
    return new PreviewProcess(folder, url, child, output);
  }

  write(files: Record<string, string>): void {
    writeFiles(this.folder, files);
  }

  /** Ends the command, as Ctrl+C does; resolves with its exit code. The folder stays. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGINT');
    return ended;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function writeFiles(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The viewer in a window of its own, used by mouse and keyboard. */
export class ViewerPage extends PhoneHand {
  /** What the page threw or logged as an error; a test ends with none. */
  readonly errors: string[] = [];

  private constructor(
    page: Page,
    private readonly context: BrowserContext,
    private readonly language: 'en' | 'zh',
  ) {
    super(page, page.locator('main'));
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  static async open(
    browser: Browser,
    url: string,
    options: { language?: 'en' | 'zh'; width?: number; height?: number } = {},
  ): Promise<ViewerPage> {
    const { language = 'en', width = 1440, height = 900 } = options;
    const context = await browser.newContext({
      // Pages that slide swallow taps, as on a phone.
      reducedMotion: 'reduce',
      viewport: { width, height },
      locale: language === 'en' ? 'en-US' : 'zh-CN',
    });
    const viewer = new ViewerPage(await context.newPage(), context, language);
    await viewer.page.goto(url);
    await viewer.top.waitFor();
    return viewer;
  }

  async close(): Promise<void> {
    await this.context.close();
  }

  /** A text of the viewer in its language. */
  say(key: MessageKey, values?: Record<string, string>): string {
    return say(key, values, this.language);
  }

  button(key: MessageKey, values?: Record<string, string>): Locator {
    return this.page.getByRole('button', { name: this.say(key, values), exact: true });
  }

  /** Opens a panel by its tab. */
  async panel(key: MessageKey): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(`^${this.say(key)}`) }).click();
  }

  /** Types a line at the console and waits for what comes of it. */
  async evaluate(code: string): Promise<string> {
    const input = this.page.getByRole('textbox', { name: this.say('viewer.run') });
    const results = this.page.locator('.line.result .text');
    const before = await results.count();
    await input.fill(code);
    await input.press('Enter');
    await results.nth(before).waitFor();
    return (await results.nth(before).textContent()) ?? '';
  }
}
