import {
  exit,
  type JourneyMap,
  type Move,
  type Opportunity,
  type Path,
  type PlaceFacts,
  type Remark,
  type Touchpoint,
} from '@cjm/grammar/model';

/**
 * The map as these personas (ids) live it: without touchpoints that none of them passes, and without what is said of
 * others alone. All personas stay in its list, so that each keeps its hue, shape and letter.
 */
export function seePersonas(map: JourneyMap, ids: readonly string[] | undefined): JourneyMap {
  if (!ids) return map;
  const seen = new Set(ids);
  const isSeen = (personas: readonly string[]) => personas.length === 0 || personas.some((id) => seen.has(id));
  const within = <T extends PlaceFacts & { readonly remarks: readonly Remark[] }>(place: T): T => ({
    ...place,
    remarks: place.remarks.filter(({ personas }) => isSeen(personas)),
    measures: place.measures.filter(({ personas }) => isSeen(personas)),
  });
  const seeTouchpoint = (touchpoint: Touchpoint): Touchpoint => ({
    ...within(touchpoint),
    personas: touchpoint.personas.filter((id) => seen.has(id)),
    emotions: touchpoint.emotions.filter(({ persona }) => seen.has(persona)),
  });
  const stages = map.stages
    .map((stage) => {
      const touchpoints = stage.touchpoints.filter(({ personas }) => isSeen(personas)).map(seeTouchpoint);
      return { stage, seen: { ...within(stage), touchpoints } };
    })
    .filter(({ stage, seen }) => seen.touchpoints.length > 0 || stage.touchpoints.length === 0)
    .map(({ seen }) => seen);
  const kept = new Set(stages.flatMap((stage) => stage.touchpoints.map(({ id }) => id)));
  const paths = map.paths
    .filter(({ personas }) => isSeen(personas))
    .map((path) => ({ ...path, stops: path.stops.filter((stop) => kept.has(stop)) }));
  const shown: JourneyMap = {
    ...map,
    stages,
    remarks: map.remarks.filter(({ personas }) => isSeen(personas)),
    measures: map.measures.filter(({ personas }) => isSeen(personas)),
    paths,
    moves: map.paths.length > 0 ? seeToldMoves(map, paths, kept) : seeMoves(map, kept),
  };
  return { ...shown, opportunities: seeOpportunities(map, shown, seen) };
}

/** Where ways are told, those told of somebody else are not taken; one that is told past what is not seen leads on. */
function seeToldMoves(map: JourneyMap, seen: readonly Path[], kept: ReadonlySet<string>): readonly Move[] {
  const told = stepsOf(map.paths);
  const taken = stepsOf(seen);
  const isKept = ({ id, from, to }: Move): boolean =>
    kept.has(from) && (to === exit || kept.has(to)) && (taken.has(id) || !told.has(id));
  const moves = map.moves.filter(isKept);
  const known = new Set(moves.map(({ id }) => id));
  const order = [...kept];
  const missing = [...taken].filter(([id]) => !known.has(id));
  return [
    ...moves,
    ...missing.map(
      ([id, { from, to }]): Move => ({ id, from, to, back: order.indexOf(to) <= order.indexOf(from), sources: [] }),
    ),
  ];
}

/** From stop to stop, by the id that the move has. */
function stepsOf(paths: readonly Path[]): ReadonlyMap<string, Pick<Move, 'from' | 'to'>> {
  const steps = paths.flatMap(({ stops }) => stops.slice(1).map((to, i) => ({ from: stops[i] ?? to, to })));
  return new Map(steps.map(({ from, to }) => [`${from}->${to}`, { from, to }]));
}

/** A way through touchpoints that are not seen joins what lies before with what lies behind. */
function seeMoves(map: JourneyMap, kept: ReadonlySet<string>): readonly Move[] {
  const order = new Map(map.stages.flatMap((stage) => stage.touchpoints).map(({ id }, i) => [id, i]));
  const gone = [...order.keys()].filter((id) => !kept.has(id));
  const out = new Map<string, Map<string, Move>>();
  const add = (move: Move) => {
    const ways = out.get(move.from) ?? new Map<string, Move>();
    if (!ways.has(move.to)) ways.set(move.to, move);
    out.set(move.from, ways);
  };
  const into = new Map<string, Set<string>>();
  const note = ({ from, to }: Pick<Move, 'from' | 'to'>) => into.set(to, (into.get(to) ?? new Set()).add(from));
  for (const move of map.moves) {
    add(move);
    note(move);
  }
  for (const id of gone) {
    const after = [...(out.get(id)?.keys() ?? [])].filter((to) => to !== id && to !== exit);
    for (const from of into.get(id) ?? []) {
      if (from === id) continue;
      out.get(from)?.delete(id);
      for (const to of after) {
        if (to === from) continue;
        add({ id: `${from}->${to}`, from, to, back: (order.get(to) ?? 0) <= (order.get(from) ?? 0), sources: [] });
        note({ from, to });
      }
    }
    for (const to of after) into.get(to)?.delete(id);
    out.delete(id);
  }
  return [...out.values()].flatMap((ways) => [...ways.values()]);
}

/** Those within a place that is seen, or answering something that is; and those that answer nothing. */
function seeOpportunities(whole: JourneyMap, shown: JourneyMap, seen: ReadonlySet<string>): readonly Opportunity[] {
  const places = (map: JourneyMap) => [...map.stages, ...map.stages.flatMap((stage) => stage.touchpoints)];
  const remarks = new Set([shown.remarks, ...places(shown).map((place) => place.remarks)].flat().map(({ id }) => id));
  const others = whole.personas.filter(({ id }) => !seen.has(id)).map((persona) => persona.remarks);
  const gone = new Set(
    [whole.remarks, ...places(whole).map((place) => place.remarks), ...others]
      .flat()
      .flatMap(({ id }) => (remarks.has(id) ? [] : [id])),
  );
  const there = new Set(places(shown).map(({ id }) => id));
  return whole.opportunities
    .filter(({ within }) => within === undefined || there.has(within))
    .filter(({ answers }) => answers.length === 0 || answers.some((id) => !gone.has(id)));
}
