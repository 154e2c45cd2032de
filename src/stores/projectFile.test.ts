// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { addMessages } from '../i18n/i18n.ts';
import { editorMessages } from '../i18n/messages/editorMessages.ts';
import { useProjectFileStore } from './projectFile.ts';
import { useToastStore } from './toast.ts';

addMessages(editorMessages);
beforeEach(() => setActivePinia(createPinia()));

describe('opening a file', () => {
  it('says so when the file cannot be read, a folder for example', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const folder = new File([], 'campaigns');
    folder.arrayBuffer = () => Promise.reject(new DOMException('It is gone', 'NotFoundError'));
    await useProjectFileStore().open(folder);
    expect(useToastStore().toasts.map(({ text }) => text)).toEqual([expect.stringContaining('campaigns')]);
  });
});
