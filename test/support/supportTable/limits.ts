/**
 * What the preview does otherwise than a phone, by `tag`, `tag.attribute`, `tag.bindevent`. A row that stands
 * here is never said to work.
 */
export const elementLimits: Readonly<Record<string, string>> = {
  ad: 'a labelled box',
  'ad-custom': 'a labelled box',
  camera: 'a drawn scene: the frame is denied the camera of the computer',
  'live-player': 'a labelled box; the stream ends at once, with the code of a lost connection',
  'live-pusher': 'a labelled box; the stream ends at once, with the code of a lost connection',
  'voip-room': 'a labelled box; tells its error',
  map: 'a made-up ground, unless a tile source is set; all that lies on it is drawn',
  'map.bindpoitap': 'the ground has no points of interest',
  'map.binderror': 'nothing causes it',
  'web-view': 'its address, which whoever embeds the preview may open',
  'web-view.bindmessage': 'no page is loaded that could send one',
  'video.show-snapshot-button': 'drawn; what it does is said in the console',
};

/** The same for functions of `wx` and of the objects that they make. */
export const wxLimits: Readonly<Record<string, string>> = {
  getRecorderManager: 'no microphone: it records a soft tone of the right length',
  startRecord: 'no microphone: it records a soft tone of the right length',
  setInnerAudioOption: 'accepted, without effect',
  createMediaAudioPlayer: 'nothing can be added to it: there are no video decoders',
  'CameraContext.takePhoto': 'a photograph of a drawn scene',
  'CameraContext.startRecord': 'a film of a drawn scene, as WebM',
  'CameraContext.onCameraFrame': 'pictures of a drawn scene',
  'MapContext.openMapApp': 'told to whoever embeds the preview',
};
