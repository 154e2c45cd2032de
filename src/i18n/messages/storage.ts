import { defineMessages } from '../defineMessages.ts';

export const storageMessages = defineMessages({
  zh: {
    fileSaved: '已保存“{name}”',
    storeFailed: '浏览器没能存储作品，可能是空间不足。请先把作品存成文件。',
    notAProject: '“{name}”不是 Dimsum 作品。请选择 .dimsum 文件，或其中的 project.json。',
    fileTooLarge: '“{name}”太大，无法打开。',
    fileUnreadable: '读不到“{name}”，它可能是文件夹，或已被移走。请重新选择。',
    refused: '无法打开“{name}”',
    refusedHelp: '文件内容有问题，没有任何作品被改动。',
    readOnlyToast: '作品正在另一个标签页中编辑，这里只能查看。',
    historyLost: '之前的撤销记录已无法使用，已清空；作品内容不受影响。',
    assetUnreadable: '“{name}”无法读取，文件可能已损坏。请换一个文件。',
    assetKind: '“{name}”的格式不能用于小程序。请使用图片、MP4 视频或 MP3 音频。',
    assetTooLarge: '“{name}”超过 {limit} MB。请压缩后再试，视频建议使用网络地址。',
  },
  en: {
    fileSaved: '“{name}” saved',
    storeFailed: 'The browser could not store the project; it may be out of space. Save it as a file first.',
    notAProject: '“{name}” is not a Dimsum project. Choose a .dimsum file, or the project.json in it.',
    fileTooLarge: '“{name}” is too large to open.',
    fileUnreadable: '“{name}” cannot be read. It may be a folder, or have been moved. Choose it again.',
    refused: '“{name}” cannot be opened',
    refusedHelp: 'Something in the file is wrong. No project has been changed.',
    readOnlyToast: 'This project is being edited in another tab. Here it can only be viewed.',
    historyLost: 'Earlier undo steps no longer fit and were cleared. Your work is not affected.',
    assetUnreadable: '“{name}” cannot be read; the file may be damaged. Choose another one.',
    assetKind: '“{name}” is of a kind that mini-programs cannot show. Use pictures, MP4 video or MP3 audio.',
    assetTooLarge: '“{name}” is larger than {limit} MB. Make it smaller; for video, use a web address.',
  },
});
