import type { Scenario } from '../../preview/scenario.ts';
import type { MessageKey } from '../i18n/messages/messages.ts';

/** What is chosen from a few. */
export type ScenarioChoice = 'permission' | 'confirm' | 'payment' | 'network' | 'request';

interface ScenarioRow {
  key: ScenarioChoice;
  label: MessageKey;
  options: readonly (readonly [Scenario[ScenarioChoice], MessageKey])[];
}

export const scenarioRows: readonly ScenarioRow[] = [
  {
    key: 'permission',
    label: 'play.permission',
    options: [
      ['allow', 'play.permissionAllow'],
      ['deny', 'play.permissionDeny'],
    ],
  },
  {
    key: 'confirm',
    label: 'play.confirm',
    options: [
      ['ask', 'play.confirmAsk'],
      ['accept', 'play.confirmAccept'],
      ['cancel', 'play.confirmCancel'],
    ],
  },
  {
    key: 'payment',
    label: 'play.payment',
    options: [
      ['success', 'play.paymentSuccess'],
      ['cancel', 'play.paymentCancel'],
      ['fail', 'play.paymentFail'],
    ],
  },
  {
    key: 'network',
    label: 'play.network',
    options: [
      ['wifi', 'play.networkWifi'],
      ['4g', 'play.network4g'],
      ['none', 'play.networkNone'],
    ],
  },
  {
    key: 'request',
    label: 'play.request',
    options: [
      ['mock', 'play.requestMock'],
      ['timeout', 'play.requestTimeout'],
      ['fail', 'play.requestFail'],
    ],
  },
];
