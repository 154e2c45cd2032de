/** An answer that is held ready for requests of the mini-program. */
export interface RequestMock {
  /** Address without its query; `*` stands for any text. */
  url: string;
  /** Any method when absent. */
  method?: string;
  statusCode?: number;
  header?: Record<string, string>;
  data?: unknown;
  /** ms until the answer comes. */
  delay?: number;
}

/** Who uses the phone: what the platform would tell of them once they agree. */
export interface ScenarioUser {
  nickName: string;
  /** Empty: a drawn picture. */
  avatarUrl: string;
  phoneNumber: string;
  /** What the address picker returns. */
  address: {
    userName: string;
    postalCode: string;
    provinceName: string;
    cityName: string;
    countyName: string;
    detailInfo: string;
  };
}

/** What the platform and its user would answer; set by whoever looks at the preview, never faked in silence. */
export interface Scenario {
  /** Answer to a permission request (location, camera, phone number …). */
  permission: 'allow' | 'deny';
  /** Answer to a confirming dialog drawn by the platform (call, map app …). */
  confirm: 'ask' | 'accept' | 'cancel';
  payment: 'success' | 'cancel' | 'fail';
  network: 'wifi' | '4g' | 'none';
  /** `mock` looks into `mocks`, then asks the proxy of the surrounding window where it allows the domain. */
  request: 'mock' | 'timeout' | 'fail';
  location: { latitude: number; longitude: number };
  mocks: readonly RequestMock[];
  /** Text of the code that `wx.scanCode` finds; empty: the user cancels. */
  scanResult: string;
  user: ScenarioUser;
  /** How the app was opened: WeChat's scene value, and the text behind `scene` in the code. */
  launch: { scene: number; query: string };
  /** Where maps get the pictures of their ground: an `https` address with `{x}`, `{y}`, `{z}`. None without it. */
  map?: { tileUrl?: string; attribution?: string };
}

export const defaultScenario: Scenario = {
  permission: 'allow',
  confirm: 'ask',
  payment: 'success',
  network: 'wifi',
  request: 'mock',
  location: { latitude: 31.2304, longitude: 121.4737 },
  mocks: [],
  scanResult: '',
  user: {
    nickName: '点心',
    avatarUrl: '',
    phoneNumber: '13800138000',
    address: {
      userName: '张三',
      postalCode: '200000',
      provinceName: '上海市',
      cityName: '上海市',
      countyName: '黄浦区',
      detailInfo: '南京东路 1 号',
    },
  },
  launch: { scene: 1001, query: '' },
};
