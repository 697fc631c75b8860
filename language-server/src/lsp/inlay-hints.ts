import {
  type Emotion,
  emotionsOf,
  isDocument,
  isJourney,
  type Journey,
  type MappedJourney,
  nodesOf,
  type Stage,
  stagesOf,
  touchpointsOf,
} from '@cjm/grammar';
import { curveOf, placesOf } from '@cjm/grammar/figures';
import type { JourneyMap } from '@cjm/grammar/model';
import { type AstNode, GrammarUtils, type LangiumDocument, type Reference } from 'langium';
import type { InlayHintProvider } from 'langium/lsp';
import { type InlayHint, InlayHintKind, type Position, type Range } from 'vscode-languageserver';
import type { ClientSettings } from './client-settings.ts';
import { signed } from './feeling.ts';
import type { EditorWords } from './words.ts';

/** A label longer than this is cut: a hint is no second text. */
const longest = 28;

/** What is not written, beside what is: who is meant, how a feeling differs from the one before, how a stage feels. */
export class CjmInlayHints implements InlayHintProvider {
  private readonly journeysOf: (document: LangiumDocument) => readonly MappedJourney[];
  private readonly settings: () => ClientSettings;
  private readonly words: () => EditorWords;

  constructor(journeysOf: CjmInlayHints['journeysOf'], settings: () => ClientSettings, words: () => EditorWords) {
    this.journeysOf = journeysOf;
    this.settings = settings;
    this.words = words;
  }

  getInlayHints(document: LangiumDocument, { range }: { readonly range: Range }): InlayHint[] {
    const { value } = document.parseResult;
    const { inlayHints } = this.settings();
    const { hints } = this.words();
    if (!isDocument(value)) return [];
    const shown = value.declarations.filter(isJourney).filter((journey) => overlaps(journey, range));
    const maps = new Map(this.journeysOf(document).map(({ journey, map }) => [journey, map]));
    return shown.flatMap((journey) => {
      const map = maps.get(journey);
      return [
        ...(inlayHints.personas ? personaHints(journey, range) : []),
        ...(inlayHints.emotions && map ? changeHints(journey, map, range, hints) : []),
        ...(inlayHints.scores && map ? scoreHints(journey, map, range, hints) : []),
      ];
    });
  }
}

function overlaps({ $cstNode }: AstNode, { start, end }: Range): boolean {
  return $cstNode !== undefined && $cstNode.range.start.line <= end.line && $cstNode.range.end.line >= start.line;
}

type WithPersonas = AstNode & { readonly personas?: readonly Reference<AstNode & { readonly label?: string }>[] };

function personaHints(journey: Journey, range: Range): InlayHint[] {
  const nodes: readonly WithPersonas[] = nodesOf(
    journey,
    'Journey',
    'Stage',
    'Touchpoint',
    'Emotion',
    'Remark',
    'Measure',
    'Path',
  );
  return nodes.flatMap(({ personas = [] }) =>
    personas.flatMap(({ ref, $refNode, $refText }) => {
      const label = ref?.label;
      if (!label || !$refNode || label === $refText || !isIn($refNode.range.end, range)) return [];
      return [{ position: $refNode.range.end, label: shortened(label), kind: InlayHintKind.Type, paddingLeft: true }];
    }),
  );
}

const isIn = ({ line }: Position, { start, end }: Range): boolean => line >= start.line && line <= end.line;

function shortened(label: string): string {
  const letters = [...label.replace(/\s+/g, ' ')];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}

/** How each feeling differs from the one before it, in the order written. */
function changeHints(journey: Journey, map: JourneyMap, range: Range, words: EditorWords['hints']): InlayHint[] {
  const changes = changesOf(map);
  const shown = stagesOf(journey).flatMap((stage) => touchpointsOf(stage).flatMap(emotionsOf));
  return shown.flatMap((emotion) => {
    const node = GrammarUtils.findNodeForProperty(emotion.$cstNode, 'value');
    const found = node && isIn(node.range.end, range) ? (changes.get(startOf(emotion)) ?? []) : [];
    const labels = [...new Set(found.map(({ by }) => arrow(by)))];
    // Where it is better for one and worse for another, only the words can say so.
    if (!node || labels.length !== 1 || found.every(({ by }) => by === 0)) return [];
    const tooltip = found.map(({ by, than, who }) =>
      by > 0 ? words.better(rounded(by), than, who) : words.worse(rounded(-by), than, who),
    );
    return [{ position: node.range.end, label: labels.join(''), paddingLeft: true, tooltip: tooltip.join('\n') }];
  });
}

interface Change {
  readonly by: number;
  /** The label of the place before. */
  readonly than: string;
  readonly who: string;
}

/** By where the statement of the feeling begins. */
function changesOf(map: JourneyMap): ReadonlyMap<string, readonly Change[]> {
  const changes = new Map<string, Change[]>();
  for (const persona of map.personas) {
    const places = placesOf(map).filter(({ personas }) => personas.includes(persona.id));
    for (const run of curveOf({ places }, persona.id)) {
      for (const [index, { emotion }] of run.entries()) {
        const before = run[index - 1];
        if (!before) continue;
        const change = { by: emotion.value - before.emotion.value, than: before.place.label, who: persona.label };
        const key = keyOf(emotion.range.start);
        changes.set(key, [...(changes.get(key) ?? []), change]);
      }
    }
  }
  return changes;
}

const keyOf = ({ line, character }: Position): string => `${line}:${character}`;
const startOf = ({ $cstNode }: Emotion): string => ($cstNode ? keyOf($cstNode.range.start) : '');

/** Means come with decimals that say nothing. */
const rounded = (value: number): string => String(Math.round(value * 10) / 10);

const arrow = (by: number): string => `${by > 0 ? '▲' : '▼'}${rounded(Math.abs(by))}`;

function scoreHints(journey: Journey, map: JourneyMap, range: Range, words: EditorWords['hints']): InlayHint[] {
  return stagesOf(journey).flatMap((stage, index) => {
    const position = headEnd(stage);
    const values = (map.stages[index]?.touchpoints ?? []).flatMap(({ emotions }) => emotions.map(({ value }) => value));
    if (!position || !isIn(position, range) || values.length === 0) return [];
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const label = `⌀ ${signed(Number(rounded(mean)))}`;
    return [{ position, label, paddingLeft: true, tooltip: words.mean }];
  });
}

/** Behind the last of a stage's head. */
function headEnd({ $cstNode }: Stage): Position | undefined {
  const label =
    GrammarUtils.findNodeForProperty($cstNode, 'label') ?? GrammarUtils.findNodeForProperty($cstNode, 'name');
  return label?.range.end;
}
