// @vitest-environment happy-dom
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ElementDefinition } from '../../../preview/runtime/elements/defineElement.ts';
import { elements as coreElements } from '../../../preview/runtime/elements/index.ts';
import { extraTable } from '../../../preview/runtime/extras/extraTable.ts';
import { absentCalls } from '../../../preview/runtime/wx/absent/absentCalls.ts';
import type { AreaFactory } from '../../../preview/runtime/wx/call.ts';
import { createWx } from '../../../preview/runtime/wx/index.ts';
import { fakeHost } from '../../support/fakeHost.ts';
import { elementRows, elementSources, raises } from '../../support/supportTable/elementRows.ts';
import { elementAbsences, elementLimits, wxAbsences, wxLimits } from '../../support/supportTable/limits.ts';
import { printSupportTable } from '../../support/supportTable/printSupportTable.ts';
import { readCoverage } from '../../support/supportTable/readCoverage.ts';
import { readWxNames, wxRows } from '../../support/supportTable/wxRows.ts';
import { readWechatTable } from '../../support/wechatTable.ts';

const root = join(import.meta.dirname, '../../..');
const file = join(root, 'docs/preview-support.md');
const typings = readFileSync(
  join(root, 'node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts'),
  'utf8',
);

describe('the support table', () => {
  const table = readWechatTable();
  const coverage = readCoverage(root);
  const names = readWxNames(typings);
  const sourceOf = elementSources(root);
  const elements: ElementDefinition[] = [...coreElements];
  const areas: AreaFactory[] = [];
  beforeAll(async () => {
    for (const { load } of extraTable) {
      const { extra } = await load();
      elements.push(...(extra.elements ?? []));
      areas.push(...(extra.areas ?? []));
    }
  });

  it.runIf(process.env.SUPPORT === 'update' && !table)('cannot be written', () => {
    throw new Error("WeChat's table of components is missing: name its file by DIMSUM_WECHAT_TABLE");
  });

  it.skipIf(!table)('names only what WeChat has', () => {
    const unknown: string[] = [];
    const check = (tag: string, part: string): void => {
      const row = table?.components[tag];
      if (!row) unknown.push(tag);
      else if (part !== '' && !isPart(tag, row, part)) unknown.push(`${tag} ${part}`);
    };
    for (const [tag, parts] of coverage.elements) for (const part of ['', ...parts]) check(tag, part);
    for (const key of [...Object.keys(elementLimits), ...Object.keys(elementAbsences)]) {
      const [tag = '', part = ''] = key.split('.');
      if (tag !== '*') check(tag, part === '*' ? '' : part);
    }
    const methods = [...names.objects].flatMap(([name, members]) =>
      members.map((member) => `${name}.${member}`),
    );
    // What WeChat has withdrawn and apps still call is not in the typings.
    const known = new Set([...names.wx, ...methods, ...Object.keys(createWx(fakeHost(), areas))]);
    unknown.push(
      ...[...coverage.wx, ...Object.keys(wxLimits), ...Object.keys(wxAbsences)].filter(
        (name) => !known.has(name),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it.skipIf(!table)('is up to date (`npm run support` writes it)', () => {
    if (!table) return;
    const wx = createWx(fakeHost(), areas);
    const absent = absentCalls(fakeHost());
    const methods = [...names.objects].map(([name, members]) => ({
      name,
      rows: wxRows(
        members.map((member) => `${name}.${member}`),
        coverage,
        () => false,
      ),
    }));
    const text = printSupportTable({
      elements: elementRows({ table, coverage, elements, sourceOf }),
      wx: wxRows(names.wx, coverage, (name) => Object.hasOwn(wx, name) && !Object.hasOwn(absent, name)),
      // An object of which no test names any method is not in the preview, or says nothing here.
      objects: methods.filter(({ rows }) => rows.some(({ support }) => support !== 'no')),
    });
    if (process.env.SUPPORT === 'update') writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  function isPart(
    tag: string,
    row: { props: Record<string, unknown>; events: string[] },
    part: string,
  ): boolean {
    const [name = ''] = part.split('=');
    if (name in row.props) return true;
    // The table lacks attributes that depend on another, e.g. those of a picker's modes.
    const camel = name.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
    if (elements.some((element) => element.tag === tag && element.propertyNames.includes(camel))) return true;
    if (table?.globalAttributes.includes(name) || /^(?:class|style|id|hidden|slot|model:)/.test(name))
      return true;
    const event = /^(?:bind|catch)(.+)$/.exec(name)?.[1] ?? '';
    if (row.events.includes(event) || table?.globalEvents.includes(event)) return true;
    return event !== '' && raises(sourceOf(tag), event);
  }
});
