import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cjm, folderWith, good, start, wrong } from './cjm.ts';

export function testWatch(): void {
  describe('cjm lint --watch', () => {
    it('lints again what has changed, and ends with what the last run was worth', async () => {
      const cwd = await folderWith({ '.git/HEAD': '', 'a.cjm': good });
      const child = start(['lint', '--watch', '--format', 'compact'], { cwd });
      onTestFinished(() => void child.kill('SIGKILL'));
      let out = '';
      child.stdout?.on('data', (data) => {
        out += data;
      });
      let done = 0;
      child.stderr?.on('data', (data) => {
        done += `${data}`.split('Watching for changes').length - 1;
      });
      const runs = async (count: number): Promise<void> => {
        await vi.waitUntil(() => done >= count, { timeout: 20_000, interval: 20 });
      };
      await runs(1);
      expect(out).toBe('No findings in 1 file.\n');
      await writeFile(join(cwd, 'a.cjm'), wrong);
      await runs(2);
      expect(out).toContain('a.cjm:3:38 error unresolved-reference');
      await writeFile(join(cwd, 'cjm.config.json'), '{ "ignore": "*.cjm" }');
      await runs(3);
      expect(out).toMatch(/No findings in 1 file\.\n$/);
      const closed = once(child, 'close');
      child.kill('SIGINT');
      expect(await closed).toEqual([0, null]);
    });

    it('goes with no flag that writes maps', async () => {
      expect(await cjm(['lint', '--watch', '--fix'])).toMatchObject({ code: 2, out: '' });
    });
  });
}
