import { stat } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { rememberLayout, type ThemeChoice } from '@cjm/diagram';
import type { Export, PaperName } from '@cjm/diagram/exporters';
import { formats as allFormats } from '@cjm/diagram/exporters/formats';
import { exportPng } from '@cjm/diagram/exporters/png';
import { exportSvg } from '@cjm/diagram/exporters/svg';
import { checkInputs, type InputOptions } from '../inputs/check-inputs.ts';
import { complain } from '../inputs/complain.ts';
import { isReading } from '../inputs/is-reading.ts';
import { countFindings } from '../reporters/count-findings.ts';
import { plural } from '../reporters/plural.ts';
import type { ReportedFile } from '../reporters/reporter.ts';
import { createProgress } from '../terminal/create-progress.ts';
import type { ExitCode, World } from '../world.ts';
import type { Beside } from './beside.ts';
import { checkFonts } from './check-fonts.ts';
import { chooseMaps } from './choose-maps.ts';
import { chooseViews, type ViewOptions } from './choose-view.ts';
import { exportTools } from './export-tools.ts';
import { type PlacedMap, placeMaps } from './place-maps.ts';
import { withRelativeUris } from './relative-uris.ts';
import type { StartedRender } from './start-render.ts';
import { tellProblem } from './tell-problem.ts';
import { tellWritten } from './tell-written.ts';
import { writeFile } from './write-file.ts';

export interface RenderOptions extends ViewOptions, InputOptions {
  readonly output?: string | undefined;
  /** Names of exporters; undefined: as the output is called, else SVG. */
  readonly format?: readonly string[] | undefined;
  readonly theme?: ThemeChoice | undefined;
  readonly journey?: string | undefined;
  readonly scale?: number | undefined;
  readonly paper?: PaperName | undefined;
  readonly font?: readonly string[] | undefined;
  readonly embedFonts?: true | undefined;
}

/** `cjm render`: draws the maps of the files and writes them to where they were asked. */
export async function renderFiles(
  inputs: readonly string[],
  options: RenderOptions,
  { formats, beside }: StartedRender,
  world: World,
): Promise<ExitCode> {
  const unknown = await unknownEnding(options, world.folder);
  if (unknown !== undefined) {
    complain(unknown, world);
    return 2;
  }
  const { files, setup, complete } = await checkInputs(inputs, options, 'drawn', world);
  if (files.length === 0) return 2;
  const reading = isReading(inputs, options);
  const named = options.stdinFilename === undefined ? '' : ` --stdin-filename ${options.stdinFilename}`;
  const read = reportBrokenFiles(files, setup, reading ? `-${named}` : undefined, world);

  const chosen = chooseMaps(files, options.journey);
  if ('problem' in chosen) {
    complain(chosen.problem, world);
    return complete && read ? 1 : 2;
  }
  const viewed = chooseViews(
    chosen.maps,
    files.flatMap(({ maps }) => maps),
    options,
  );
  if ('problem' in viewed) {
    complain(viewed.problem, world);
    return 2;
  }
  const output = options.output ?? (reading ? '-' : undefined);
  const placed = await placeMaps(viewed.maps, formats, output, world.folder);
  if ('problem' in placed) {
    complain(placed.problem, world);
    return 2;
  }
  const unusable = await checkFonts(options.font ?? [], world.folder);
  if (unusable !== undefined) {
    complain(unusable, world);
    return 2;
  }
  const written = await writeMaps(placed.maps, beside, options, world);
  if (!complete || !read || !written) return 2;
  return countFindings(files).errors > 0 ? 1 : 0;
}

/** A file that is called as something nobody writes would hold something else; folders may be called as they like. */
async function unknownEnding({ format, output = '' }: RenderOptions, folder: string): Promise<string | undefined> {
  const ending = extname(output).toLowerCase();
  if (format || ending === '' || /[{}\\/]$/.test(output)) return undefined;
  if (allFormats.some(({ extension }) => extension === ending)) return undefined;
  const found = await stat(resolve(folder, output)).catch(() => undefined);
  if (found?.isDirectory()) return undefined;
  const endings = allFormats.map(({ extension }) => extension).join(', ');
  return `"${output}" is called as no format there is. Let it end in one of ${endings}, or name one with --format.`;
}

/** What comes along with this file. */
const here: ReadonlyMap<string, Export> = new Map([
  ['svg', exportSvg],
  ['png', exportPng],
]);

/** One after the other: the layout takes the whole processor. Answers false when one could not be written. */
async function writeMaps(
  maps: readonly PlacedMap[],
  thread: Beside,
  options: RenderOptions,
  world: World,
): Promise<boolean> {
  const layout = rememberLayout(thread.layout);
  const progress = createProgress(maps.length, world.err);
  const tools = exportTools(options.font ?? [], thread, world);
  const { theme, scale, paper, embedFonts = false } = options;
  const looks = {
    embedFonts,
    ...(theme === undefined ? {} : { theme }),
    ...(scale === undefined ? {} : { scale }),
    ...(paper === undefined ? {} : { paper }),
  };
  const problems: string[] = [];
  const written: string[] = [];
  // Beside other formats they come from where those do: what all share is drawn once.
  const isAllHere = maps.every(({ format }) => here.has(format.name));
  for (const { map, view, file, format, target } of maps) {
    progress.begin(`${file.path} ${format.name}`);
    const shown = withRelativeUris(map, file.uri);
    const write = (isAllHere && here.get(format.name)) || (await format.load());
    const beside = file.maps.map((other) => (other === map ? shown : withRelativeUris(other, file.uri)));
    const subject = { map: shown, beside, view, layout };
    const exported = await write(subject, looks, tools);
    if ('problem' in exported) problems.push(`"${map.label}" (${file.path}): ${tellProblem(exported.problem)}`);
    else if (target === 'stdout') world.out.write(exported.content);
    else {
      const problem = await writeFile(target, exported.content, {
        wayOut: 'Choose another place with -o.',
        remade: true,
      });
      if (problem === undefined) written.push(target);
      else problems.push(problem);
    }
  }
  progress.end();
  tellWritten(written, world);
  for (const problem of problems) complain(problem, world);
  return problems.length === 0;
}

/**
 * Tells which files have errors. Answers false when one of them could not be judged for its own sake.
 *
 * @param input by which `cjm lint` sees the one file there is; undefined: each by its name
 */
function reportBrokenFiles(
  files: readonly ReportedFile[],
  setup: readonly ReportedFile[],
  input: string | undefined,
  world: World,
): boolean {
  for (const { path, findings } of setup.filter(({ judged }) => !judged)) {
    for (const { range, message } of findings) {
      complain(
        `${path}:${range.start.line + 1}:${range.start.character + 1} ${message} Maps are drawn all the same.`,
        world,
      );
    }
  }
  // While a config has a mistake nothing is said of its files, but each could be read.
  const unread = files.filter(({ judged, findings }) => !judged && findings[0]?.rule !== 'invalid-config');
  for (const file of unread) complain(`${file.path}: ${file.findings[0]?.message ?? 'It could not be read.'}`, world);
  for (const file of files.filter(({ judged }) => judged)) {
    const { errors } = countFindings([file]);
    if (errors === 0) continue;
    const outcome = file.maps.length > 0 ? 'what can be drawn is drawn' : 'nothing can be drawn';
    complain(`${file.path} has ${plural(errors, 'error')}; ${outcome}. See: cjm lint ${input ?? file.path}`, world);
  }
  return unread.length === 0;
}
