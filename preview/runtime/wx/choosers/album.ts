import { installStyle } from '../../elements/installStyle.ts';
import type { RuntimeHost } from '../../runtimeHost.ts';
import { CallFailure } from '../call.ts';
import { node, openFullPage } from '../settings/fullPage.ts';
import { sampleCount, samplePicture, sampleVideo } from './samples.ts';

const css = `.wx-album{display:grid;grid-template-columns:repeat(3,1fr);gap:3px;padding:3px}
.wx-album>button{aspect-ratio:1;border:0;padding:8px;background:#ddd center/cover;font:inherit;font-size:14px;position:relative;cursor:pointer}
.wx-album>button[aria-pressed=true]::after{content:"✓";position:absolute;right:6px;top:6px;width:22px;height:22px;line-height:22px;border-radius:50%;background:#07c160;color:#fff;text-align:center}`;

/** What is to be chosen. */
export interface Wanted {
  count: number;
  kinds: readonly ('image' | 'video' | 'file')[];
  /** Extensions with their dots that files of kind `file` may have; all when empty. */
  extensions?: readonly string[];
}

const cancelled = (): CallFailure => new CallFailure('cancel');

/** Lets the viewer pick files of the computer. A browser allows it only right after a tap or key. */
function pickOwn({ count, kinds, extensions = [] }: Wanted): Promise<File[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds.includes('file') ? extensions.join(',') : kinds.map((kind) => `${kind}/*`).join(',');
  input.multiple = count > 1;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve([...(input.files ?? [])].slice(0, count)));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}

type Maker = () => Promise<File>;

function samplesOf({ kinds, extensions = [] }: Wanted): Maker[] {
  const makers: Maker[] = [];
  if (kinds.includes('image')) {
    makers.push(...Array.from({ length: sampleCount }, (_none, index) => () => samplePicture(index)));
  }
  if (kinds.includes('video')) makers.push(sampleVideo);
  if (kinds.includes('file')) {
    const name = `sample${extensions[0] ?? '.txt'}`;
    makers.push(async () => new File(['A sample file of the preview.\n'], name));
  }
  return makers;
}

async function addSample(grid: HTMLElement, make: Maker, pressed: (button: HTMLElement, file: File) => void) {
  const button = node('button');
  button.setAttribute('aria-pressed', 'false');
  grid.append(button);
  const file = await make();
  button.setAttribute('aria-label', file.name);
  if (file.type.startsWith('image/')) button.style.backgroundImage = `url(${URL.createObjectURL(file)})`;
  else button.textContent = file.name;
  button.addEventListener('click', () => pressed(button, file));
}

/**
 * Opens an album with sample pictures and a way to files of the computer; a scenario that accepts takes the
 * first samples. Throws `cancel` when nothing is chosen.
 */
export async function chooseFiles(host: RuntimeHost, wanted: Wanted): Promise<File[]> {
  const { confirm } = host.scenario;
  const samples = samplesOf(wanted);
  if (confirm === 'cancel') throw cancelled();
  if (confirm === 'accept') return Promise.all(samples.slice(0, wanted.count).map((make) => make()));
  installStyle('album', css);
  const page = openFullPage<File[]>(host, wanted.kinds.includes('file') ? '聊天文件' : '最近项目', () => []);
  const grid = node('div', '', 'wx-album');
  const own = node('button', '从电脑选取…');
  own.addEventListener('click', async () => {
    const files = await pickOwn(wanted);
    if (files.length > 0) page.close(files);
  });
  const chosen = new Map<HTMLElement, File>();
  const done = node('button', '完成', 'wx-primary');
  done.disabled = true;
  done.addEventListener('click', () => page.close([...chosen.values()]));
  grid.append(own);
  page.main.append(grid);
  page.addFooter(done);
  for (const make of samples) {
    void addSample(grid, make, (button, file) => {
      if (chosen.has(button)) chosen.delete(button);
      else if (chosen.size < wanted.count) chosen.set(button, file);
      button.setAttribute('aria-pressed', String(chosen.has(button)));
      done.disabled = chosen.size === 0;
      done.textContent = chosen.size > 0 ? `完成(${chosen.size})` : '完成';
    });
  }
  const files = await page.closed;
  if (files.length === 0) throw cancelled();
  return files;
}
