/** The worker's program as text: the bundler reads the file so. */
declare module 'elkjs/lib/elk-worker.min.js' {
  const text: string;
  export = text;
}
