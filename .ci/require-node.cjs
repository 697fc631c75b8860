// Runs on any Node: says in one line what is needed, before anything fails for a reason nobody understands.
var version = process.versions.node.split('.').map(Number);
if (version[0] < 22 || (version[0] === 22 && version[1] < 18)) {
  console.error(`cjm is built and tested with Node 22.18 or newer; this is Node ${process.versions.node}.`);
  process.exit(2);
}
