/** What the suite writes goes here; whoever started it names the folder and removes it. */
export function scratchFolder(): string {
  const folder = process.env.CJM_SCRATCH;
  if (!folder) throw new Error('CJM_SCRATCH names no folder.');
  return folder;
}
