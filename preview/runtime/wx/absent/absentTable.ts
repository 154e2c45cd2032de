/** How the platform fails: the tail of `errMsg` and what goes with it. */
export interface Failure {
  message: string;
  errCode?: number;
  errno?: number;
}

/** Functions that fail alike. Names are separated by spaces. */
export interface AbsentFamily {
  failure: Failure;
  names: string;
}

/**
 * What WeChat has and the preview has not, by the reason that a phone without it gives (error codes of the
 * reference: 蓝牙, iBeacon, Wi-Fi, NFC, SOTER). What is implemented anywhere must not stand here; a test looks.
 */
export const absentFamilies: readonly AbsentFamily[] = [
  {
    failure: { message: 'not available', errCode: 10001 },
    names: 'openBluetoothAdapter',
  },
  {
    failure: { message: 'not init', errCode: 10000 },
    names:
      'closeBluetoothAdapter getBluetoothAdapterState getBluetoothDevices getConnectedBluetoothDevices ' +
      'isBluetoothDevicePaired makeBluetoothPair startBluetoothDevicesDiscovery stopBluetoothDevicesDiscovery ' +
      'closeBLEConnection createBLEConnection createBLEPeripheralServer getBLEDeviceCharacteristics ' +
      'getBLEDeviceRSSI getBLEDeviceServices getBLEMTU notifyBLECharacteristicValueChange ' +
      'readBLECharacteristicValue setBLEMTU writeBLECharacteristicValue',
  },
  {
    failure: { message: 'unsupport', errCode: 11000 },
    names: 'getBeacons startBeaconDiscovery stopBeaconDiscovery',
  },
  {
    failure: { message: 'system not support', errCode: 12001 },
    names: 'startWifi stopWifi',
  },
  {
    failure: { message: 'not init', errCode: 12000 },
    names: 'connectWifi getConnectedWifi getWifiList setWifiList',
  },
  {
    failure: { message: 'not support NFC', errCode: 13000 },
    names: 'getHCEState sendHCEMessage startHCE stopHCE',
  },
  {
    failure: { message: 'not support', errCode: 90001 },
    names: 'startSoterAuthentication checkIsSoterEnrolledInDevice',
  },
  {
    failure: { message: 'not support', errCode: 10001 },
    names: 'checkIsSupportFacialRecognition requestFacialVerify',
  },
  {
    failure: { message: 'device not support' },
    names: 'getInferenceEnvInfo initFaceDetect faceDetect stopFaceDetect',
  },
  {
    failure: { message: 'device is not support', errCode: -1 },
    names:
      'exitVoIPChat joinVoIPChat join1v1Chat setEnable1v1Chat getDeviceVoIPList requestDeviceVoIP ' +
      'subscribeVoIPVideoMembers updateVoIPChatMuteConfig',
  },
  {
    failure: { message: 'data not found' },
    names: 'getBackgroundFetchData getBackgroundFetchToken',
  },
  {
    failure: { message: 'not in chat tool mode' },
    names:
      'enterChatToolMode getChatToolInfo getGroupEnterInfo notifyGroupMembers openChatTool selectGroupMembers ' +
      'shareAppMessageToGroup shareEmojiToGroup shareFileToGroup shareImageToGroup shareVideoToGroup',
  },
  {
    failure: { message: 'not supported on this platform' },
    names: 'setTopBarText setWindowSize',
  },
  {
    failure: { message: 'invalid scene' },
    names:
      'authorizeForMiniProgram authPrivateMessage postMessageToReferrerMiniProgram postMessageToReferrerPage ' +
      'getChannelsShareKey',
  },
  {
    failure: { message: 'not support' },
    names:
      'addPaymentPassFinish addPaymentPassGetCertificateData bindEmployeeRelation canAddSecureElementPass ' +
      'checkEmployeeRelation checkTransitCardSupport chooseInvoice deleteTransitCard editImage ' +
      'getChannelsLiveInfo getChannelsLiveNoticeInfo getCommonConfig getSecureElementPasses getTransitCardCPLC ' +
      'getTransitCardInfo getTransitCardList issueTransitCard loadBuiltInFontFace openVideoEditor ' +
      'rechargeTransitCard removeSecureElementPass requestAppleSubscribeSign requestSubscribeDeviceMessage ' +
      'rewriteRoute setBackgroundFetchToken startLocalServiceDiscovery stopLocalServiceDiscovery',
  },
];

/** Events with `on…` and `off…` that nothing in a browser causes. */
export const silentEvents =
  'ApiCategoryChange AudioInterruptionBegin AudioInterruptionEnd BLECharacteristicValueChange ' +
  'BLEConnectionStateChange BLEMTUChange BLEPeripheralConnectionStateChanged BatteryInfoChange ' +
  'BeaconServiceChange BeaconUpdate BluetoothAdapterStateChange BluetoothDeviceFound CopyUrl ' +
  'EmbeddedMiniProgramHeightChange GeneratePoster GetWifiList HCEMessage KeyDown KeyUp LazyLoadError ' +
  'LocalServiceDiscoveryStop LocalServiceFound LocalServiceLost LocalServiceResolveFail MemoryWarning ' +
  'MenuButtonBoundingClientRectWeightChange ParallelStateChange ScreenRecordingStateChanged ' +
  'UserOffTranslation UserTriggerTranslation VoIPChatInterrupted VoIPChatMembersChanged ' +
  'VoIPChatSpeakersChanged VoIPChatStateChanged VoIPVideoMembersChanged WifiConnected ' +
  'WifiConnectedWithPartialInfo WindowStateChange';

/** The same without `off…`. */
export const silentStarts = 'BackgroundFetchData';

/** Objects whose every method fails: the method's names, and after the bar those of the events they tell. */
export const absentObjects: Readonly<Record<string, string>> = {
  createTCPSocket: 'bindWifi close connect write | BindWifi Close Connect Error Message',
  createUDPSocket: 'bind close connect send setTTL write | Close Error Listening Message',
  createInferenceSession: 'destroy run | Error Load',
  createGlobalPayment: 'abort openMethodPicker requestGlobalPayment |',
  createMediaContainer: 'addTrack destroy export extractDataSource removeTrack |',
  createMediaRecorder: 'destroy off on pause requestFrame resume start stop |',
  createVideoDecoder: 'getFrameData off on remove seek start stop |',
  createVKSession:
    'addMarker addOSDMarker cancelAnimationFrame destroy detectBody detectDepth detectFace detectHand ' +
    'getAllMarker getAllOSDMarker getVKFrame hitTest off on removeMarker removeOSDMarker ' +
    'requestAnimationFrame runOCR setDepthOccRange start stop update3DMode updateMaskMode updateOSDThreshold |',
  createLivePlayerContext:
    'exitBackgroundPlayback exitCasting exitFullScreen exitPictureInPicture mute pause play reconnectCasting ' +
    'requestBackgroundPlayback requestFullScreen resume snapshot startCasting stop switchCasting |',
  createLivePusherContext:
    'applyFilter clearFilters createOffscreenCanvas exitPictureInPicture getMaxZoom onCustomRendererEvent pause ' +
    'pauseBGM playBGM resume resumeBGM sendMessage setBGMVolume setMICVolume setZoom snapshot start ' +
    'startPreview stop stopBGM stopPreview switchCamera toggleTorch |',
  getNFCAdapter:
    'getIsoDep getMifareClassic getMifareUltralight getNdef getNfcA getNfcB getNfcF getNfcV startDiscovery ' +
    'stopDiscovery | Discovered',
};
