import { onTestFinished } from 'vitest';
import { start } from './cjm.ts';

export interface Served {
  /** As it was told, for browsers. */
  readonly address: string;
  readonly port: number;
  /** What else it says when it has started. */
  readonly said: string;
  readonly stop: () => Promise<number | null>;
}

/** Starts `cjm serve` on any free port and waits for its address. */
export async function serve(cwd: string, ...args: readonly string[]): Promise<Served> {
  const child = start(['serve', ...args], { cwd });
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  onTestFinished(() => void child.kill('SIGKILL'));
  const told = await new Promise<Omit<Served, 'stop'>>((resolve, reject) => {
    let out = '';
    child.stdout?.on('data', (data) => {
      out += data;
      const found = /^http:\/\/127\.0\.0\.1:(\d+)\/(\?language=..)?$/m.exec(out);
      const [said] = /^.*Ctrl\+C.*$/m.exec(out) ?? [];
      if (found && said !== undefined) resolve({ address: found[0], port: Number(found[1]), said });
    });
    child.stderr?.on('data', (data) => {
      out += data;
    });
    child.on('close', () => reject(new Error(`It ended: ${out}`)));
  });
  const stop = () => {
    child.kill('SIGINT');
    return closed;
  };
  return { ...told, stop };
}
