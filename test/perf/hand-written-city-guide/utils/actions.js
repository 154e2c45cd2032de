/** Opens the details of a place. */
export function openPlace(id) {
  wx.navigateTo({ url: `/pages/place/place?id=${id}` });
}

/** Shows an address in WeChat's map. */
export function openMap({ latitude, longitude, name, address }) {
  wx.openLocation({ latitude, longitude, name, address }).catch(() => {});
}

/** Dials; the person may cancel, which rejects. */
export function call(phoneNumber) {
  wx.makePhoneCall({ phoneNumber }).catch(() => {});
}
