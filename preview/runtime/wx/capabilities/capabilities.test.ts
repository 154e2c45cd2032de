import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coversWx } from '../../../../test/support/covers.ts';
import { printCapabilities, readTypings } from '../../../../test/support/readTypings.ts';
import { canIUse, provideDetails } from '../canIUse.ts';
import { hasPart, hasValue } from './capabilityCheck.ts';

describe('capabilities', () => {
  it('are those of the typings; UPDATE_CAPABILITIES=1 writes them anew', () => {
    const file = join(import.meta.dirname, 'capabilities.json');
    const printed = printCapabilities(readTypings());
    if (process.env.UPDATE_CAPABILITIES) writeFileSync(file, `${JSON.stringify(printed, null, 2)}\n`);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(printed);
    expect(Object.keys(printed).length).toBeGreaterThan(350);
  });

  it('answer canIUse for functions, parameters, results, elements, attributes and their values', () => {
    coversWx('canIUse');
    provideDetails({ hasPart, hasValue });
    const wx = { request() {}, showToast() {}, getSystemInfoSync() {}, onCompassChange() {}, login() {} };
    const yes = [
      'request',
      'showToast.object.image',
      'request.object.method.GET',
      'request.object.success',
      'request.success.statusCode',
      'getSystemInfoSync.return.safeArea.left',
      'onCompassChange.callback.direction',
      'login.object',
      'button',
      'view.hover-class',
      'button.open-type.chooseAvatar',
      'movable-view',
    ];
    const no = [
      'nonsense',
      'showToast.object.sound',
      'request.object.method.STEAL',
      'request.nonsense',
      'getSystemInfoSync.return.safeArea.middle',
      'view.nonsense',
      'button.open-type.dance',
      'constructor',
    ];
    expect(yes.filter((schema) => !canIUse(schema, wx))).toEqual([]);
    expect(no.filter((schema) => canIUse(schema, wx))).toEqual([]);
  });
});
