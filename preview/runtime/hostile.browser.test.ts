import { afterAll, beforeAll, expect, it } from 'vitest';
import { PreviewBench, type PreviewWindow, type RunningPreview } from '../../test/support/previewBench.ts';

let bench: PreviewBench;
beforeAll(async () => {
  bench = await PreviewBench.start();
});
afterAll(() => bench.stop());

const GLOBAL = "Function('return this')()";

/** A project whose page runs `script` before it is made. */
const project = (script: string, wxml = '<view class="t" bind:tap="tap">{{t}}</view>') => ({
  'app.json': '{"pages":["p"]}',
  'app.js': 'App({})',
  'p.json': '{}',
  'p.wxml': wxml,
  'p.js': `const top = ${GLOBAL}; ${script}
    Page({ data: { t: 'here' }, tap() { this.setData({ t: 'tapped' }) } })`,
});

const works = async (run: RunningPreview): Promise<void> => {
  await run.frame().locator('.t').click();
  await expect.poll(() => run.frame().locator('.t').textContent()).toBe('tapped');
};

it('a flood of lines does not drown the host, which hears how many were left out', async () => {
  const run = await bench.open(project("for (let i = 0; i < 100_000; i += 1) console.log('line ' + i);"));
  await works(run);
  await expect
    .poll(async () => (await run.logs()).some((line) => /lines .* were left out/.test(line)))
    .toBe(true);
  // Those that passed and those that were counted are all.
  const sum = async () => {
    const lines = await run.logs();
    const left = lines.flatMap((line) => /(\d+) more lines/.exec(line)?.[1] ?? []);
    const passed = lines.filter((line) => line.startsWith('log: line')).length;
    return left.map(Number).reduce((all, count) => all + count, passed);
  };
  await expect.poll(sum).toBe(100_000);
  // 500 a second, for as long as the loop takes on a slow machine.
  expect((await run.logs()).length).toBeLessThan(20_000);
  await run.close();
});

it('floods of timers and dialogs leave the page alive', async () => {
  const run = await bench.open(
    project(`for (let i = 0; i < 200; i += 1) setInterval(() => {}, 0);
      for (let i = 0; i < 200; i += 1) { top.alert('x'); top.confirm('x'); top.prompt('x') }`),
  );
  await works(run);
  expect(await run.page.evaluate(() => (window as unknown as PreviewWindow).hangs)).toEqual([]);
  await run.page.evaluate(() => (window as unknown as PreviewWindow).preview.restart());
  await works(run);
  await run.close();
});

it('messages of a project to the window around it are nobody’s business', async () => {
  const run = await bench.open(
    project(`for (let i = 0; i < 20_000; i += 1) {
      top.parent.postMessage('preview:hello', '*');
      top.parent.postMessage({ type: 'event', name: 'log', payload: { level: 'error', text: 'forged', source: 'wx' } }, '*');
    }`),
  );
  await works(run);
  expect(await run.page.evaluate(() => (window as unknown as PreviewWindow).readyCount)).toBe(1);
  expect((await run.logs()).filter((line) => line.includes('forged'))).toEqual([]);
  await run.close();
});

it('no replaced built-in hands the port to a project', async () => {
  const run = await bench.open(
    project(`
      const stolen = {};
      const { apply } = top.Reflect;
      const { MessagePort, MessageEvent } = top;
      const note = (name, one) => {
        if (one instanceof MessagePort || (one instanceof MessageEvent && one.target instanceof MessagePort)) stolen[name] = 1;
      };
      const spy = (owner, name) => {
        const original = owner[name];
        owner[name] = function (...args) {
          note(name, this);
          for (let i = 0; i < args.length; i += 1) {
            note(name, args[i]);
            if (Array.isArray(args[i])) for (let k = 0; k < args[i].length; k += 1) note(name, args[i][k]);
          }
          return apply(original, this, args);
        };
      };
      spy(top.MessagePort.prototype, 'postMessage');
      spy(top.MessagePort.prototype, 'start');
      spy(top.MessagePort.prototype, 'close');
      spy(top.EventTarget.prototype, 'addEventListener');
      spy(top.EventTarget.prototype, 'dispatchEvent');
      for (const name of ['apply', 'call', 'bind']) spy(top.Function.prototype, name);
      for (const name of ['push', 'map', 'forEach', 'filter']) spy(top.Array.prototype, name);
      for (const owner of [top.Map, top.Set, top.WeakMap]) {
        for (const name of ['get', 'set', 'add', 'has']) if (owner.prototype[name]) spy(owner.prototype, name);
      }
      spy(top.Promise.prototype, 'then');
      spy(top.Reflect, 'apply');
      for (const name of ['data', 'ports']) {
        const { get } = Object.getOwnPropertyDescriptor(top.MessageEvent.prototype, name);
        Object.defineProperty(top.MessageEvent.prototype, name, { get() { stolen['event.' + name] = 1; return apply(get, this, []) } });
      }
      for (const name of ['onmessage', 'onmessageerror']) {
        Object.defineProperty(top.MessagePort.prototype, name, { set() { stolen[name] = 1 } });
      }
      setInterval(() => { const found = Object.keys(stolen); if (found.length > 0) console.log('stolen', found.join()) }, 20);`),
  );
  await works(run);
  await run.page.evaluate(async () => {
    const { preview } = window as unknown as PreviewWindow;
    const channel = preview.createPatchChannel();
    channel.start();
    channel.postMessage({ type: 'request', id: 1, method: 'ping', args: undefined });
    await preview.navigate('/p?again', 'navigateTo');
    await preview.measure();
    await preview.navigate('', 'navigateBack');
    await new Promise((resolve) => setTimeout(resolve, 200));
  });
  expect(await run.logs()).toEqual([]);
  await run.close();
});

it('a page that tears down the document is replaced by a reload', async () => {
  const files = project('');
  const run = await bench.open(project('', '<view class="t" bind:tap="tear">x</view>'));
  await run.frame().evaluate(() => {
    document.documentElement.innerHTML = '';
  });
  const { patch } = run.compiler.update(new Map(Object.entries(files)));
  await run.page.evaluate(async (sent) => {
    const { preview } = window as unknown as PreviewWindow;
    await preview.patch(sent).catch(() => {});
    await preview.reload();
  }, patch);
  await works(run);
  await run.close();
});

it('a page of 5,000 dynamic nodes runs and follows its data', async () => {
  const nodes = Array.from({ length: 5000 }, (_, index) => `<text class="n">{{a}}-${index}</text>`).join('');
  const run = await bench.open(project('', `<view class="t" bind:tap="tap">{{t}}</view>${nodes}`));
  expect(run.problems).toEqual([]);
  await works(run);
  expect(await run.frame().locator('.n').count()).toBe(5000);
  await run.close();
});
