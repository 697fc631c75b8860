// npm runs this, and nothing else, before it packs the repository or installs it from git, as pre-commit does. It also
// runs it where a clone is set up: there, whoever needs cjm builds it.
if (process.env.npm_package_resolved) {
  require('./require-node.cjs');
  const { execFileSync } = require('node:child_process');
  const { existsSync } = require('node:fs');
  const { join } = require('node:path');

  const root = join(__dirname, '..');
  // What npm installs for all of the computer it prepares the same way, so that nothing is there to build it with.
  const { npm_config_global: _, npm_config_location: __, ...env } = process.env;
  const options = { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' };
  if (!existsSync(join(root, 'node_modules/esbuild'))) execFileSync('npm', ['ci', '--ignore-scripts'], options);
  execFileSync('npm', ['run', 'build', '--workspace=cli'], options);
}
