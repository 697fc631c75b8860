import type { Page } from '../workbench/browser.ts';

/** What makes a page work, as Chromium's timeline calls it. */
const work = new Set([
  'FireAnimationFrame',
  'FunctionCall',
  'HandlePostMessage',
  'RequestAnimationFrame',
  'TimerFire',
  'TimerInstall',
]);

/** The second tells which frames there are. */
const includedCategories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

interface Frame {
  readonly frame: string;
  readonly url: string;
  readonly parent?: string;
}

interface TraceEvent {
  readonly name: string;
  readonly args: { readonly data?: { readonly frame?: string; readonly frames?: readonly Frame[] } };
}

/**
 * All that the pages of webviews did while something was done, in order; the workbench around them has timers and frames
 * of its own, which do not count.
 */
export async function watchWork(page: Page, act: () => Promise<void>): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...toEvents(value)));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', { traceConfig: { includedCategories } });
  await act();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  const frames = events.flatMap(({ args }) => args.data?.frames ?? []);
  const hosts = frames.filter(({ url }) => url.includes('/webview/browser/pre/')).map(({ frame }) => frame);
  const within = frames
    .filter(({ parent }) => parent !== undefined && hosts.includes(parent))
    .map(({ frame }) => frame);
  if (within.length === 0) throw new Error('The window has no webview.');
  return events
    .filter(({ name, args }) => work.has(name) && within.includes(args.data?.frame ?? ''))
    .map(({ name }) => name);
}

const toEvents = (value: unknown): readonly TraceEvent[] => (Array.isArray(value) ? value : []);
