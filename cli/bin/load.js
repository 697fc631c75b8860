// Starts the program; a file of its own because old Node versions cannot parse `import()`.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

if (existsSync(join(__dirname, '../dist/main.js'))) {
  import('../dist/main.js');
} else {
  process.stderr.write('cjm is not built yet: run `npm run build` first.\n');
  process.exit(2);
}
