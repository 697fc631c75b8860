import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join } from 'node:path';
import type { JourneyMap } from '@cjm/grammar/model';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Gallery } from '../../page/gallery.ts';
import { cjm, folderWith, good } from './cjm.ts';
import { serve } from './served.ts';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks by a path that is sent as it is, which `fetch` would tidy up. */
function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = 'GET',
  content = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      let body = '';
      response.on('data', (data) => {
        body += data;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on('error', reject);
    asked.end(content);
  });
}

/** Listens to the stream of changes; `next` waits for a gallery that satisfies the condition. */
function listen(port: number) {
  const galleries: Gallery[] = [];
  const asked = request({ host: '127.0.0.1', port, path: '/events' }, (response) => {
    let buffer = '';
    response.on('data', (data) => {
      buffer += data;
      const events = buffer.split('\n\n');
      buffer = events.pop() ?? '';
      for (const event of events) {
        if (event.startsWith('data: ')) galleries.push(JSON.parse(event.slice(6)));
      }
    });
  });
  asked.on('error', () => undefined);
  asked.end();
  onTestFinished(() => void asked.destroy());
  return async (condition: (gallery: Gallery) => boolean): Promise<Gallery> => {
    for (let waited = 0; waited < 8000; waited += 20) {
      const last = galleries.at(-1);
      if (last !== undefined && condition(last)) return last;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`It was not told; last: ${JSON.stringify(galleries.at(-1))}`);
  };
}

const paths = (gallery: Gallery): string => gallery.files.map(({ path }) => path).join();

export function testServe(): void {
  describe('cjm serve', () => {
    it('lists the maps with their findings, draws them, and ends cleanly', async () => {
      const folder = await folderWith({ 'maps/a.cjm': good, 'maps/sub/b.cjm': 'persona me "Me' });
      await symlink('nowhere', join(folder, 'maps/dangling.cjm'));
      const { port, said, stop } = await serve(folder, 'maps', '--port', '0');
      expect(said).toBe('Showing the maps of maps. Press Ctrl+C to stop.');
      const gallery = await listen(port)(() => true);
      expect(gallery).toMatchObject({
        folder: 'maps',
        files: [
          { path: 'a.cjm', maps: [{ label: 'My working day', personas: 1, stages: 1, touchpoints: 2 }], findings: [] },
          { path: 'dangling.cjm', maps: [], findings: [{ severity: 'error', line: 1 }] },
          {
            path: 'sub/b.cjm',
            findings: [{ rule: 'syntax-error', line: 1, column: 12, source: 'persona me "Me' }],
          },
        ],
      });

      const id = gallery.files[0]?.maps[0]?.id;
      const light = await ask(port, `/maps/${id}.svg`);
      const dark = await ask(port, `/maps/${id}.svg?theme=dark`);
      expect(light).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
      expect(dark.body).not.toBe(light.body);
      expect(light.body).toBe((await cjm(['render', 'maps/a.cjm', '-o', '-'], { cwd: folder })).out);
      expect(JSON.parse((await ask(port, `/maps/${id}.json`)).body)).toMatchObject([{ label: 'My working day' }]);
      expect(await stop()).toBe(0);
    });

    it('tells of saved, new, renamed and deleted files', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { port } = await serve(folder, '--port', '0');
      const next = listen(port);
      const before = await next(() => true);

      await writeFile(join(folder, 'a.cjm'), good.replace('Make tea', 'Make coffee'));
      const saved = await next(({ files }) => files[0]?.maps[0]?.picture !== before.files[0]?.maps[0]?.picture);
      const id = saved.files[0]?.maps[0]?.id;
      expect(id).toBe(before.files[0]?.maps[0]?.id);
      expect((await ask(port, `/maps/${id}.svg`)).body).toContain('Make coffee');

      await mkdir(join(folder, 'sub'));
      await writeFile(join(folder, 'sub/b.cjm'), good);
      await next((gallery) => paths(gallery) === 'a.cjm,sub/b.cjm');
      await rename(join(folder, 'sub/b.cjm'), join(folder, 'c.cjm'));
      await next((gallery) => paths(gallery) === 'a.cjm,c.cjm');
      await rm(join(folder, 'a.cjm'));
      await next((gallery) => paths(gallery) === 'c.cjm');
      expect((await ask(port, `/maps/${id}.svg`)).status).toBe(404);
    });

    it('tells of what is imported from outside the folder, and of what is said there of its own files', async () => {
      const [people = '', journey = ''] = good.split('\n\n');
      const folder = await folderWith({
        '.git/HEAD': '',
        'people.cjm': people,
        'maps/a.cjm': `import "../people.cjm"\n\n${journey}`,
        'maps/shared.cjm': 'channel app "App"\nchannel site "Site"',
      });
      const { port } = await serve(folder, 'maps', '--port', '0');
      const next = listen(port);
      const before = await next(() => true);
      expect(before.files.map(({ findings }) => findings)).toEqual([[], []]);

      await writeFile(join(folder, 'people.cjm'), people.replace('"Me"', '"Somebody else"'));
      const saved = await next(({ files }) => files[0]?.maps[0]?.picture !== before.files[0]?.maps[0]?.picture);
      expect((await ask(port, `/maps/${saved.files[0]?.maps[0]?.id}.svg`)).body).toContain('Somebody else');

      const other = `import "maps/shared.cjm"\n\n${good.replace('"Make tea"', '"Make tea" via app')}`;
      await writeFile(join(folder, 'other.cjm'), other);
      const unused = await next(({ files }) => files[1]?.findings.length === 1);
      expect(unused.files[1]?.findings[0]).toMatchObject({ rule: 'unused-declaration', line: 2 });
      await writeFile(join(folder, 'other.cjm'), other.replace('via app', 'via app, site'));
      await next(({ files }) => files[1]?.findings.length === 0);

      await writeFile(join(folder, 'cjm.config.json'), '{ "extends": "cjm:strict" }');
      await next(({ files }) => files[0]?.findings.some(({ rule }) => rule === 'require-goal') === true);
      expect(paths(await next(() => true))).toBe('a.cjm,shared.cjm');
    });

    it('keeps the last good picture while a file is broken', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { port } = await serve(folder, '--port', '0');
      const next = listen(port);
      const before = await next(() => true);
      await writeFile(join(folder, 'a.cjm'), good.replace('touchpoint "Make tea"', 'touchpoint "Make tea'));
      const broken = await next(({ files }) => files[0]?.stale === true);
      expect(broken.files[0]?.maps).toEqual(before.files[0]?.maps);
      expect(broken.files[0]?.findings[0]).toMatchObject({ rule: 'syntax-error', line: 5 });
      await writeFile(join(folder, 'a.cjm'), good);
      expect(await next(({ files }) => files[0]?.stale === false)).toEqual(before);
    });

    it('starts in an empty folder, and shows the first map', async () => {
      const folder = await folderWith({});
      const { port, said } = await serve(folder, '--port', '0');
      expect(said).toBe('Showing the maps of this folder. Press Ctrl+C to stop.');
      const next = listen(port);
      expect((await next(() => true)).files).toEqual([]);
      await writeFile(join(folder, 'first.cjm'), good);
      await next((gallery) => paths(gallery) === 'first.cjm');
    });

    it('answers only its own page', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { port } = await serve(folder, '--port', '0');
      const own = `127.0.0.1:${port}`;
      for (const path of ['/', '/events', '/main.js']) {
        expect((await ask(port, path, { Host: `evil.example:${port}` })).status).toBe(403);
        expect((await ask(port, path, { Host: own, Origin: 'http://evil.example' })).status).toBe(403);
      }
      const page = await ask(port, '/', { Host: own });
      expect(page.status).toBe(200);
      expect(page.headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
      expect((await ask(port, '/', { Host: own }, 'POST')).status).toBe(405);
    });

    it('lays out what its page asks for, and nobody else', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { port } = await serve(folder, '--port', '0');
      const layOut = (content: string, headers: Readonly<Record<string, string>> = {}) =>
        ask(port, '/layout', { Host: `127.0.0.1:${port}`, ...headers }, 'POST', content);
      const graph = JSON.stringify({ id: 'root', children: [{ id: 'a', width: 30, height: 20 }] });
      const own = await layOut(graph, { Origin: `http://127.0.0.1:${port}` });
      expect(own.status).toBe(200);
      expect(JSON.parse(own.body)).toMatchObject({ id: 'root', children: [{ id: 'a', x: 12, y: 12 }] });
      expect((await layOut(graph, { Origin: 'http://evil.example' })).status).toBe(403);
      for (const content of ['', '{', '[]', '{"id":7}', 'null']) expect((await layOut(content)).status).toBe(400);
      expect((await ask(port, '/layout')).status).toBe(404);
    });

    it('tells a map together with its other state', async () => {
      const future = good.replace(
        'journey workday "My working day" for me {',
        'journey later "Later" for me { state future of workday',
      );
      const folder = await folderWith({ 'a.cjm': `${good}\n${future.replace(/^persona.*\n/, '')}` });
      const { port } = await serve(folder, '--port', '0');
      const { files } = await listen(port)(() => true);
      const [today, later] = files[0]?.maps ?? [];
      expect(today).toMatchObject({ journey: 'journey:workday', counterpart: later?.id });
      expect(later).toMatchObject({ journey: 'journey:later', counterpart: today?.id });
      const told = JSON.parse((await ask(port, `/maps/${today?.id}.json`)).body);
      expect(told).toMatchObject([{ id: 'journey:workday' }, { id: 'journey:later' }]);
      expect(told.map(({ uri }: JourneyMap) => uri)).toEqual([undefined, undefined]);
    });

    it('tells of another state that stands in another file that it does', async () => {
      const future = 'import "a.cjm"\njourney later "Later" for me { state future of workday }';
      const folder = await folderWith({ 'a.cjm': good, 'b c.cjm': future });
      const { port } = await serve(folder, '--port', '0');
      const { files } = await listen(port)(() => true);
      const [later] = files[1]?.maps ?? [];
      const told = JSON.parse((await ask(port, `/maps/${later?.id}.json`)).body);
      expect(told.map(({ uri }: JourneyMap) => uri)).toEqual([undefined, 'a.cjm']);
    });

    it('serves nothing but what it knows', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const { port } = await serve(folder, '--port', '0');
      const climbing = ['/../package.json', '/..%2f..%2fetc/passwd', '/fonts/../../main.cjs', '//etc/passwd', '/a.cjm'];
      const strange = ['/maps/..%2fa.svg', '/maps/0000.svg', '/maps/a.cjm', '/__proto__', '/constructor', '/%00', '*'];
      for (const path of [...climbing, ...strange]) expect([path, (await ask(port, path)).status]).toEqual([path, 404]);
    });

    it('takes the next port when its own is taken, but not when it was told which', async () => {
      const folder = await folderWith({ 'a.cjm': good });
      const other = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      onTestFinished(() => void other.close());
      const address = other.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const { code, err } = await cjm(['serve', '--port', String(port)], { cwd: folder });
      expect({ code, err }).toEqual({
        code: 2,
        err: `cjm: Port ${port} is taken. Choose another with --port, or leave it out.\n`,
      });

      const first = await serve(folder);
      const second = await serve(folder);
      expect(first.port).toBeGreaterThanOrEqual(4870);
      expect(second.port).toBeGreaterThan(first.port);
    });

    it('says when there is no such folder', async () => {
      const { code, err } = await cjm(['serve', 'nope']);
      expect({ code, err }).toEqual({
        code: 2,
        err: 'cjm: "nope" is no folder. Give the folder that holds the maps.\n',
      });
    });
  });
}
