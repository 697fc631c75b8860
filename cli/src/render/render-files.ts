import { drawMap, type ThemeChoice, toSvg } from '@cjm/diagram';
import { createElk } from '@cjm/diagram/elk';
import { checkInputs } from '../inputs/check-inputs.ts';
import { complain } from '../inputs/complain.ts';
import { countFindings } from '../reporters/count-findings.ts';
import { plural } from '../reporters/plural.ts';
import type { ReportedFile } from '../reporters/reporter.ts';
import type { ExitCode, World } from '../world.ts';
import { chooseMaps } from './choose-maps.ts';
import { embedFaces } from './embed-faces.ts';
import { placeMaps } from './place-maps.ts';
import { writeFile } from './write-file.ts';

export interface RenderOptions {
  readonly output?: string | undefined;
  readonly theme: ThemeChoice;
  readonly journey?: string | undefined;
  readonly embedFonts?: true | undefined;
  readonly today?: string | undefined;
}

/** `cjm render`: draws the maps of the files and writes them to where they were asked. */
export async function renderFiles(inputs: readonly string[], options: RenderOptions, world: World): Promise<ExitCode> {
  const { files, complete } = await checkInputs(inputs, options, world);
  const read = reportBrokenFiles(files, world);

  const chosen = chooseMaps(files, options.journey);
  if ('problem' in chosen) {
    complain(chosen.problem, world);
    return complete && read ? 1 : 2;
  }
  const placed = await placeMaps(chosen.maps, options.output, world.folder);
  if ('problem' in placed) {
    complain(placed.problem, world);
    return 2;
  }

  const layout = createElk();
  let written = true;
  for (const { map, target } of placed.maps) {
    const scene = await drawMap(map, layout);
    const plain = toSvg(scene, options.theme);
    const svg = options.embedFonts ? toSvg(scene, options.theme, { fontFaces: await embedFaces(plain) }) : plain;
    if (target === 'stdout') {
      world.out.write(svg);
      continue;
    }
    const problem = await writeFile(target, svg);
    if (problem !== undefined) {
      complain(problem, world);
      written = false;
    }
  }
  if (!complete || !read || !written) return 2;
  return countFindings(files).errors > 0 ? 1 : 0;
}

/** Tells which files have errors. Answers false when one of them could not be judged. */
function reportBrokenFiles(files: readonly ReportedFile[], world: World): boolean {
  for (const file of files) {
    const { errors } = countFindings([file]);
    if (!file.judged) complain(`${file.path}: ${file.findings[0]?.message ?? 'It could not be read.'}`, world);
    else if (errors > 0) {
      const outcome = file.maps.length > 0 ? 'what can be drawn is drawn' : 'nothing can be drawn';
      complain(`${file.path} has ${plural(errors, 'error')}; ${outcome}. See: cjm lint ${file.path}`, world);
    }
  }
  return files.every((file) => file.judged);
}
