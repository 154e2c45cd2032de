// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { readTypings, type WxMember } from '../../../test/support/readTypings.ts';
import { extraTable } from '../extras/extraTable.ts';
import { neededExtras } from '../extras/neededExtras.ts';
import { absentCalls } from './absent/absentCalls.ts';
import type { AreaFactory } from './call.ts';
import { createFakeHost, type FakeHost } from './fakeHost.ts';
import { createWx } from './index.ts';

let members: WxMember[] = [];
let extraAreas: { name: string; area: AreaFactory }[] = [];
let host: FakeHost;
let wx: Record<string, unknown>;

beforeAll(async () => {
  members = readTypings();
  const loaded = await Promise.all(
    extraTable.map(async ({ name, apis, load }) =>
      apis.length > 0 ? { name, extra: (await load()).extra } : undefined,
    ),
  );
  extraAreas = loaded.flatMap((each) =>
    (each?.extra.areas ?? []).map((area) => ({ name: each?.name ?? '', area })),
  );
  host = createFakeHost();
  wx = createWx(
    host,
    extraAreas.map(({ area }) => area),
  );
  // The typings are read by the TypeScript compiler, which takes its time on a busy machine.
}, 60_000);

describe('wx', () => {
  it('has every member of the typings, and none under a wrong name', () => {
    expect(members.length).toBeGreaterThan(480);
    const wrong = members.filter(({ name, isFunction }) =>
      isFunction ? typeof wx[name] !== 'function' : wx[name] === undefined,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
    expect(['navigateto', 'then', 'showTost'].map((name) => typeof wx[name])).toEqual(
      Array(3).fill('undefined'),
    );
  });

  it('implements at least 200 of them; what it lacks fails in the platform’s form and says so', async () => {
    const absent = absentCalls(host);
    const known = members.filter(({ name }) => !(name in absent));
    expect(known.length).toBeGreaterThanOrEqual(280);
    const calls = members.filter(({ name, isAsync }) => isAsync && name in absent);
    expect(calls.length).toBeGreaterThan(80);
    const implemented = ['checkIsSupportSoterAuthentication', 'getAvailableAudioSources'];
    for (const { name } of calls.filter((each) => !implemented.includes(each.name))) {
      const call = wx[name] as (options?: object) => Promise<unknown>;
      host.logs.length = 0;
      const error = (await call().catch((failure: unknown) => failure)) as { errMsg: string };
      expect(error.errMsg).toMatch(new RegExp(`^${name}:fail .`));
      expect(host.logs.join()).toContain(`wx.${name} `);
      const ends = await new Promise<string[]>((resolve) => {
        const heard: string[] = [];
        call({
          fail: () => heard.push('fail'),
          complete: (failure: { errMsg: string }) => resolve([...heard, failure.errMsg]),
        });
      });
      expect(ends).toEqual(['fail', error.errMsg]);
    }
  });

  it('gives objects for the hardware that is not there, whose methods fail', async () => {
    const socket = (wx.createTCPSocket as () => Record<string, (value?: unknown) => void>)();
    const heard: unknown[] = [];
    socket.onError?.((error: unknown) => heard.push(error));
    socket.connect?.({ address: '10.0.0.1', port: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual([{ errMsg: 'connect:fail not support', errCode: -1 }]);
    expect(host.logs.at(-1)).toContain('connect of wx.createTCPSocket');
  });
});

describe('areas', () => {
  it('name each function once, whichever is loaded first', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, area } of [{ name: 'core', area: () => createWx(createFakeHost()) }, ...extraAreas]) {
      for (const member of Object.keys(area(host))) {
        if (seen.has(member)) twice.push(`${member}: ${seen.get(member)}, ${name}`);
        seen.set(member, name);
      }
    }
    expect(twice).toEqual([]);
  });

  it('of extras are loaded for each of their names', () => {
    const missed = extraAreas.flatMap(({ name, area }) =>
      Object.keys(area(host)).filter((member) => {
        const code = `module.exports = wx.${member}`;
        const modules = { 'app.js': { path: 'app.js', code } };
        return !neededExtras({ modules }).some((extra) => extra.name === name);
      }),
    );
    expect(missed).toEqual([]);
  });
});
