import type { RuntimeHost } from '../../runtimeHost.ts';
import { type AreaFactory, CallFailure, type CallOptions, parameterError } from '../call.ts';
import { filesOf } from '../files/fileStore.ts';
import { headersOf, timeoutOf, urlOf } from '../request.ts';
import { tempFiles } from '../tempFiles.ts';
import { exchange, type Incoming, pause } from './exchange.ts';
import { startTask, type TaskEvents } from './transferTask.ts';

/** ms between the steps of the progress that is told; the bytes themselves come at once. */
const stepPause = 30;

const extensions: Record<string, string> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'video/mp4': 'mp4',
  'application/pdf': 'pdf',
  'application/json': 'json',
  'application/zip': 'zip',
};

function extensionOf(url: string, { header }: Incoming): string {
  const type = Object.entries(header).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const known = extensions[type.split(';')[0]?.trim().toLowerCase() ?? ''];
  return known ?? /\.(\w{1,5})(?:[?#]|$)/.exec(url)?.[1] ?? 'unknown';
}

async function tellProgress(total: number, counts: [string, string], task: TaskEvents): Promise<void> {
  for (const progress of [50, 100]) {
    await pause(stepPause, task.signal);
    const so = Math.round((total * progress) / 100);
    task.tell('ProgressUpdate', { progress, [counts[0]]: so, [counts[1]]: total });
  }
}

async function download(host: RuntimeHost, options: CallOptions, task: TaskEvents): Promise<unknown> {
  const { filePath } = options;
  const store = filesOf(host);
  if (filePath !== undefined) store.writable(filePath, 'open');
  const incoming = await exchange(host, {
    api: 'downloadFile',
    url: urlOf(options),
    method: 'GET',
    header: headersOf(options.header),
    timeout: timeoutOf(host, 'downloadFile', options.timeout),
    signal: task.signal,
  });
  const { statusCode, header, body } = incoming;
  task.tell('HeadersReceived', { header, statusCode });
  await tellProgress(body.length, ['totalBytesWritten', 'totalBytesExpectedToWrite'], task);
  const result = { statusCode, dataLength: body.length, header, profile: {} };
  if (filePath === undefined) {
    return { ...result, tempFilePath: tempFiles.create(body, extensionOf(urlOf(options), incoming)) };
  }
  store.write(filePath, body);
  return { ...result, filePath };
}

/** A form with one file (RFC 7578), as the server gets it. */
function multipart(
  boundary: string,
  fields: object,
  name: string,
  file: string,
  bytes: Uint8Array,
): Uint8Array {
  const encoder = new TextEncoder();
  const quoted = (text: string): string => text.replaceAll('"', '%22').replace(/[\r\n]+/g, ' ');
  const head = Object.entries(fields)
    .map(
      ([key, value]) =>
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(key)}"\r\n\r\n${String(value)}\r\n`,
    )
    .join('');
  const fileHead = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"; filename="${quoted(file)}"\r\nContent-Type: application/octet-stream\r\n\r\n`;
  const parts = [encoder.encode(head + fileHead), bytes, encoder.encode(`\r\n--${boundary}--\r\n`)];
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function upload(host: RuntimeHost, options: CallOptions, task: TaskEvents): Promise<unknown> {
  const { filePath, name, formData } = options;
  const url = urlOf(options);
  for (const key of ['filePath', 'name']) {
    if (typeof options[key] !== 'string') throw parameterError(key, 'String', options[key]);
  }
  const store = filesOf(host);
  const bytes = store.find(store.normal(filePath));
  if (!bytes) throw new CallFailure('file not found');
  const boundary = `preview${performance.now().toString(36).replace('.', '')}`;
  const file = String(filePath).split('/').at(-1) ?? '';
  const type = `multipart/form-data; boundary=${boundary}`;
  await tellProgress(bytes.length, ['totalBytesSent', 'totalBytesExpectedToSend'], task);
  const { statusCode, header, body } = await exchange(host, {
    api: 'uploadFile',
    url,
    method: 'POST',
    header: { ...headersOf(options.header), 'content-type': type },
    body: multipart(boundary, (formData ?? {}) as object, String(name), file, bytes),
    timeout: timeoutOf(host, 'uploadFile', options.timeout),
    signal: task.signal,
  });
  task.tell('HeadersReceived', { header, statusCode });
  return { statusCode, data: new TextDecoder().decode(body), header };
}

const events = ['HeadersReceived', 'ProgressUpdate'];

/** Files from and to a server, by the same ways as `wx.request`. */
export const transfers: AreaFactory = (host) => ({
  downloadFile: startTask(host, 'downloadFile', events, (options, task) => download(host, options, task)),
  uploadFile: startTask(host, 'uploadFile', events, (options, task) => upload(host, options, task)),
});
