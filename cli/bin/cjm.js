#!/usr/bin/env node
// Old Node versions must be able to read this file to be told that they are too old: nothing here is newer than ES3.
var major = Number(process.versions.node.split('.')[0]);
if (major < 22) {
  // biome-ignore lint/style/useTemplate: old Node versions have no template literals
  process.stderr.write('cjm needs Node 22 or newer; this is Node ' + process.versions.node + '.\n');
  process.exit(2);
} else {
  require('./load.js');
}
