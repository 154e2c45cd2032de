import type { RuntimeHost } from '../runtimeHost.ts';
import {
  type AreaFactory,
  asyncCalls,
  CallFailure,
  type CallOptions,
  notifyCall,
  parameterError,
} from './call.ts';

/** Ways to pay, each with the texts that it cannot do without. */
const payments: Record<string, readonly string[]> = {
  requestPayment: ['timeStamp', 'nonceStr', 'package', 'paySign'],
  requestOrderPayment: ['timeStamp', 'nonceStr', 'package', 'paySign'],
  requestPluginPayment: ['version'],
  requestVirtualPayment: ['signData', 'paySig', 'mode'],
  requestCommonPayment: ['signData', 'paySig', 'mode'],
  requestMerchantTransfer: ['mchId', 'appId', 'package'],
};

function pay(host: RuntimeHost, api: string, options: CallOptions): void {
  for (const name of payments[api] ?? []) {
    if (typeof options[name] !== 'string') throw parameterError(name, 'String', options[name]);
  }
  const { payment } = host.scenario;
  const reason = payment === 'success' ? undefined : payment === 'cancel' ? 'cancel' : '支付失败';
  notifyCall(host, api, options, reason);
  if (reason) throw new CallFailure(reason);
}

/** What costs money; answered by the scenario. */
export const payment: AreaFactory = (host) =>
  asyncCalls(
    host,
    Object.fromEntries(
      Object.keys(payments).map((api) => [api, (options: CallOptions) => pay(host, api, options)]),
    ),
  );
