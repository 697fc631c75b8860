import { execFileSync } from 'node:child_process';
import { DiagnosticSeverity, languages, Position } from 'vscode';
import { until } from '../until.ts';
import { openText, workday } from './open-text.ts';

/** The running language server, a child of this extension host. */
function serverProcess(): number | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const processes = lines.map((line) => line.trim().split(/\s+/));
  const server = processes.find(
    ([, parent, ...args]) => parent === String(process.pid) && /server\.cjs/.test(args.join(' ')),
  );
  return server && Number(server[0]);
}

describe('the language server', () => {
  it('is started again when it dies, however often', async () => {
    const { document, edit } = await openText(workday);
    for (let death = 1; death <= 5; death++) {
      const server = await until('the server', serverProcess);
      process.kill(server, 'SIGKILL');
      await until('its end', () => serverProcess() !== server);
    }
    await until('the server', serverProcess);
    await edit((change) => change.insert(new Position(0, 0), '}'));
    await until('an error', () =>
      languages.getDiagnostics(document.uri).some(({ severity }) => severity === DiagnosticSeverity.Error),
    );
  });
});
