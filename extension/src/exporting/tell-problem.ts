import type { Problem } from '@cjm/diagram/exporters';
import { t } from '@vscode/l10n';

const shownGraphemes = 5;

/** Why a picture cannot be written, and what can be done in the editor instead. */
export function tellProblem(problem: Problem): string {
  switch (problem.kind) {
    case 'too-large':
      return t(
        'A PNG of {0} × {1} px is more than programs can show. Export as SVG or PDF: they are sharp at any size.',
        problem.width,
        problem.height,
      );
    case 'no-font':
      return t(
        'No font of this machine has these characters: {0}. Install one that has them, such as Noto, or export as SVG or HTML, which use the fonts of who looks at them.',
        problem.graphemes.slice(0, shownGraphemes).join(' '),
      );
  }
}
