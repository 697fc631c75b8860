/**
 * The written path with the capital and small letters that its file really has, where the disk takes one for the other;
 * undefined when it is written so already. A link leads to a file of any other name.
 *
 * @param written relative, with `/`
 * @param real of the file that it leads to, with `/`
 */
export function speltOtherwise(written: string, real: string): string | undefined {
  // Nearly all are, and each import is asked.
  if (real.endsWith(`/${written.replace(/^(?:\.\.?\/)+/, '')}`)) return undefined;
  const parts = written.split('/');
  const names = parts.slice(parts.lastIndexOf('..') + 1).filter((part) => part !== '' && part !== '.');
  const realNames = real.split('/').slice(-names.length);
  const isSame = names.every((name, index) => form(name) === form(realNames[index] ?? ''));
  const isAlike = names.every((name, index) => fold(name) === fold(realNames[index] ?? ''));
  if (isSame || !isAlike) return undefined;
  return [...parts.slice(0, parts.length - names.length), ...realNames].join('/');
}

/** Some disks take letters and their accents apart. */
const form = (name: string): string => name.normalize('NFC');
const fold = (name: string): string => form(name).toLowerCase();
