import { isNews } from '../../elements/reports.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import {
  type Area,
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  callScript,
  logCall,
} from '../call.ts';
import { createEvents } from '../events.ts';
import { absentFamilies, absentObjects, type Failure, silentEvents, silentStarts } from './absentTable.ts';

function refuse(host: RuntimeHost, name: string, { message, ...fields }: Failure): () => never {
  return () => {
    if (isNews(`absent ${name}`)) {
      logCall(host, 'warn', `wx.${name} is not available in the preview; it fails as on a phone without it.`);
    }
    throw new CallFailure(message, { ...fields });
  };
}

function silent(host: RuntimeHost, name: string): () => void {
  return () => {
    if (isNews(`silent ${name}`)) logCall(host, 'info', `wx.${name}: nothing in the preview causes it.`);
  };
}

/** An object whose methods all fail, by their `fail` or the object's own error event. */
function createBroken(host: RuntimeHost, api: string, description: string): Area {
  const [methods = [], events = []] = description
    .split('|')
    .map((part) => part.trim().split(' ').filter(Boolean));
  const { members, tell } = createEvents(host, events);
  const object: Area = members;
  for (const name of methods) {
    object[name] = (options?: unknown) => {
      if (isNews(`absent ${api} ${name}`))
        logCall(host, 'warn', `${name} of wx.${api} is not available in the preview.`);
      const failure = { errMsg: `${name}:fail not support`, errCode: -1 };
      const { fail, complete } = (
        typeof options === 'object' && options !== null ? options : {}
      ) as CallOptions;
      setTimeout(() => {
        callScript(host, fail, failure);
        callScript(host, complete, failure);
        tell('Error', failure);
      });
    };
  }
  return object;
}

/** Everything of WeChat's that the preview has not: present, so that scripts go their way for phones without it. */
export const absentCalls: AreaFactory = (host) => {
  const area: Area = {};
  for (const { failure, names } of absentFamilies) {
    for (const name of names.split(' '))
      Object.assign(area, asyncCalls(host, { [name]: refuse(host, name, failure) }));
  }
  for (const event of silentEvents.split(' ')) {
    area[`on${event}`] = silent(host, `on${event}`);
    // Nothing was ever told: there is nothing to end.
    area[`off${event}`] = () => {};
  }
  for (const event of silentStarts.split(' ')) area[`on${event}`] = silent(host, `on${event}`);
  for (const [api, description] of Object.entries(absentObjects)) {
    area[api] = () => createBroken(host, api, description);
  }
  return {
    ...area,
    ...asyncCalls(host, {
      // A phone without the hardware answers these two, and says no.
      checkIsSupportSoterAuthentication: () => ({ supportMode: [] }),
      getAvailableAudioSources: () => ({ audioSources: ['auto', 'mic'] }),
    }),
    isVKSupport: () => false,
    checkIsPictureInPictureActive: () => false,
    getXrFrameSystem: silent(host, 'getXrFrameSystem'),
  };
};
