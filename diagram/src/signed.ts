/** A value with its sign, zero without; the minus is the one that typography has. */
export function signed(value: number): string {
  const number = String(Math.round(Math.abs(value) * 100) / 100);
  return value < 0 ? `−${number}` : value > 0 ? `+${number}` : number;
}
