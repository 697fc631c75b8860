import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cjm, cliFolder, folderWith } from './cjm.ts';
import { oldestNode } from './oldest-node.ts';

const examples = join(cliFolder, '../examples');
const maps = ['gift-shop.cjm', 'irsal-hawala.cjm'].map((file) => join(examples, file));
const formats = 'svg,png,pdf,html,markdown,csv,json';

const here = { env: { TZ: 'UTC', LC_ALL: 'C' } };
const elsewhere = { node: oldestNode(), env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' } };

export function testNodes(): void {
  describe('cjm on the oldest Node, in another time zone and language', () => {
    it('writes the same bytes in every format', async () => {
      const cwd = await folderWith({});
      const drawn = ['render', ...maps, '--format', formats, '--today', '2026-06-30'];
      expect(await cjm([...drawn, '-o', 'here/{file}'], { cwd, ...here })).toEqual({ code: 0, out: '', err: '' });
      expect(await cjm([...drawn, '-o', 'elsewhere/{file}'], { cwd, ...elsewhere })).toMatchObject({ code: 0 });
      const files = (await readdir(join(cwd, 'here'))).sort();
      expect(files).toHaveLength(maps.length * formats.split(',').length);
      expect((await readdir(join(cwd, 'elsewhere'))).sort()).toEqual(files);
      for (const file of files) {
        const [one, other] = await Promise.all(['here', 'elsewhere'].map((place) => readFile(join(cwd, place, file))));
        expect(other?.equals(one ?? Buffer.of()), file).toBe(true);
      }
    });

    it('draws the same where pictures are all that is asked for', async () => {
      const [map = ''] = maps;
      const drawn = ['render', map, '-o', '-'];
      const one = await cjm(drawn, here);
      expect(one).toMatchObject({ code: 0, err: '' });
      expect(one.out).toBe(await readFile(map.replace(/cjm$/, 'svg'), 'utf8'));
      expect(await cjm(drawn, elsewhere)).toEqual(one);
    });

    it('finds the same', async () => {
      const [one, other] = await Promise.all(
        [here, elsewhere].map((surroundings) =>
          cjm(['lint', examples, '--format', 'json', '--today', '2027-01-01'], {
            ...surroundings,
          }),
        ),
      );
      expect(one?.out).not.toBe('');
      expect(other).toEqual(one);
    });
  });
}
