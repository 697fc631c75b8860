/** Writes every generated file anew. The test run fails when one of them differs from what is committed. */
import { execFileSync } from 'node:child_process';

const run = (folder: string, command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
};

run('.', process.execPath, 'grammar/generate-names.ts');
run('grammar', process.execPath, '../node_modules/langium-cli/bin/langium.js', 'generate');
run('.', process.execPath, 'grammar/generate-reader.ts');
run('.', process.execPath, 'grammar/generate-reference.ts');
run('.', process.execPath, 'grammar/generate-written.ts');
run('.', process.execPath, 'language-server/generate-rules.ts');
run('.', process.execPath, 'language-server/generate-config-schema.ts');
run('.', process.execPath, 'diagram/schema/generate-schema.ts');
