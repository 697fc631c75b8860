/** Draws the maps that have changed, and tells them in the job summary. Fails nothing: that is for lint. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cjm, given, setOutput } from './runner.ts';

/** A summary holds 1 MiB, and findings stand in it as well. */
const mostCharacters = 500_000;
const mostMaps = 20;

const since = process.env.INPUT_SINCE ?? '';
const folder = join(given('RUNNER_TEMP'), 'cjm-pictures');

function changedMaps(): readonly string[] {
  if (since === '') return [];
  const { out } = cjm(['lint', '--format=json', `--since=${since}`], true);
  if (out === '') return [];
  const { files }: { files: readonly { readonly path: string }[] } = JSON.parse(out);
  return files
    .map(({ path }) => path)
    .filter((path) => path.endsWith('.cjm') && existsSync(path) && mayHoldJourney(path));
}

/** Not what is shared only: there is nothing to draw, and nothing to say of it. */
function mayHoldJourney(path: string): boolean {
  try {
    return statSync(path).isFile() && readFileSync(path, 'utf8').includes('journey');
  } catch {
    // Why it cannot be read is told by who draws it.
    return true;
  }
}

/** Draws the journeys of a file, and gives each as a table in Markdown. */
function draw(path: string, index: number): readonly string[] {
  const target = join(folder, String(index + 1).padStart(2, '0'));
  mkdirSync(target, { recursive: true });
  cjm(['render', '--format=svg,markdown', `--output=${target}/`, '--', path]);
  const tables = readdirSync(target).filter((name) => name.endsWith('.md'));
  return tables.sort().map((name) => readFileSync(join(target, name), 'utf8'));
}

/** Text of a repository as nothing but text. */
const plain = (text: string): string =>
  [...text]
    .map((character) => (/[\p{L}\p{N} ./_-]/u.test(character) ? character : `&#${character.codePointAt(0)};`))
    .join('');

const maps = changedMaps();
const parts: string[] = [];
let size = 0;
for (const [index, path] of maps.slice(0, mostMaps).entries()) {
  for (const table of draw(path, index)) {
    const part = `<details><summary>${plain(path)}</summary>\n\n${table}\n\n</details>\n\n`;
    size += part.length;
    if (size <= mostCharacters) parts.push(part);
  }
}
const drawn =
  existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => String(name).endsWith('.svg'));
if (drawn) {
  const left = maps.length > mostMaps ? `The first ${mostMaps} of ${maps.length} maps are drawn. ` : '';
  const short = size > mostCharacters ? 'The page is too small for all of them. ' : '';
  const head = `## Maps that changed, or depend on what did\n\n${left}${short}The pictures are in the artifact of this run.\n\n`;
  appendFileSync(given('GITHUB_STEP_SUMMARY'), head + parts.join(''));
}
setOutput('pictures', drawn ? folder : '');
