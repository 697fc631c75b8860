/** The built command line, run as its users run it. One file, so that it is built once. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { beforeAll, vi } from 'vitest';
import { testAgreement } from './process/agreement.ts';
import { testBadInput } from './process/bad-input.ts';
import { testCache } from './process/cache.ts';
import { testChanged } from './process/changed.ts';
import { cliFolder } from './process/cjm.ts';
import { testContinuousIntegration } from './process/continuous-integration.ts';
import { testEditors } from './process/editors.ts';
import { testExports } from './process/exports.ts';
import { testFaults } from './process/faults.ts';
import { testFix } from './process/fix.ts';
import { testFormats } from './process/formats.ts';
import { testInit } from './process/init.ts';
import { testKeptCode } from './process/kept-code.ts';
import { testLint } from './process/lint.ts';
import { testLintFlags } from './process/lint-flags.ts';
import { testManyFiles } from './process/many-files.ts';
import { testNodes } from './process/nodes.ts';
import { testPackage } from './process/package.ts';
import { testPage } from './process/page.ts';
import { testRender } from './process/render.ts';
import { testRules } from './process/rules.ts';
import { testServe } from './process/serve.ts';
import { testSetUp } from './process/set-up.ts';
import { testStart } from './process/start.ts';
import { testWatch } from './process/watch.ts';

// Each test starts several processes, and a small machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => promisify(execFile)(process.execPath, ['build.ts'], { cwd: cliFolder }), 60_000);

testStart();
testInit();
testLint();
testFormats();
testLintFlags();
testWatch();
testManyFiles();
testFix();
testChanged();
testCache();
testAgreement();
testSetUp();
testRules();
testBadInput();
testFaults();
testRender();
testKeptCode();
testExports();
testServe();
testPage();
testNodes();
testPackage();
testContinuousIntegration();
testEditors();
