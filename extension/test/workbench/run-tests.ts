export { runTests } from '@vscode/test-electron';
