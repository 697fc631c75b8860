// Copies files by the file system's own clone call; a plain copy does.
const { copyFile } = require('node:fs/promises');

exports.isCloneSupported = () => false;
exports.copyFile = (from, to, mode) => copyFile(from, to, mode);
