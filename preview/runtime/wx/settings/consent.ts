import type { RuntimeHost } from '../../runtimeHost.ts';
import { openActionSheet } from '../actionSheet.ts';
import { type AreaFactory, asyncCalls, CallFailure, type CallOptions, notifyCall } from '../call.ts';
import { checkDeclared } from '../declared.ts';
import { askPermission, needPermission, visitSettings } from '../permission.ts';
import { askRows } from './askRows.ts';

type Verdict = 'accept' | 'reject' | 'ban';

/** Asks once for all templates. A scenario that refuses permissions is a user who turned messages off. */
async function askTemplates(host: RuntimeHost, ids: readonly string[]): Promise<Verdict[]> {
  if (!(await askPermission(host, 'subscribe'))) return ids.map(() => 'reject');
  const { confirm } = host.scenario;
  if (confirm !== 'ask') return ids.map(() => (confirm === 'accept' ? 'accept' : 'reject'));
  const answers = await askRows(
    host,
    '小程序 申请发送以下消息',
    ids.map((id) => `订阅消息 ${id}`),
  );
  return ids.map((_id, index) => (answers?.[index] ? 'accept' : 'reject'));
}

async function subscribe(host: RuntimeHost, api: string, options: CallOptions): Promise<unknown> {
  const { tmplIds } = options;
  if (!Array.isArray(tmplIds) || tmplIds.length === 0) {
    throw new CallFailure('TmplIds can not be empty', { errCode: 10001 });
  }
  if (tmplIds.length > 5) throw new CallFailure('Templates count out of max bounds', { errCode: 20003 });
  const ids = tmplIds.map(String);
  const verdicts = await askTemplates(host, ids);
  notifyCall(host, api, { ...options, answers: verdicts });
  return Object.fromEntries(ids.map((id, index) => [id, verdicts[index]]));
}

/** Lets the user pick one of the scenario's data; where it answers by itself, the first. */
async function pick<T>(host: RuntimeHost, title: string, choices: readonly [string, T][]): Promise<T> {
  const { confirm } = host.scenario;
  const items = choices.map(([text]) => text);
  const index = confirm === 'ask' ? await openActionSheet(host, { items, title }) : 0;
  const choice = confirm === 'cancel' ? undefined : choices[index];
  if (!choice) throw new CallFailure('cancel');
  return choice[1];
}

async function chooseAddress(host: RuntimeHost): Promise<Record<string, string>> {
  checkDeclared(host, 'chooseAddress');
  await needPermission(host, 'scope.address');
  const { address, phoneNumber } = host.scenario.user;
  const { userName, provinceName, cityName, countyName, detailInfo } = address;
  const place = `${provinceName}${cityName === provinceName ? '' : cityName}${countyName}${detailInfo}`;
  const chosen = {
    ...address,
    nationalCode: '',
    telNumber: phoneNumber,
    streetName: '',
    detailInfoNew: detailInfo,
    nationalCodeFull: '',
    telNumberWithCountryCode: `86-${phoneNumber}`,
  };
  return pick(host, '选择收货地址', [[`${userName} ${phoneNumber} ${place}`, chosen]]);
}

/** An invented company: the user's own is nobody's business. */
const invoice = {
  type: '0',
  title: '点心（上海）科技有限公司',
  taxNumber: '91310000MA1K000000',
  companyAddress: '上海市黄浦区',
  telephone: '021-00000000',
  bankName: '',
  bankAccount: '',
};

async function chooseInvoiceTitle(host: RuntimeHost): Promise<Record<string, string>> {
  await needPermission(host, 'scope.invoiceTitle');
  const { nickName } = host.scenario.user;
  return pick(host, '选择发票抬头', [
    [invoice.title, invoice],
    [nickName, { ...invoice, type: '1', title: nickName, taxNumber: '' }],
  ]);
}

function chooseContact(host: RuntimeHost): Promise<Record<string, unknown>> {
  const { phoneNumber, address } = host.scenario.user;
  const contact = { phoneNumber, displayName: address.userName, phoneNumberList: [phoneNumber] };
  return pick(host, '选择联系人', [[`${address.userName} ${phoneNumber}`, contact]]);
}

/** Consent and data of the user, each asked for on a sheet in the phone, or answered by the scenario. */
export const consent: AreaFactory = (host) =>
  asyncCalls(host, {
    async openSetting() {
      return { authSetting: await visitSettings(host), subscriptionsSetting: { mainSwitch: true } };
    },
    requestSubscribeMessage: (options) => subscribe(host, 'requestSubscribeMessage', options),
    requestSubscribeEmployeeMessage: (options) => subscribe(host, 'requestSubscribeEmployeeMessage', options),
    chooseAddress: () => chooseAddress(host),
    chooseInvoiceTitle: () => chooseInvoiceTitle(host),
    chooseLicensePlate: () => pick(host, '选择车牌号', [['沪A·00001', { plateNumber: '沪A00001' }]]),
    chooseContact: () => chooseContact(host),
  });
