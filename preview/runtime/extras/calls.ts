import { account } from '../wx/account.ts';
import { base64 } from '../wx/base64.ts';
import { animations } from '../wx/createAnimation.ts';
import { location } from '../wx/location.ts';
import { managers } from '../wx/managers.ts';
import { media } from '../wx/media.ts';
import { otherApps } from '../wx/otherApps.ts';
import { payment } from '../wx/payment.ts';
import { phone } from '../wx/phone.ts';
import { privacy } from '../wx/privacy.ts';
import { sharing } from '../wx/sharing.ts';
import type { Extra } from './extra.ts';

export const extra: Extra = {
  areas: [
    phone,
    location,
    account,
    payment,
    sharing,
    otherApps,
    privacy,
    media,
    animations,
    managers,
    base64,
  ],
};
