import type { Fact, FactValue, PartDescription } from '../src/about/description.ts';
import { element } from './element.ts';
import type { Finding } from './finding.ts';
import { severityIcon } from './severity-sign.ts';
import type { ToolWords } from './words.ts';

/** A finding, and its place in the list that the host gave. */
export interface PlacedFinding {
  readonly index: number;
  readonly finding: Finding;
}

/** What a card says: what is wrong first, as one may want to act on it, then all that is known. */
export function cardContent(
  words: ToolWords,
  { kind, title, where, facts }: PartDescription,
  findings: readonly PlacedFinding[],
  onFix: (finding: number, fix: string) => void,
): readonly HTMLElement[] {
  return [
    element(
      'header',
      { class: 'cjm-card-head' },
      element(
        'p',
        { class: 'cjm-card-kind' },
        kind,
        ...where.map((place) => element('span', { class: 'cjm-card-where', dir: 'auto' }, place)),
      ),
      element('h2', { class: 'cjm-card-title', dir: 'auto' }, title),
    ),
    ...(findings.length === 0 ? [] : [findingList(words, findings, onFix)]),
    ...(facts.length === 0 ? [] : [element('dl', { class: 'cjm-facts' }, ...facts.flatMap(factRow))]),
  ];
}

function findingList(
  { lang, findings: { title, severities } }: ToolWords,
  findings: readonly PlacedFinding[],
  onFix: (finding: number, fix: string) => void,
): HTMLElement {
  return element(
    'ul',
    { class: 'cjm-card-findings', lang, 'aria-label': title },
    ...findings.map(({ index, finding: { severity, text, code, fixes } }) =>
      element(
        'li',
        {},
        severityIcon(severity),
        element(
          'div',
          {},
          element('span', { class: 'cjm-unseen' }, `${severities[severity]}: `),
          element('span', { dir: 'auto' }, text),
          ...(code === undefined ? [] : [' ', element('code', {}, code)]),
          ...(fixes.length === 0
            ? []
            : [
                element(
                  'div',
                  { class: 'cjm-fixes' },
                  ...fixes.map(({ id, title: does }) => {
                    const button = element('button', { type: 'button', class: 'cjm-fix', dir: 'auto' }, does);
                    button.addEventListener('click', () => onFix(index, id));
                    return button;
                  }),
                ),
              ]),
        ),
      ),
    ),
  );
}

function factRow({ term, values }: Fact): readonly HTMLElement[] {
  return [element('dt', {}, term), element('dd', {}, ...values.map(toValue))];
}

function toValue({ text, note, tone, link }: FactValue): HTMLElement {
  const said =
    link === undefined
      ? element('span', { dir: 'auto' }, text)
      : element('a', { href: link, target: '_blank', rel: 'noopener noreferrer', dir: 'auto' }, text);
  return element(
    'p',
    {},
    said,
    ...(note === undefined
      ? []
      : [' ', element('span', { class: `cjm-note${tone ? ` cjm-${tone}` : ''}`, dir: 'auto' }, note)]),
  );
}
