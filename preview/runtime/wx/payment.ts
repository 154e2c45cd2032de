import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from './call.ts';
import { askPermission } from './permission.ts';

const required = ['timeStamp', 'nonceStr', 'package', 'paySign'];

function pay(host: RuntimeHost, options: CallOptions): void {
  for (const name of required) {
    if (typeof options[name] !== 'string') throw parameterError(name, 'String', options[name]);
  }
  const { payment } = host.scenario;
  if (payment === 'success') {
    notifyCall(host, 'requestPayment', options);
    return;
  }
  const reason = payment === 'cancel' ? 'cancel' : '支付失败';
  notifyCall(host, 'requestPayment', options, reason);
  throw new CallFailure(reason);
}

async function subscribe(host: RuntimeHost, options: CallOptions): Promise<Record<string, string>> {
  const { tmplIds } = options;
  if (!Array.isArray(tmplIds) || tmplIds.length === 0)
    throw new CallFailure('TmplIds can not be empty', { errCode: 10001 });
  if (tmplIds.length > 5) throw new CallFailure('Templates count out of max bounds', { errCode: 20003 });
  const answer = (await askPermission(host, 'subscribe')) ? 'accept' : 'reject';
  notifyCall(host, 'requestSubscribeMessage', options);
  return Object.fromEntries(tmplIds.map((id) => [String(id), answer]));
}

/** What costs money or consent; answered by the scenario. */
export const payment: AreaFactory = (host) =>
  asyncCalls(host, {
    requestPayment: (options) => pay(host, options),
    requestSubscribeMessage: (options) => subscribe(host, options),
  });
