import type { FindingSeverity } from '@cjm/language-server';
import type { Colours } from '../world.ts';

/** The severity in its colour. */
export function paintSeverity(severity: FindingSeverity, { blue, red, yellow }: Colours): string {
  switch (severity) {
    case 'error':
      return red(severity);
    case 'warning':
      return yellow(severity);
    case 'info':
      return blue(severity);
  }
}
