import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sarifFaults } from '../reporters/sarif-schema.ts';
import { workflowCommands } from '../reporters/workflow-commands.ts';
import { cjm, folderWith, good, wrong } from './cjm.ts';

export function testFormats(): void {
  describe('cjm lint --format', () => {
    it('writes several reports in one run', async () => {
      const cwd = await folderWith({ 'maps/a.cjm': wrong });
      const formats = ['pretty', 'sarif=out/a.sarif', 'gitlab=b.json', 'junit=c.xml', 'markdown=d.md', 'compact=e.txt'];
      const { code, out, err } = await cjm(['lint', ...formats.flatMap((format) => ['--format', format])], { cwd });
      expect({ code, err }).toEqual({ code: 1, err: '' });
      expect(out).toContain('maps/a.cjm:3:38 error unresolved-reference\n');
      expect(sarifFaults(JSON.parse(await readFile(join(cwd, 'out/a.sarif'), 'utf8')))).toEqual([]);
      expect((await readdir(cwd)).sort()).toEqual(['b.json', 'c.xml', 'd.md', 'e.txt', 'maps', 'out']);
      expect(await readFile(join(cwd, 'e.txt'), 'utf8')).toMatch(
        /^maps\/a\.cjm:3:38 error unresolved-reference "mee"/m,
      );
    });

    it('never colours a file', async () => {
      const cwd = await folderWith({ 'a.cjm': wrong });
      await cjm(['lint', '--format', 'pretty=out.txt'], { cwd, env: { FORCE_COLOR: '1' } });
      expect(await readFile(join(cwd, 'out.txt'), 'utf8')).not.toContain('\u001B');
    });

    it('exits with 2 when a report cannot be written, and writes the others', async () => {
      const cwd = await folderWith({ 'a.cjm': good });
      await mkdir(join(cwd, 'taken'));
      const { code, err } = await cjm(['lint', '--format', 'sarif=taken', '--format', 'json=b.json'], { cwd });
      expect(code).toBe(2);
      expect(err).toMatch(/taken" cannot be written: /);
      expect(JSON.parse(await readFile(join(cwd, 'b.json'), 'utf8')).summary.files).toBe(1);
    });

    it('knows files from the root of the repository', async () => {
      const root = await folderWith({ '.git/HEAD': '', 'team/maps/a.cjm': wrong });
      const cwd = join(root, 'team');
      const { out } = await cjm(['lint', '--format', 'sarif'], { cwd });
      const [result] = JSON.parse(out).runs[0].results;
      expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('team/maps/a.cjm');
      const [command] = workflowCommands((await cjm(['lint', '--format', 'github'], { cwd })).out);
      expect(command?.properties.file).toBe('team/maps/a.cjm');
    });

    it('adds to the job summary of GitHub', async () => {
      const cwd = await folderWith({ 'a.cjm': wrong, 'summary.md': 'Before.\n' });
      const env = { GITHUB_STEP_SUMMARY: join(cwd, 'summary.md') };
      expect(await cjm(['lint', '--format', 'github'], { cwd, env })).toMatchObject({ code: 1, err: '' });
      const summary = await readFile(join(cwd, 'summary.md'), 'utf8');
      expect(summary).toMatch(/^Before\.\n## Customer journey maps\n\n1 error, /);
      await cjm(['lint', '--format', 'pretty'], { cwd, env });
      expect(await readFile(join(cwd, 'summary.md'), 'utf8')).toBe(summary);
    });

    it('lets no file of a linted repository command the build that shows it', async () => {
      const evil = '::stop-commands::x ##[error]y \u001B[31m%0A::error::z';
      const map = good.replace('for me', 'for nobody').replace('Make tea', evil);
      const cwd = await folderWith({ [`::error::${'a'}.cjm`]: map, 'b.cjm': `${evil}\n${map}` });
      for (const format of ['pretty', 'compact', 'json', 'sarif', 'gitlab', 'junit', 'markdown']) {
        const { out } = await cjm(['lint', '--format', format, '--fail-on', 'info'], { cwd });
        expect(out).toContain('unresolved-reference');
        expect(workflowCommands(out)).toEqual([]);
        expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
      }
      const { out } = await cjm(['lint', '--format', 'github'], { cwd });
      expect(workflowCommands(out)).not.toEqual([]);
      for (const { name } of workflowCommands(out)) expect(['error', 'warning', 'notice']).toContain(name);
    });
  });
}
