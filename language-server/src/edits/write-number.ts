/** A feeling as its author writes such: `+1`, or `1` where the one before has no sign. */
export function writeNumber(value: number, before = ''): string {
  const rounded = Math.round(value * 100) / 100;
  if (rounded === 0) return '0';
  const sign = rounded > 0 && !/^[1-9]|^0\.\d*[1-9]/.test(before) ? '+' : '';
  return `${sign}${rounded}`;
}
