import { journeyOf } from '@cjm/grammar';
import type { AstNode } from 'langium';

/** A declaration in a line, as menus and hovers show it. */
export interface About {
  /** `persona`, `touchpoint`, `pain` … */
  readonly kind: string;
  /** What it is called; empty for a blank still being written. */
  readonly label: string;
  /** Where it stands, for what is unique only there. */
  readonly place?: string;
}

type Described = AstNode & {
  readonly name?: string;
  readonly label?: string;
  readonly text?: string;
  readonly kind?: string;
};

export function about(node: Described): About {
  const byKind = node.$type === 'Touchpoint' || node.$type === 'Remark';
  const holder: Described | undefined = node.$type === 'Remark' ? node.$container : undefined;
  const place = holder?.label ?? holder?.name;
  return {
    kind: (byKind ? node.kind : undefined) ?? node.$type.toLowerCase(),
    label: node.label ?? node.text ?? '',
    ...(place !== undefined && { place }),
  };
}

/** The place and journey of what is unique only within a journey. */
export const homeOf = (node: AstNode): string | undefined => {
  const journey = journeyOf(node);
  return journey && journey !== node ? (journey.label ?? journey.name) : undefined;
};
