import type { RuntimeHost } from '../../runtimeHost.ts';
import { openActionSheet } from '../../wx/actionSheet.ts';
import { tempFiles } from '../../wx/tempFiles.ts';
import { anonymousAvatar } from '../../wx/user.ts';

const entries = {
  zh_CN: ['用微信头像', '从相册选择', '拍照'],
  en: ['Use WeChat photo', 'Choose from album', 'Take photo'],
};

/** Lets the viewer pick a picture of the computer in place of the phone's album; undefined when they do not. */
function pickPicture(): Promise<File | undefined> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = 'image/*';
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(input.files?.[0]));
    input.addEventListener('cancel', () => resolve(undefined));
    input.click();
  });
}

/**
 * WeChat's sheet for an avatar: the user's own, or a picture of the album. The scenario answers for the user where
 * it does not leave it to the viewer.
 * @returns the picture's address, or undefined when the user went back
 */
export async function chooseAvatar(host: RuntimeHost): Promise<string | undefined> {
  const { confirm, user } = host.scenario;
  if (confirm === 'cancel') return undefined;
  const choice =
    confirm === 'accept' ? 0 : await openActionSheet(host, { items: entries[host.device.language] });
  if (choice < 0) return undefined;
  if (choice === 0) return user.avatarUrl || anonymousAvatar;
  const file = await pickPicture();
  return file && tempFiles.createFromBlob(file, file.name.split('.').pop() ?? '');
}
