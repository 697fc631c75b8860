#!/usr/bin/env node
/**
 * Takes the place of desktop VS Code's executable for @vscode/test-electron: the same arguments, the same suite, run
 * in the extension host of code-server's VS Code, with its workbench open in a headless Chromium.
 */
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.ts';
import { startServer, type WorkbenchServer } from './server.ts';

/** Ms after which the suite is taken to hang: many times what it takes. */
const timeout = Number(process.env.CJM_PATIENCE ?? 900_000);

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true },
    extensionTestsPath: { type: 'string' },
  },
});

const home = mkdtempSync(join(tmpdir(), 'cjm-suite-'));
const server = await startServer({ home });
const { browser, page } = await openBrowser();
const code = await runSuite(server);
if (code !== 0) await page.screenshot({ path: join(home, 'last.png') });
await browser.close();
server.stop();
if (code === 0) rmSync(home, { recursive: true, force: true, maxRetries: 5 });
else console.error(`The workbench's logs are in ${home}.`);
process.exit(code);

async function runSuite({ origin, authority }: WorkbenchServer): Promise<number> {
  const remote = (path: string) => `vscode-remote://${authority}${encodeURI(resolve(path))}`;
  const developed = [values.extensionDevelopmentPath].flat().filter((path) => typeof path === 'string');
  const payload = [
    ...developed.map((path) => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(String(values.extensionTestsPath))],
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  const [folder] = positionals;
  if (folder === undefined) query.set('ew', 'true');
  else query.set('folder', resolve(folder));

  const log = createWriteStream(join(home, 'workbench.log'));
  const ended = Promise.withResolvers<number>();
  await page.exposeFunction('codeAutomationLog', (kind: string, args: readonly unknown[]) => {
    log.write(`[${kind}] ${args.map(String).join(' ')}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (exitCode: number) => ended.resolve(exitCode));
  page.on('crash', () => ended.reject(new Error('The workbench crashed.')));
  const timer = setTimeout(() => {
    console.error(`The suite did not end within ${timeout / 1000} s.`);
    ended.resolve(124);
  }, timeout);
  await page.goto(`${origin}/?${query}`);
  return ended.promise.finally(() => clearTimeout(timer));
}
