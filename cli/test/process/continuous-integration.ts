import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { sarifFaults } from '../reporters/sarif-schema.ts';
import { workflowCommands } from '../reporters/workflow-commands.ts';
import { cliFolder, folderWith, good, makeFolder, type Result, wrong } from './cjm.ts';
import { git, repositoryWith } from './repository.ts';

const root = join(cliFolder, '..');
const archive = `cjm-${manifest.version}.tgz`;

type Env = Readonly<Record<string, string>>;

/** Runs a script as the runners of GitHub and GitLab on Linux do. */
async function bash(script: string, cwd: string, env: Env): Promise<Result> {
  const path = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const options = { cwd, env: { ...process.env, PATH: path, XDG_CACHE_HOME: join(cwd, '..'), ...env } };
  return promisify(execFile)('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], options).then(
    ({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }),
    ({ code, stdout, stderr }) => ({ code, out: stdout, err: stderr }),
  );
}

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Env;
}

/** The action as it is checked out on a runner, with cjm packed already. */
async function checkedOutAction(): Promise<string> {
  const action = await makeFolder({});
  await mkdir(join(action, 'cli'));
  for (const path of ['action.yml', '.ci/action', 'cli/package.json', `cli/${archive}`]) {
    await cp(join(root, path), join(action, path), { recursive: true });
  }
  return realpath(action);
}

/** A repository with what stands in this one, committed or not, but not what is made of it. */
async function committed(folder: string): Promise<string> {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const { stdout } = await promisify(execFile)('git', list, { cwd: folder });
  const names = stdout.split('\0').filter((name) => name !== '' && existsSync(join(folder, name)));
  const copy = await repositoryWith({});
  for (const name of names) await cp(join(folder, name), join(copy, name));
  await git(copy, 'add', '-A');
  await git(copy, 'commit', '--quiet', '-m', 'all');
  return copy;
}

/** Runs the steps of the action that are scripts, each to its end, with these values for its inputs. */
async function runAction(cwd: string, action: string, inputs: Env) {
  const temp = await folderWith({ 'output.txt': '', 'summary.md': '' });
  const definition = parse(await readFile(join(action, 'action.yml'), 'utf8'));
  const defaults = Object.entries<{ default: string }>(definition.inputs).map(([name, input]) => [name, input.default]);
  const values: Env = {
    ...Object.fromEntries(defaults.map(([name, value]) => [`inputs.${name}`, value])),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`inputs.${name}`, value])),
    'github.server_url': 'https://github.example',
    'github.action_repository': 'maps/cjm',
    'github.action_ref': 'v1',
  };
  // Of `a || b` the first that says something.
  const evaluate = (text: string) =>
    text.replace(
      /\$\{\{(.*?)\}\}/g,
      (_, names: string) =>
        names
          .split('||')
          .map((name) => values[name.trim()] ?? '')
          .find(Boolean) ?? '',
    );
  const results = new Map<string, Result>();
  for (const step of definition.runs.steps satisfies readonly Step[]) {
    if (step.run === undefined) continue;
    expect(step.run, 'inputs reach a script by its environment only').not.toContain('${{');
    const env = Object.fromEntries(
      Object.entries<string>(step.env ?? {}).map(([name, value]) => [name, evaluate(value)]),
    );
    const runner = {
      GITHUB_ACTION_PATH: action,
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(temp, 'output.txt'),
      GITHUB_STEP_SUMMARY: join(temp, 'summary.md'),
    };
    results.set(step.id ?? 'install', await bash(step.run, cwd, { ...runner, ...env }));
  }
  const read = (name: string) => readFile(join(temp, name), 'utf8');
  return { temp, results, summary: await read('summary.md'), output: await read('output.txt') };
}

export function testContinuousIntegration(): void {
  describe('the GitHub Action', () => {
    let action = '';
    beforeAll(async () => {
      await promisify(execFile)(process.execPath, ['package.ts'], { cwd: cliFolder });
      action = await checkedOutAction();
    });

    it('annotates, reports for code scanning, and shows the maps that changed', async () => {
      const cwd = await repositoryWith({ 'maps/a.cjm': good, 'maps/b.cjm': good });
      await writeFile(join(cwd, 'maps/b.cjm'), wrong);
      const { results, summary, output, temp } = await runAction(cwd, action, { paths: 'maps\n', since: 'HEAD' });
      expect(results.get('install')).toMatchObject({ code: 0 });
      expect(results.get('lint')).toMatchObject({ code: 1, err: '' });
      const [first] = workflowCommands(results.get('lint')?.out ?? '');
      expect(first).toMatchObject({ name: 'error', properties: { file: 'maps/b.cjm', line: '3' } });
      const log = JSON.parse(await readFile(join(temp, 'cjm.sarif'), 'utf8'));
      expect(sarifFaults(log)).toEqual([]);
      expect(log.runs[0].tool.driver.rules[0].helpUri).toMatch(
        /^https:\/\/github\.example\/maps\/cjm\/blob\/v1\/language-server\/docs\/rules\/[a-z-]+\.md$/,
      );
      expect(summary).toMatch(/^## Customer journey maps\n\n1 error, /);
      expect(summary).toContain('<details><summary>maps/b.cjm</summary>');
      expect(summary).toContain('My working day');
      expect(summary).not.toContain('maps/a.cjm');
      expect(output).toContain(`\n${join(temp, 'cjm-pictures')}\n`);
      expect(await readdir(join(temp, 'cjm-pictures/01'))).toContain('workday.svg');
    });

    it('runs nothing of the linted repository, whatever it is called and holds', async () => {
      const touch = `require('node:fs').writeFileSync(${JSON.stringify('taken')}, '')`;
      const cwd = await repositoryWith({
        'package.json': JSON.stringify({ scripts: { preinstall: 'touch taken', install: 'touch taken' } }),
        '.npmrc': 'node-options=--require ./evil.js\nscript-shell=./evil.sh\n',
        'evil.js': touch,
        'cjm.config.js': touch,
        'node_modules/cjm/bin/cjm.js': touch,
        'a.cjm': good,
      });
      await writeFile(join(cwd, '$(touch taken).cjm'), good);
      await writeFile(join(cwd, '--output=taken.cjm'), good);
      await writeFile(join(cwd, '::error::`touch taken`.cjm'), wrong);
      const { results } = await runAction(cwd, action, { since: 'HEAD' });
      expect(await readdir(cwd)).not.toContain('taken');
      for (const { out } of results.values()) {
        for (const { name, properties } of workflowCommands(out)) {
          expect({ name, file: properties.file }).toEqual({
            name: expect.stringMatching(/^(error|warning|notice)$/),
            file: '<U+003A>:error::`touch taken`.cjm',
          });
        }
      }
    });

    it('tells the report by a path that holds in any folder, and none where there is none', async () => {
      const cwd = await repositoryWith({ 'maps/a.cjm': good });
      const maps = join(cwd, 'maps');
      const { output } = await runAction(maps, action, { 'sarif-file': 'out.sarif' });
      expect(output).toContain(`\n${join(await realpath(maps), 'out.sarif')}\n`);
      const failed = await runAction(maps, action, { 'sarif-file': 'none.sarif', 'fail-on': 'nothing' });
      expect(failed.results.get('lint')).toMatchObject({ code: 2 });
      expect(failed.output).not.toContain('none.sarif');
    });

    it('is silent about shared files, in which there is nothing to draw', async () => {
      const [persona = '', journey = ''] = good.split(/\n\n/);
      const maps = { 'shared.cjm': `${persona}\n`, 'a.cjm': `import "shared.cjm"\n${journey}` };
      const cwd = await repositoryWith(maps);
      await writeFile(join(cwd, 'shared.cjm'), `// Everybody.\n${persona}\n`);
      const { results, summary, temp } = await runAction(cwd, action, { since: 'HEAD' });
      expect(results.get('draw')).toEqual({ code: 0, out: '', err: '' });
      expect(summary).toContain('<summary>a.cjm</summary>');
      expect(await readdir(join(temp, 'cjm-pictures'))).toEqual(['01']);
    });

    it('fails when it cannot judge, and draws nothing without a base', async () => {
      const cwd = await repositoryWith({ 'a.cjm': good });
      const { results, output } = await runAction(cwd, action, { paths: 'nope' });
      expect(results.get('lint')).toMatchObject({ code: 2 });
      expect(results.get('draw')).toMatchObject({ code: 0 });
      expect(output).toMatch(/pictures<<(.*)\n\n\1\n$/);
    });
  });

  describe('the pre-commit hooks', () => {
    it('install from the repository, and run what they name', async () => {
      const home = await folderWith({});
      // As pre-commit does: from a clone, in which nothing is built.
      const install = ['install', '--allow-git=root', '--install-links', '--global', '--prefer-offline'];
      await promisify(execFile)('npm', [...install, '--prefix', home, `git+file://${await committed(root)}`], {
        cwd: home,
      });
      const hooks: readonly { id: string; entry: string; files: string }[] = parse(
        await readFile(join(root, '.pre-commit-hooks.yaml'), 'utf8'),
      );
      const cwd = await folderWith({ 'a.cjm': wrong, 'b.cjm': good.replace('  stage', 'stage') });
      const env = { PATH: [join(home, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter) };
      const run = (id: string) => bash(`${hooks.find((hook) => hook.id === id)?.entry} a.cjm b.cjm`, cwd, env);
      expect(await run('cjm-lint')).toMatchObject({ code: 1 });
      expect(await run('cjm-format')).toMatchObject({ code: 0 });
      expect(await readFile(join(cwd, 'b.cjm'), 'utf8')).toBe(good);
      for (const { files } of hooks) expect('maps/a.cjm').toMatch(new RegExp(files));
    }, 300_000);
  });

  describe('the GitLab template', () => {
    it('reports code quality and tests', async () => {
      const cwd = await folderWith({ 'maps/a.cjm': wrong });
      await cp(join(cliFolder, archive), join(cwd, 'tools/cjm.tgz'));
      const template = parse(await readFile(join(root, '.ci/gitlab/cjm.gitlab-ci.yml'), 'utf8'));
      const home = await folderWith({});
      const path = [join(home, 'bin'), dirname(process.execPath), process.env.PATH].join(delimiter);
      const env = { ...template.variables, npm_config_prefix: home, PATH: path };
      expect(await bash(template['cjm-lint'].script.join('\n'), cwd, env)).toMatchObject({ code: 1 });
      const { codequality, junit } = template['cjm-lint'].artifacts.reports;
      const issues = JSON.parse(await readFile(join(cwd, codequality), 'utf8'));
      expect(issues).toContainEqual(expect.objectContaining({ check_name: 'unresolved-reference' }));
      expect(await readFile(join(cwd, junit), 'utf8')).toMatch(/^<\?xml/);
    });
  });
}
