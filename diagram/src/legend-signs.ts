import type { EntryText } from './entry.ts';
import type { LegendSign } from './marks/legend.ts';
import type { Sign } from './marks/sign.ts';
import { oncePer } from './once-per.ts';
import type { Part } from './part-of-picture.ts';
import type { Shape } from './scene.ts';

/** The signs that the picture uses and that do not explain themselves, in the order of the legend. */
export function legendSigns(groups: Part['groups']): readonly LegendSign[] {
  const used = new Set<LegendSign>();
  for (const shapes of groups) for (const sign of signsAmong(shapes)) used.add(sign);
  return order.filter((sign) => used.has(sign));
}

const signsAmong = oncePer((shapes: readonly Shape[]): ReadonlySet<LegendSign> => new Set(shapes.flatMap(signsOf)));

const order: readonly LegendSign[] = [
  'step',
  'nested',
  'back',
  'exit',
  'objective',
  'duration',
  'quote',
  'expectation',
  'feeling',
  'gap',
  'against',
  'severity',
  'answers',
  'truth',
  'question',
];

function signsOf(shape: Shape): readonly LegendSign[] {
  switch (shape.kind) {
    case 'card':
      return [
        ...(shape.step ? (['step'] as const) : []),
        ...(shape.truth ? (['truth'] as const) : []),
        ...(shape.nested ? (['nested'] as const) : []),
      ];
    case 'stage':
      return shape.truth ? ['truth'] : [];
    case 'move':
      return shape.back ? ['back'] : [];
    case 'tail':
      return shape.tail.leaves ? ['exit'] : [];
    case 'feeling':
      return ['feeling'];
    case 'curve':
      return shape.compared ? ['against'] : shape.gaps.length > 0 ? ['gap'] : [];
    case 'entry':
      return signsIn(shape.content.text);
    default:
      return [];
  }
}

const signsIn = oncePer(({ blocks, look, time }: EntryText): readonly LegendSign[] => {
  if (time?.seconds !== undefined) return ['duration'];
  const signs = blocks.flatMap(({ fragments }) => fragments.flatMap((fragment) => fragment.signs));
  return signs.flatMap((sign) => explained(sign, look));
});

function explained(sign: Sign, look: string): readonly LegendSign[] {
  switch (sign.kind) {
    case 'severity':
      return ['severity'];
    case 'mark':
      return look === 'opportunity' ? ['answers'] : [];
    case 'icon':
      if (sign.icon === 'truth') return ['truth'];
      return iconsExplained.filter((icon) => icon === sign.icon);
    case 'number':
    case 'persona':
    case 'source':
      return [];
  }
}

const iconsExplained = ['objective', 'quote', 'expectation', 'question'] as const;
