import type { ActionDefinition } from '../defineAction.ts';
import { closePopup } from './close-popup/closePopup.ts';
import { copyText } from './copy-text/copyText.ts';
import { customCode } from './custom-code/customCode.ts';
import { goBack } from './go-back/goBack.ts';
import { navigate } from './navigate/navigate.ts';
import { openLocation } from './open-location/openLocation.ts';
import { openPopup } from './open-popup/openPopup.ts';
import { phoneCall } from './phone-call/phoneCall.ts';
import { setState } from './set-state/setState.ts';
import { share } from './share/share.ts';
import { showToast } from './show-toast/showToast.ts';
import { switchTab } from './switch-tab/switchTab.ts';

/** All actions, in the order in which they are offered. A new one is one line here. */
export const actions: readonly ActionDefinition[] = [
  navigate,
  switchTab,
  goBack,
  openPopup,
  closePopup,
  setState,
  showToast,
  share,
  openLocation,
  phoneCall,
  copyText,
  customCode,
];

const byType = new Map(actions.map((action) => [action.type, action]));

/** The definition of a type, or undefined when there is none. */
export function actionByType(type: string): ActionDefinition | undefined {
  return byType.get(type);
}
