// Starts the program; a file of its own because old Node versions cannot parse `import()`.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { isAbsolute, join } = require('node:path');

/** Where the system wants what can be made again; undefined when it does not say. */
function cacheFolder() {
  switch (process.platform) {
    case 'win32':
      return process.env.LOCALAPPDATA;
    case 'darwin':
      return join(homedir(), 'Library/Caches');
    default: {
      // A relative one is to be ignored, says the specification: it would lie in whatever folder one works in.
      const { XDG_CACHE_HOME: own } = process.env;
      return own && isAbsolute(own) ? own : join(homedir(), '.cache');
    }
  }
}

if (existsSync(join(__dirname, '../dist/main.js'))) {
  // The next run need not compile again. The cache is the user's own, never the common temporary folder that Node
  // would take: what lies there may be someone else's. Where it cannot be written, Node does without.
  const folder = cacheFolder();
  if (folder !== undefined && enableCompileCache !== undefined) enableCompileCache(join(folder, 'cjm'));
  import('../dist/main.js');
} else {
  process.stderr.write('cjm is not built yet: run `npm run build` first.\n');
  process.exit(2);
}
