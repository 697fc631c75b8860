import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { cjm, cliFolder, folderWith, good } from './cjm.ts';

const run = promisify(execFile);

export function testPackage(): void {
  describe('the packed command line', () => {
    it('is one file that installs and works without a network', async () => {
      await run(process.execPath, ['package.ts'], { cwd: cliFolder });
      const folder = await folderWith({ 'a.cjm': good });
      const archive = join(cliFolder, `cjm-${manifest.version}.tgz`);
      const install = ['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, archive];
      await run('npm', install, { cwd: folder, shell: process.platform === 'win32' });

      const modules = join(folder, 'node_modules');
      expect((await readdir(modules)).filter((name) => !name.startsWith('.'))).toEqual(['cjm']);
      const installed = join(modules, 'cjm');
      expect((await readdir(installed)).sort()).toEqual(['LICENSE', 'README.md', 'bin', 'dist', 'package.json']);
      expect(await readFile(join(installed, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')).toMatch(/^elkjs .*EPL-2\.0/m);

      const program = join(installed, 'bin/cjm.js');
      expect(await cjm(['--version'], { program })).toMatchObject({
        code: 0,
        out: `cjm ${manifest.version} (language 1)\n`,
      });
      expect(await cjm(['lint'], { program, cwd: folder })).toMatchObject({ code: 0 });
      const picture = await cjm(['render', 'a.cjm', '-o', '-', '--embed-fonts'], { program, cwd: folder });
      expect(picture).toEqual(await cjm(['render', 'a.cjm', '-o', '-', '--embed-fonts'], { cwd: folder }));
    });
  });
}
