import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
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

    it('draws the same large picture, packed beside, and all of it', async () => {
      const cwd = await folderWith({ 'long.cjm': long });
      for (const [place, surroundings] of Object.entries({ here, elsewhere })) {
        const args = ['render', 'long.cjm', '--format', 'png', '--scale', '2', '-o', `${place}/{name}.png`];
        expect(await cjm(args, { cwd, ...surroundings })).toMatchObject({ code: 0, err: '' });
      }
      for (const name of ['a.png', 'b.png']) {
        const [png, other] = await Promise.all(['here', 'elsewhere'].map((place) => readFile(join(cwd, place, name))));
        if (!png || !other) throw new Error('There are two.');
        expect(other.equals(png)).toBe(true);
        const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
        expect(width * height).toBeGreaterThan(20_000_000);
        expect(unpacked(png)).toBe(height * (3 * width + 1));
      }
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

/** Two journeys whose pictures have more than twenty million pixels each. */
const long = ['a', 'b']
  .map((name) => {
    const stages = Array.from({ length: 12 }, (_, i) => {
      const touchpoints = Array.from(
        { length: 20 },
        (_, k) => `touchpoint t${i}_${k} "Does ${k}" { emotion ${k % 3} }`,
      );
      return `stage s${i} "Stage ${i}" { ${touchpoints.join('\n')} }`;
    });
    return `journey ${name} "${name}" { ${stages.join('\n')} }`;
  })
  .join('\n');

/** How many bytes are packed in a PNG: zlib looks whether its sum is theirs. */
function unpacked(png: Buffer): number {
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      packed.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
    }
  }
  return inflateSync(Buffer.concat(packed)).length;
}
