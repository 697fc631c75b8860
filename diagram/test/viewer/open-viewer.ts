import type { JourneyMap } from '@cjm/grammar/model';
import type { Language } from '@cjm/grammar/wording';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import type { Finding, MapState, MapViewer } from '../../viewer/map-viewer.ts';
import { bundle } from '../bundle.ts';

/** What the page of the tests tells of itself. */
export interface Heard {
  readonly activated: string[];
  readonly fixed: [finding: number, fix: string][];
  readonly exported: string[];
  /** Addresses that the security policy refused. */
  readonly refused: string[];
  shown: number;
}

declare global {
  var mapViewer: MapViewer;
  var heard: Heard;
  var ran: unknown;
}

const policy = "default-src 'none'; script-src 'nonce-n'; style-src 'nonce-n'";
const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Maps</title>
  <style nonce="n">html,body,#host{height:100%;margin:0}</style></head>
  <body><main id="host"></main><script nonce="n" src="/viewer.js"></script></body></html>`;

let script: Promise<string> | undefined;

/** Viewer, drawing and layout engine in one page, as the preview has them. */
function scriptOfPage(): Promise<string> {
  script ??= bundle(`
    import { drawMap, isLanguage, rememberLayout } from '../src/index.ts';
    import { createElk } from '../src/elk.ts';
    import { createMapViewer } from '../viewer/map-viewer.ts';
    globalThis.heard = { activated: [], fixed: [], exported: [], refused: [], shown: 0 };
    addEventListener('securitypolicyviolation', ({ blockedURI }) => heard.refused.push(blockedURI));
    const layout = rememberLayout(createElk());
    const language = new URLSearchParams(location.search).get('language') ?? '';
    globalThis.mapViewer = createMapViewer(document.getElementById('host'), {
      theme: 'light',
      settled: isLanguage(language) ? { language } : {},
      draw: (map, view) => drawMap(map, layout, view),
      formats: [{ id: 'svg', label: 'SVG' }, { id: 'png', label: 'PNG' }],
      onActivate: (part) => heard.activated.push(part),
      onFix: (finding, fix) => heard.fixed.push([finding, fix]),
      onExport: (format) => heard.exported.push(format),
      onShow: () => heard.shown++,
    });
  `);
  return script;
}

export interface Opened {
  readonly page: Page;
  /** Whatever the page complains of, and every request but for itself. */
  readonly problems: readonly string[];
  show(maps: readonly JourneyMap[], journey?: string): Promise<void>;
  find(findings: readonly Finding[]): Promise<void>;
  state(): Promise<MapState>;
  focused(): Promise<string | undefined>;
  /** What axe finds: everywhere by all of its rules, or in all but the picture by some of them. */
  violations(rules?: readonly string[]): Promise<readonly string[]>;
}

/**
 * A page with a viewer in it, under a policy that allows nothing else.
 *
 * @param language of picture and tools; left out: the viewer is not told
 */
export async function openViewer(
  browser: Browser,
  size = { width: 1200, height: 800 },
  language?: Language,
): Promise<Opened> {
  const body = await scriptOfPage();
  const address = `http://viewer.test/${language === undefined ? '' : `?language=${language}`}`;
  const page = await browser.newPage({ viewport: size, reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('console', (message) => problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('dialog', (dialog) => {
    problems.push(dialog.message());
    void dialog.dismiss();
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    if (url.endsWith('/viewer.js')) return route.fulfill({ contentType: 'text/javascript', body });
    if (url === address) {
      return route.fulfill({ contentType: 'text/html', headers: { 'content-security-policy': policy }, body: html });
    }
    if (!url.endsWith('/favicon.ico')) problems.push(url);
    return route.abort();
  });
  await page.goto(address);
  return {
    page,
    problems,
    async show(maps, journey) {
      const before = await page.evaluate(() => heard.shown);
      await page.evaluate(([all, id]) => mapViewer.show(all, id), [maps, journey] as const);
      await page.waitForFunction((count) => heard.shown > count, before);
    },
    find: (findings) =>
      page.evaluate((all) => {
        mapViewer.findings = all;
      }, findings),
    state: () => page.evaluate(() => mapViewer.state),
    focused: () =>
      page.evaluate(
        () => document.activeElement?.id || document.activeElement?.getAttribute('aria-label') || undefined,
      ),
    async violations(rules) {
      // As a page's own code: an inline script is what the policy forbids.
      await page.evaluate(axe.source);
      const asked = rules === undefined ? [] : [{ exclude: ['.cjm-sheet'] }, { runOnly: rules }];
      const { violations }: axe.AxeResults = await page.evaluate(`axe.run(...${JSON.stringify(asked)})`);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html: found }) => `${id}: ${found}`));
    },
  };
}
