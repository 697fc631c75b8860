/** Lints: annotations, a table in the job summary, and a report for code scanning. Ends as `cjm lint` ends. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cjm, given, setOutput } from './runner.ts';

const asked = (name: string): string => process.env[name]?.trim() ?? '';
// Later steps may stand in another folder.
const sarif = resolve(asked('INPUT_SARIF_FILE') || join(given('RUNNER_TEMP'), 'cjm.sarif'));
const paths = asked('INPUT_PATHS')
  .split(/\r?\n/)
  .map((path) => path.trim())
  .filter((path) => path !== '');

const options = [
  '--format=github',
  `--format=sarif=${sarif}`,
  `--fail-on=${asked('INPUT_FAIL_ON') || 'error'}`,
  ...(asked('INPUT_MAX_WARNINGS') === '' ? [] : [`--max-warnings=${asked('INPUT_MAX_WARNINGS')}`]),
  ...(asked('INPUT_SINCE') === '' ? [] : [`--since=${asked('INPUT_SINCE')}`]),
];
const { status } = cjm(['lint', ...options, '--', ...paths]);
setOutput('sarif-file', existsSync(sarif) ? sarif : '');
process.exitCode = status;
