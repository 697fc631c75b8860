// Starts the program; a file of its own because old Node versions cannot parse what is newer than they.
const { existsSync } = require('node:fs');
const { enableCompileCache } = require('node:module');
const { homedir } = require('node:os');
const { dirname, isAbsolute, join, sep } = require('node:path');

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

/**
 * Whether a folder lies in the repository that one works in: who writes that could have compiled code of theirs run. A
 * home that is kept in git is the user's own.
 */
function isInRepository(folder) {
  for (let at = process.cwd(); at !== homedir() && at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return folder.startsWith(at + sep);
  }
  return false;
}

/** Whether a layout is likely to be asked for. Where it is not, a thread has been started in vain. */
function isDrawing([command, ...rest]) {
  const has = (pattern) => rest.some((argument) => pattern.test(argument));
  if (command !== 'render' || has(/^(--help|-h)$/)) return false;
  return has(/^--format/) ? has(/(^|[=,])(svg|png|pdf|html)(,|$)/) : !has(/\.(md|csv|json)$/i);
}

if (existsSync(join(__dirname, '../dist/main.cjs'))) {
  // The next run need not compile again. The cache is the user's own, never the common temporary folder that Node
  // would take: what lies there may be someone else's. Where it cannot be written, Node does without.
  const folder = cacheFolder();
  const isKept = folder !== undefined && !isInRepository(join(folder, 'cjm')) && enableCompileCache !== undefined;
  if (isKept) enableCompileCache(join(folder, 'cjm'));
  // A picture waits longest for the layout engine: it gets ready while all else is loaded.
  if (isDrawing(process.argv.slice(2))) require('../dist/beside.cjs').startBeside();
  require('../dist/main.cjs');
} else {
  process.stderr.write('cjm is not built yet: run `npm run build` first.\n');
  process.exit(2);
}
