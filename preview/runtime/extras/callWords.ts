/** Words of which one stands in the name of each function in the extra `calls`, as in `rareWords`. */
export const callWords: readonly string[] = (
  'PhoneCall sendSms ClipboardData vibrate PhoneContact PhoneCalendar PhoneRepeatCalendar KeepScreenOn ' +
  'ScreenBrightness getScreenRecordingState hideKeyboard SelectedTextRange scanCode WeRunData RandomValues ' +
  'OpenAccessibility SupportHevc BenchmarkInfo AddedToMyMini MiniProgram CustomerServiceChat openChannels ' +
  'OfficialAccount openCard addCard openAppAuthorize SystemBluetooth StoreCoupon StoreOrder Sticker ' +
  'DesignerProfile InquiriesTopic OfflinePay RedPackage shareToWeRun updateWeChatApp ToFavorites ' +
  'reserveChannels Payment MerchantTransfer Privacy ogin checkSession getUserInfo getUserProfile authorize ' +
  'getSetting ShareMenu FileMessage VideoMessage ShareImageMenu getShareInfo UpdateManager LogManager ' +
  'reportEvent reportAnalytics reportMonitor reportPerformance ExtConfig ExptInfo SplashAd VisualEffect ' +
  'EnableDebug preloadAssets preloadWebview preloadSkyline createAnimation getLocation FuzzyLocation ' +
  'LocationUpdate LocationChange previewImage previewMedia getImageInfo PhotosAlbum loadFontFace ' +
  'ToBase64 ToArrayBuffer'
).split(' ');
