import type { PageRecord, Project } from '../../schema/project.ts';
import type { Device } from '../play/devices.ts';

/** px; WeChat's tab bar without the safe area below it (measured on iOS; Android's is 1 px higher at most). */
const TAB_BAR = 49;

/**
 * How much of a page is seen before anybody scrolls, px from the top of the screen: all of it, less the tab bar
 * where there is one.
 */
export function foldHeight(project: Project, page: PageRecord, device: Device): number {
  const tabs = Object.values(project.pages).filter(({ tab }) => tab).length;
  const hasBar = page.tab !== undefined && tabs >= 2;
  return device.height - (hasBar ? TAB_BAR + device.safeAreaBottom : 0);
}
