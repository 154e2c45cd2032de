import {
  addGlobalErrorListener,
  addGlobalWarningListener,
  type GeneralComponent,
  type Node as TreeNode,
} from 'glass-easel';

interface MessageSeams {
  /** `file` is where to look when the error's stack does not say. */
  report(error: unknown, context: string, file?: string): void;
  warn(text: string, file?: string): void;
}

type Related = GeneralComponent | string | undefined;

/** Hears what the component framework throws and warns of, and says it as WeChat does. Done once for a frame. */
export function listenToFramework(seams: MessageSeams): void {
  addGlobalErrorListener((error, method, related) => {
    const path = pathOf(related);
    seams.report(error, method ?? '', path && `${path}.js`);
    return false;
  });
  addGlobalWarningListener((message, related, element) => {
    const path = pathOf(related);
    if (path !== undefined && isPackaged(path) && isSlip(message)) return false;
    const text = weChatWarning(message, element);
    if (text !== undefined) seams.warn(text, path && `${path}.wxml`);
    return false;
  });
}

function pathOf(related: Related): string | undefined {
  const path = typeof related === 'object' ? related.is : related;
  return path === '' || path?.startsWith('wx://') ? undefined : path;
}

/** Whether a file comes from an npm package: what may be a slip there is not the project's to mend. */
function isPackaged(path: string): boolean {
  return /(?:^|\/)(?:miniprogram_npm|node_modules)\//.test(path);
}

/** Whether WeChat says nothing of what glass-easel warns of: names and relations that nobody declares. */
function isSlip(message: string): boolean {
  return /is not a valid (?:property|event binding or slot value|behavior or component)\b/.test(message);
}

/** WeChat's words for one of glass-easel's warnings; nothing where WeChat has nothing to say. */
function weChatWarning(message: string, element: TreeNode | undefined): string | undefined {
  // See updateQueue.ts: such updates wait for their turn.
  if (message.startsWith('recursive update detected')) return undefined;
  // WeChat lets any attribute pass; on a component of the project it may be a slip.
  if (message.endsWith(' is not a valid property')) {
    const is = (element as { is?: string } | undefined)?.is ?? '';
    return is.startsWith('wx://') || /^"aria[A-Z]/.test(message) ? undefined : message;
  }
  // Lists that are not there yet, and counts, are ordinary in WeChat.
  if (/^(?:The for-list data is neither|Use number as for-list)/.test(message)) return undefined;
  const sameKeys = /^Some keys are not unique while list updates: "(.*)"\.$/.exec(message)?.[1];
  if (sameKeys !== undefined) {
    // `wx:key="index"` is common: items have no such property, and WeChat takes the number.
    return sameKeys === '' ? undefined : `Do not set same key "${sameKeys}" in wx:key.`;
  }
  return message.replace(
    /^property "(.*)" received type-incompatible value:/,
    '[Component] property "$1" received type-uncompatible value:',
  );
}
