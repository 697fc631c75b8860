import { join } from 'node:path';
import { expect, it } from 'vitest';
import { agree } from '../../../language-server/test/robustness/agreement.ts';
import { cliFolder } from './cjm.ts';

/** The examples, and a hundred of the workspaces that `npm run soak -- --only editor` goes on with. */
export function testAgreement(): void {
  it('finds what the editor finds, in the same words at the same places', async () => {
    const { failures, found, answered } = await agree(100, 1000, join(cliFolder, 'bin/cjm.js'));
    expect(failures).toEqual([]);
    expect(found).toBeGreaterThan(1000);
    expect(answered).toBeGreaterThan(10);
  });
}
