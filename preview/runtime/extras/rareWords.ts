/**
 * Words of which one stands in the name of each function in the extra `rareCalls`: shorter than the three hundred
 * names. A word that an app uses for something else loads the extra in vain.
 */
export const rareWords: readonly string[] = (
  'BLE Bluetooth Beacon Wifi HCE NFC Soter Facial FaceDetect aceDetect Inference VoIP 1v1Chat BackgroundFetch ChatTool ' +
  'GroupEnter GroupMembers ToGroup setTopBarText setWindowSize authorizeForMiniProgram authPrivateMessage ' +
  'ReferrerMiniProgram ReferrerPage ChannelsShareKey PaymentPass EmployeeRelation SecureElement TransitCard ' +
  'chooseInvoice editImage ChannelsLive getCommonConfig BuiltInFontFace openVideoEditor AppleSubscribe ' +
  'SubscribeDevice rewriteRoute LocalService ' +
  'ApiCategoryChange AudioInterruption BatteryInfoChange CopyUrl EmbeddedMiniProgramHeight ' +
  'GeneratePoster onKeyDown onKeyUp offKeyDown offKeyUp LazyLoadError MemoryWarning RectWeightChange ' +
  'ParallelState ScreenRecordingStateChanged UserOffTranslation UserTriggerTranslation WindowStateChange ' +
  'createTCPSocket createUDPSocket createGlobalPayment createMediaContainer createMediaRecorder ' +
  'createVideoDecoder VKS createLivePlayerContext createLivePusherContext AvailableAudioSources ' +
  'PictureInPictureActive getXrFrameSystem createRewardedVideoAd createInterstitialAd oadSubpackage ' +
  'createCacheManager getUserCryptoManager wx.cloud worklet wx.router getPerformance Accelerometer Compass ' +
  'Gyroscope DeviceMotion createWorker'
).split(' ');
