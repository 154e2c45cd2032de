/** The avatar of a visitor who has not said who they are (since 2022 all of them, to `getUserInfo`). */
export const anonymousAvatar =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 132 132"><path fill="#d8d8d8" d="M0 0h132v132H0z"/><g fill="#fff"><circle cx="66" cy="52" r="24"/><path d="M18 132c0-29 21-48 48-48s48 19 48 48z"/></g></svg>',
  );

/** What `wx.getUserInfo` and `getUserProfile` tell about a visitor. */
export interface UserInfo {
  nickName: string;
  gender: number;
  language: string;
  city: string;
  province: string;
  country: string;
  avatarUrl: string;
  is_demote: boolean;
}

/** The anonymous visitor, with the name that WeChat gives all of them. */
export function anonymousUser(language: string): UserInfo {
  const nowhere = { city: '', province: '', country: '' };
  return {
    nickName: '微信用户',
    gender: 0,
    language,
    ...nowhere,
    avatarUrl: anonymousAvatar,
    is_demote: true,
  };
}
