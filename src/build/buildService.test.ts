import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dropContextOf } from '../../components-lib/dropContext.ts';
import { createFragment } from '../../components-lib/instantiate.ts';
import type { Bundle, BundlePatch } from '../../preview/bundle.ts';
import { loadTemplateCompilerNode } from '../../preview/compiler/template/loadTemplateCompilerNode.ts';
import type { FrameRequest } from '../../preview/protocol.ts';
import { applyDiff, type Diff } from '../../schema/diff.ts';
import { emptyProject } from '../../schema/emptyProject.ts';
import { insertNodes } from '../../schema/operations/insertNodes.ts';
import { setProps } from '../../schema/operations/setProps.ts';
import { updateNodes } from '../../schema/operations/updateNodes.ts';
import type { Project } from '../../schema/project.ts';
import type { BuildReply } from './buildProtocol.ts';
import { BuildService } from './buildService.ts';

/** A frame that answers when it is told to. */
class FakeFrame {
  readonly asked: FrameRequest[] = [];
  readonly port: MessagePort;
  private readonly own: MessagePort;
  private open: FrameRequest[] = [];
  private waiting: (() => void)[] = [];
  private holding = false;

  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.port = port2;
    this.own = port1;
    port1.onmessage = (event: MessageEvent<FrameRequest>) => {
      this.asked.push(event.data);
      this.open.push(event.data);
      for (const resolve of this.waiting.splice(0)) resolve();
      if (!this.holding) this.answer();
    };
  }

  hold(): void {
    this.holding = true;
  }

  answer(): void {
    this.holding = false;
    for (const { id } of this.open.splice(0)) this.own.postMessage({ type: 'response', id });
  }

  async next(count: number): Promise<FrameRequest> {
    while (this.asked.length < count) await new Promise<void>((resolve) => this.waiting.push(resolve));
    return this.asked[count - 1] as FrameRequest;
  }

  close(): void {
    this.own.close();
  }
}

describe('BuildService', () => {
  let replies: BuildReply[];
  let service: BuildService;
  let frame: FakeFrame;
  let project: Project;
  let text: string;
  let revision: number;

  beforeEach(() => {
    replies = [];
    service = new BuildService({
      loadTemplateCompiler: loadTemplateCompilerNode,
      send: (reply) => replies.push(reply),
    });
    frame = new FakeFrame();
    revision = 1;
    const empty = emptyProject({ name: 'Test', language: 'en' });
    const root = Object.values(empty.pages)[0]?.root ?? '';
    const fragment = createFragment('text', dropContextOf(empty), Math.random);
    text = fragment.roots[0] ?? '';
    project = applyDiff(empty, insertNodes(empty, { fragment, parent: root }));
  });
  afterEach(() => {
    service.handle({ type: 'close' });
    frame.close();
  });

  function open(): void {
    service.handle({ type: 'open', revision, project, assets: new Map() });
    service.handle({ type: 'canvas', port: frame.port });
  }

  function change(diff: Diff): void {
    project = applyDiff(project, diff);
    revision += 1;
    service.handle({ type: 'change', revision, diff });
  }

  const write = (value: string) => change(setProps(project, { ids: [text], change: { text: value } }));

  async function reply<T extends BuildReply['type']>(
    type: T,
    matches: (reply: Extract<BuildReply, { type: T }>) => boolean = () => true,
  ): Promise<Extract<BuildReply, { type: T }>> {
    for (;;) {
      const found = replies.find(
        (one) => one.type === type && matches(one as Extract<BuildReply, { type: T }>),
      );
      if (found) return found as Extract<BuildReply, { type: T }>;
      const failed = replies.find((one) => one.type === 'failed');
      if (failed) throw new Error(JSON.stringify(failed));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const shown = (at: number) => reply('design', (one) => one.shown && one.revision === at);

  it('loads the whole project into the frame once, then sends what changed', async () => {
    open();
    const first = await frame.next(1);
    expect(first.method).toBe('load');
    const { bundle } = first.args as { bundle: Bundle };
    expect(JSON.stringify(bundle.data)).toContain('Say something');
    expect((await shown(1)).routes.size).toBe(1);
    write('Bonjour');
    const second = await frame.next(2);
    expect(second.method).toBe('patch');
    const patch = second.args as BundlePatch;
    expect(Object.keys(patch)).toEqual(['data']);
    expect(JSON.stringify(patch.data)).toContain('Bonjour');
    await shown(2);
  });

  it('lets changes wait as one while the frame is busy', async () => {
    open();
    await shown(1);
    frame.hold();
    write('one');
    await frame.next(2);
    write('two');
    write('three');
    frame.answer();
    const third = await frame.next(3);
    expect(JSON.stringify(third.args)).toContain('three');
    await shown(4);
    expect(frame.asked).toHaveLength(3);
    expect(replies.some((one) => one.type === 'design' && one.revision === 3)).toBe(false);
  });

  it('serves a new frame from the start, although the old one never answered', async () => {
    frame.hold();
    open();
    await frame.next(1);
    const successor = new FakeFrame();
    service.handle({ type: 'canvas', port: successor.port, url: '/pages/home/home' });
    const load = await successor.next(1);
    expect(load.method).toBe('load');
    expect(load.args).toMatchObject({ url: '/pages/home/home' });
    await shown(1);
    successor.close();
  });

  it('shows nodes being edited although their condition fails', async () => {
    change(updateNodes(project, { ids: [text], change: { when: 'false' } }));
    open();
    await shown(2);
    service.handle({ type: 'openNodes', ids: [text] });
    const second = await frame.next(2);
    expect(JSON.stringify(second.args)).not.toBe('{}');
  });

  it('sends exported files while they are watched, later only those that changed', async () => {
    open();
    service.handle({ type: 'watch', language: 'ts' });
    const all = await reply('output', (one) => one.language === 'ts');
    expect([...all.changed.keys()]).toContain('miniprogram/app.ts');
    expect(all.sourceMap.has(text)).toBe(true);
    write('Bonjour');
    const some = await reply('output', (one) => one.revision === 2);
    expect(some.changed.size).toBeLessThan(4);
    expect([...some.changed.keys()].every((path) => path.includes('/pages/'))).toBe(true);
  });

  it('plays what is exported', async () => {
    open();
    const player = new FakeFrame();
    service.handle({ type: 'play', port: player.port });
    const { method, args } = await player.next(1);
    expect(method).toBe('load');
    expect((args as { bundle: Bundle }).bundle.data).toEqual({});
    write('Bonjour');
    expect((await player.next(2)).method).toBe('patch');
    player.close();
  });

  it('exports an archive step by step, and none when there is an error', async () => {
    open();
    service.handle({ type: 'export', id: 7, language: 'js' });
    const { zip, report } = await reply('exported', (one) => one.id === 7);
    expect(Object.keys(unzipSync(zip ?? new Uint8Array()))).toContain('project.config.json');
    expect(report.compiled).toEqual([]);
    expect(report.sizes.package).toBeGreaterThan(0);
    const steps = replies.flatMap((one) => (one.type === 'exportStep' ? [one.step] : []));
    expect(steps).toEqual(['generate', 'compile', 'check', 'pack']);
    change(updateNodes(project, { ids: [text], change: { when: '1 +' } }));
    service.handle({ type: 'export', id: 8, language: 'js' });
    const broken = await reply('exported', (one) => one.id === 8);
    expect(broken.zip).toBeNull();
    expect(broken.report.problems.some(({ ref }) => ref === `nodes/${text}`)).toBe(true);
  });

  it('tells of a compiler that does not load, and tries again', async () => {
    let attempts = 0;
    const flaky = new BuildService({
      async loadTemplateCompiler() {
        attempts += 1;
        if (attempts === 1) throw new Error('offline');
        return loadTemplateCompilerNode();
      },
      send: (one) => replies.push(one),
    });
    flaky.handle({ type: 'open', revision, project, assets: new Map() });
    for (; !replies.some((one) => one.type === 'failed'); )
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(replies.find((one) => one.type === 'failed')).toMatchObject({
      during: 'design',
      message: 'offline',
    });
    replies.length = 0;
    flaky.handle({ type: 'canvas', port: frame.port });
    await shown(1);
    flaky.handle({ type: 'close' });
  });
});
