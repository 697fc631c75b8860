/** Packs the built command line into `cjm-VERSION.tgz`: one file without dependencies, for `npm install -g`. */
import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import manifest from './package.json' with { type: 'json' };

const here = fileURLToPath(new URL('.', import.meta.url));
const stage = await mkdtemp(join(tmpdir(), 'cjm-package-'));

for (const name of ['bin', 'dist', 'README.md']) await cp(join(here, name), join(stage, name), { recursive: true });
await cp(join(here, '../LICENSE'), join(stage, 'LICENSE'));

// Everything is in the bundle, so the package asks for nothing; private, so that nobody publishes it by mistake.
const { name, version, description, license, type, engines, bin } = manifest;
const packed = { name, version, description, license, private: true, type, engines, bin };
await writeFile(join(stage, 'package.json'), `${JSON.stringify(packed, undefined, 2)}\n`);

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
await promisify(execFile)(npm, ['pack', '--pack-destination', here], { cwd: stage, shell: npm !== 'npm' });
await rm(stage, { recursive: true });
process.stdout.write(`cli/${name}-${version}.tgz\n`);
