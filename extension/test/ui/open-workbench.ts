import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type FrameLocator, openBrowser, type Page } from '../workbench/browser.ts';
import { startServer } from '../workbench/server.ts';
import { installForWeb } from './install-for-web.ts';

/** The real workbench with the packaged extension, open on a folder of its own. */
export interface Workbench {
  readonly page: Page;
  /** The page inside the preview that is in sight. */
  readonly preview: FrameLocator;
  /** What the browser's consoles said, that of the preview's page among them. */
  readonly console: readonly string[];
  /** Addresses beyond this machine that were asked for. */
  readonly outside: readonly string[];
  /** A file of the folder, as it is on disk; empty when there is none. Of an image, its bytes. */
  read(file: string): string;
  /** Changes a file on disk, behind the editor's back. */
  write(file: string, text: string): void;
  rename(from: string, to: string): void;
  /** The folder of all that belongs to it. */
  readonly home: string;
  close(): Promise<void>;
}

/** Starts everything; `files` are the folder's files by their path in it. `web`: the extension runs in the browser, as on the web. */
export async function openWorkbench(
  vsix: string,
  files: Readonly<Record<string, string>>,
  host: 'remote' | 'web' = 'remote',
): Promise<Workbench> {
  const home = mkdtempSync(join(tmpdir(), 'cjm-ui-'));
  const folder = join(home, 'maps');
  mkdirSync(folder);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  };
  for (const [name, text] of Object.entries(files)) write(name, text);

  if (host === 'web') installForWeb(home);
  const server = await startServer({ home, ...(host === 'remote' && { vsix }) });
  const { browser, page } = await openBrowser();
  const said: string[] = [];
  page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  const outside = recordOutside(page);

  await page.goto(`${server.origin}/?folder=${encodeURIComponent(folder)}`);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();

  return {
    page,
    preview: page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame'),
    console: said,
    outside,
    read: (file) => {
      const path = join(folder, file);
      return existsSync(path) ? readFileSync(path, file.endsWith('.png') ? 'latin1' : 'utf8') : '';
    },
    write,
    rename: (from, to) => renameSync(join(folder, from), join(folder, to)),
    home,
    async close() {
      await browser.close();
      server.stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * The webview's files have addresses of their own, which VS Code's service worker answers without a network. Anything
 * else that is not this machine left it, or tried to.
 */
function recordOutside(page: Page): readonly string[] {
  const outside: string[] = [];
  const isHere = (address: string) => {
    const { protocol, hostname } = new URL(address);
    return ['data:', 'blob:'].includes(protocol) || hostname === '127.0.0.1';
  };
  page.on('response', (response) => {
    if (!isHere(response.url()) && !response.fromServiceWorker()) outside.push(response.url());
  });
  page.on('requestfailed', (request) => {
    if (!isHere(request.url())) outside.push(`${request.url()} (${request.failure()?.errorText})`);
  });
  return outside;
}
