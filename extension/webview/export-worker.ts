/** A worker that writes a picture on the web, beside `src/exporting/write-picture.ts`, which does it in Node. */
import { rememberLayout } from '@cjm/diagram';
import { type ExportTools, exporters } from '@cjm/diagram/exporters';
import { facesFor, fontFaceCss } from '@cjm/diagram/fonts/faces';
import type { Picture } from '../src/exporting/picture.ts';
import type { FromWorker, ToWorker } from '../src/exporting/worker-messages.ts';
import { createWorkerElk } from './elk-worker.ts';

const post = (message: FromWorker): void => self.postMessage(message);
const awaited = new Map<string, (bytes: Uint8Array) => void>();

const read = (path: string): Promise<Uint8Array> =>
  new Promise((resolve) => {
    awaited.set(path, resolve);
    post({ kind: 'read', path });
  });

const tools: ExportTools = {
  fonts: { own: notHere, others: () => ({ [Symbol.asyncIterator]: () => ({ next: notHere }) }) },
  rasterizer: notHere,
  painter: notHere,
  viewer: async () => new TextDecoder().decode(await read('exporting/viewer.js')),
  async fontFaces(text) {
    const faces = facesFor(text);
    const files = await Promise.all(
      faces.map(async ({ file }) => [file, toBase64(await read(`fonts/${file}`))] as const),
    );
    const contents = new Map(files);
    return fontFaceCss(faces, (file) => `data:font/woff2;base64,${contents.get(file)}`);
  },
};

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case 'file':
      awaited.get(data.path)?.(data.bytes);
      return;
    case 'write':
      write(data.picture, data.format).then(
        (exported) => post({ kind: 'written', exported }),
        (error) => post({ kind: 'failed', text: String(error) }),
      );
  }
};

async function write({ map, beside, view, theme }: Picture, format: string) {
  const exporter = exporters.find(({ name }) => name === format);
  if (!exporter) throw new Error(format);
  const exportMap = await exporter.load();
  return exportMap(
    { map, beside, view, layout: rememberLayout(createWorkerElk()) },
    { theme, embedFonts: true },
    tools,
  );
}

/** What only the formats ask for that are not written here. */
async function notHere(): Promise<never> {
  throw new Error('fonts and pixels');
}

const toBase64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
