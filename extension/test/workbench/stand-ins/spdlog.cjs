// VS Code's log files, written without the native logger's buffers and rotation.
const { appendFileSync, mkdirSync } = require('node:fs');
const { dirname } = require('node:path');

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'critical'];

class Logger {
  #file;
  #level = levels.indexOf('info');
  #bare = false;

  constructor(file) {
    this.#file = file;
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, '');
  }

  getLevel() {
    return this.#level;
  }

  setLevel(level) {
    this.#level = level;
  }

  /** From here on a line is written as it comes, without time and level. */
  clearFormatters() {
    this.#bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}

  write(rank, message) {
    if (rank < this.#level) return;
    const line = this.#bare ? message : `${new Date().toISOString()} [${levels[rank]}] ${message}\n`;
    appendFileSync(this.#file, line);
  }
}

levels.forEach((level, rank) => {
  Logger.prototype[level] = function (message) {
    this.write(rank, message);
  };
});

const createLogger = async (_name, file) => new Logger(file);

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
