/** Listeners, and families of calls to hardware and services that a browser has not, by a word in their names. */
const families = new RegExp(
  '^o(?:n|ff)[A-Z]|^[a-z]+\\w*(?:BLE|Bluetooth|Beacon|HCE|Wifi|VoIP|TransitCard|SecureElement|Soter|LocalService|Inference|VK|' +
    'FaceDetect|Facial|BackgroundFetch|Chat|Employee|Sticker|Group|Socket|Compass|Accelerometer|Gyroscope|' +
    'DeviceMotion|Translation|Voice|Record|Payment|Invoice|Video|Audio|Media|Live|Favorites|Store|Key|PageLoad|' +
    'PageUnload|Message|NFC|Poster|Route|ApiCategory|Parallel|WindowState|WindowSize|BatteryInfo|MiniProgram|' +
    'Weight|Plugin|Picture)',
);

const others = new Set(
  (
    'addPhoneCalendar addPhoneRepeatCalendar cancelIdleCallback canvasGetImageData canvasPutImageData ' +
    'checkDeviceSupportHevc checkIsOpenAccessibility chooseAddress chooseContact chooseLicensePlate cloud ' +
    'createBufferURL createCacheManager createCameraContext createCanvasContext createInterstitialAd createWorker ' +
    'cropImage editImage faceDetect getChannelsShareKey getCommonConfig getDeviceBenchmarkInfo getExptInfoSync ' +
    'getExtConfig getFileSystemManager getLocalIPAddress getRandomValues getSelectedTextRange getShareInfo ' +
    'getShowSplashAdStatus getSkylineInfo getUserCryptoManager getWeRunData getXrFrameSystem jumpToOfflinePay ' +
    'loadBuiltInFontFace openDesignerProfile openHKOfflinePayView openInquiriesTopic pluginLogin ' +
    'preDownloadSubpackage preloadAssets requestAppleSubscribeSign requestIdleCallback requestMerchantTransfer ' +
    'revokeBufferURL saveFileToDisk sendSms setTopBarText shareToOfficialAccount shareToWeRun showRedPackage'
  ).split(' '),
);

/** Whether a name that the preview lacks is one of WeChat's (miniprogram-api-typings 5.2.3). */
export function isMissingApi(name: string): boolean {
  return others.has(name) || families.test(name);
}
