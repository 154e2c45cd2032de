/** What the platform and its user would answer; set by whoever looks at the preview, never faked in silence. */
export interface Scenario {
  /** Answer to a permission request (location, camera, phone number …). */
  permission: 'allow' | 'deny';
  /** Answer to a confirming dialog drawn by the platform (call, map app …). */
  confirm: 'ask' | 'accept' | 'cancel';
  payment: 'success' | 'cancel' | 'fail';
  network: 'wifi' | '4g' | 'none';
  request: 'mock' | 'timeout' | 'fail';
  location: { latitude: number; longitude: number };
}

export const defaultScenario: Scenario = {
  permission: 'allow',
  confirm: 'ask',
  payment: 'success',
  network: 'wifi',
  request: 'mock',
  location: { latitude: 31.2304, longitude: 121.4737 },
};
