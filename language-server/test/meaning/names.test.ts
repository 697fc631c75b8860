import { describe, expect, test } from 'vitest';
import { openFolder, read, readMap } from '../read.ts';
import { bare, errorsOf, only, placeOf, who } from './ask.ts';

const answers = async (text: string, beside = {}): Promise<string[]> =>
  (await readMap(text, beside)).opportunities.flatMap((opportunity) => [...opportunity.answers]);

describe('a word straight after the declaring keyword is the name', () => {
  test('whatever else it may mean', async () => {
    const map = await readMap(
      'channel online "Web"\npersona for "F"\njourney j "J" for for { stage via via online { touchpoint emotion "T" { emotion 1 } } move emotion -> exit }',
    );
    expect(map.channels.map(({ name, presence }) => [name, presence])).toEqual([['online', undefined]]);
    expect([map.stages[0]?.name, placeOf(map, 'T').name]).toEqual(['via', 'emotion']);
    expect(map.moves.map((move) => move.to)).toEqual(['exit']);
  });

  test('`exit` is the one exception', async () => {
    expect(await errorsOf('channel exit "Exit"')).toEqual(['syntax-error']);
  });
});

describe('one namespace per kind', () => {
  const shared = (one: string, other: string): string =>
    `${who}journey j "J" { stage "S" { touchpoint "T" { ${one} x "1" ${other} x "2" } } }`;

  test.each([
    ['touchpoint and step', `${who}journey j "J" { stage "S" { touchpoint x "1" step x "2" } }`],
    ['team and system', 'team x "1"\nsystem x "2"'],
    ['pain and need', shared('pain', 'need')],
  ])('shared by %s', async (_, text) => {
    expect(await errorsOf(text)).toEqual(['duplicate-name']);
  });

  test('not by others', async () => {
    expect(
      await errorsOf(
        'persona x "1"\nchannel x "2"\nteam x "3"\nsource x "4"\nmetric x "5"\njourney x "6" { stage x "7" { touchpoint x "8" { pain x "9" } } opportunity x "10" { solution x "11" } path x: x -> x }',
      ),
    ).toEqual(['invalid-path']);
  });

  test('touchpoints, pains, needs and opportunities are unique within their journey only', async () => {
    const journey = (name: string): string =>
      `journey ${name} "J" { stage "S" { touchpoint t "T" { pain p "P" } } opportunity o "O" move t -> exit }\n`;
    expect(await errorsOf(`${journey('i')}${journey('j')}`)).toEqual([]);
  });

  test('of two the first is meant', async () => {
    const map = await readMap('persona x "1"\npersona x "2"\njourney j "J" for x { }');
    expect(map.personas.map(({ label }) => label)).toEqual(['1']);
  });
});

describe('qualified from outside', () => {
  const other =
    'journey onboarding "Onboarding" { stage "S" { touchpoint "T" { pain tooMuch "Too much" need help "Help" } } }\n';

  test('`answers onboarding.tooMuch`, a pain of another journey of the file', async () => {
    const text = `${who}${other}journey j "J" { opportunity "O" answers onboarding.tooMuch, onboarding.help }`;
    const { maps } = await read(text);
    expect(maps[1]?.opportunities[0]?.answers).toEqual([
      'journey:onboarding/pain:tooMuch',
      'journey:onboarding/need:help',
    ]);
    const pain = maps[0] && placeOf(maps[0], 'T').remarks[0]?.id;
    expect(maps[1]?.opportunities[0]?.answers[0]).toBe(`${maps[0]?.id}/${pain}`);
  });

  test('of an imported one', async () => {
    const text = `import "onboarding.cjm"\n${who}journey j "J" { opportunity "O" answers onboarding.tooMuch }`;
    expect(await answers(text, { 'onboarding.cjm': other })).toEqual(['journey:onboarding/pain:tooMuch']);
    expect(await errorsOf(text, { 'onboarding.cjm': other })).toEqual([]);
  });

  test('its own journey', async () => {
    expect(await answers(`${who}journey j "J" { pain fee "Fee" opportunity "O" answers j.fee, fee }`)).toEqual([
      'pain:fee',
    ]);
  });

  test('unqualified it is not known', async () => {
    expect(await errorsOf(`${who}${other}journey j "J" { opportunity "O" answers tooMuch }`)).toEqual([
      'unresolved-reference',
    ]);
  });
});

describe("a persona's needs and pains count in every journey it takes, where the name is free, else as `anna.fullPrice`", () => {
  const people =
    'persona anna "Anna" { need fullPrice "Know it" pain "Little time" }\npersona boris "Boris" { pain fullPrice "Too dear" }\n';

  test('where it is free', async () => {
    expect(await answers(`${people}journey j "J" for anna { opportunity "O" answers fullPrice }`)).toEqual([
      'persona:anna/need:fullPrice',
    ]);
  });

  test('where the journey has taken the name', async () => {
    const text = `${people}journey j "J" for anna { pain fullPrice "At checkout" opportunity "O" answers fullPrice opportunity "P" answers anna.fullPrice }`;
    expect(await answers(text)).toEqual(['pain:fullPrice', 'persona:anna/need:fullPrice']);
    expect(await errorsOf(text)).toEqual([]);
  });

  test('where another persona comes first', async () => {
    const text = `${people}journey j "J" { opportunity "O" answers fullPrice opportunity "P" answers boris.fullPrice }`;
    expect(await answers(text)).toEqual(['persona:anna/need:fullPrice', 'persona:boris/pain:fullPrice']);
  });

  test('not in a journey that she does not take', async () => {
    for (const name of ['fullPrice', 'anna.fullPrice']) {
      const text = `${people.replace('pain fullPrice', 'pain other')}journey j "J" for boris { opportunity "O" answers ${name} }`;
      expect(await errorsOf(text)).toEqual(['unresolved-reference']);
    }
  });

  test('of imported personas, when the journey is for them', async () => {
    const text = 'import "people.cjm"\njourney j "J" for boris { opportunity "O" answers fullPrice, boris.fullPrice }';
    expect(await answers(text, { 'people.cjm': people })).toEqual(['persona:boris/pain:fullPrice']);
  });

  test('a journey and a persona may share the name before the dot', async () => {
    const text = `${people}journey anna "Hers" { pain slow "Slow" opportunity "O" answers anna.slow, anna.fullPrice }`;
    expect(await answers(text)).toEqual(['pain:slow', 'persona:anna/need:fullPrice']);
  });
});

describe('what has no name is known by its label within its parent', () => {
  const text = (above: string): string =>
    `${who}journey "J" { stage "S" { touchpoint "A" { ${above} pain "Slow" backstage "B" link "https://a.example" metric nps 1 } touchpoint "A" } stage "T" { touchpoint "A" } opportunity "O" { solution "X" } }`;

  test('so what is written above it changes nothing', async () => {
    const idsOf = async (above: string): Promise<string[]> => {
      const map = await readMap(text(above));
      const place = map.stages[0]?.touchpoints[0];
      if (!place) throw new Error('no touchpoint');
      const kept = [...place.remarks, ...place.backings, ...place.links, ...place.measures].map(({ id }) => id);
      return kept.filter((id) => !id.includes('new') && !id.includes('csat'));
    };
    const before = await idsOf('');
    expect(before).toEqual([
      'stage:"S"/touchpoint:"A"/pain:"Slow"',
      'stage:"S"/touchpoint:"A"/backstage:"B"',
      'stage:"S"/touchpoint:"A"/link:"https://a.example"',
      'stage:"S"/touchpoint:"A"/metric:nps',
    ]);
    expect(await idsOf('pain "new" backstage "new" link "https://new.example" metric csat 5')).toEqual(before);
  });

  test('in a stage apart from another, and repeated ones in their order', async () => {
    const map = await readMap(text(''));
    const ids = map.stages.flatMap((stage) => stage.touchpoints.map((place) => place.id));
    expect(ids).toEqual(['stage:"S"/touchpoint:"A"', 'stage:"S"/touchpoint:"A"~2', 'stage:"T"/touchpoint:"A"']);
    expect(map.opportunities[0]?.solutions[0]?.id).toBe('opportunity:"O"/solution:"X"');
  });

  test('a name is independent of the parent', async () => {
    const map = await readMap(`${who}journey j "J" { stage "S" { touchpoint a "A" { pain p "P" } } }`);
    expect(placeOf(map, 'A').id).toBe('touchpoint:a');
    expect(only(placeOf(map, 'A').remarks).id).toBe('pain:p');
  });
});

describe('name or label must be there', () => {
  test('for what is called something', async () => {
    expect(await errorsOf(`${who}journey j "J" { stage { touchpoint { emotion 1 } } }`)).toEqual([
      'require-name-or-label',
    ]);
  });

  test('a thing without a label is called by its name', async () => {
    const map = await readMap('persona анна\njourney 旅 { stage s { touchpoint t { emotion 1 } } }');
    expect([map.label, map.personas[0]?.label, map.stages[0]?.label]).toEqual(['旅', 'анна', 's']);
  });
});

describe('a local name beats an imported one. Imports are not transitive', () => {
  const beside = {
    'people.cjm': 'import "teams.cjm"\npersona anna "Anna, imported"\nchannel web "Web"\n',
    'teams.cjm': 'team ecom "E-commerce"\n',
  };

  test('local first', async () => {
    const map = await readMap('import "people.cjm"\npersona anna "Anna, local"\njourney j "J" for anna { }', beside);
    expect(map.personas.map(({ label }) => label)).toEqual(['Anna, local']);
  });

  test('not over two files', async () => {
    expect(await errorsOf('import "people.cjm"\njourney j "J" for anna { owner ecom }', beside)).toEqual([
      'unresolved-reference',
    ]);
    expect(
      await errorsOf('import "people.cjm"\nimport "teams.cjm"\njourney j "J" for anna { owner ecom }', beside),
    ).toEqual([]);
  });

  test('a name from two imports is an error only where it is used', async () => {
    const two = { 'a.cjm': 'persona x "A"\npersona y "Y"\n', 'b.cjm': 'persona x "B"\npersona z "Z"\n' };
    const text = (name: string): string => `import "a.cjm"\nimport "b.cjm"\njourney j "J" for ${name}, z { }`;
    expect(await errorsOf(text('y'), two)).toEqual([]);
    expect(await errorsOf(text('x'), two)).toEqual(['ambiguous-import']);
  });
});

describe('names are compared in NFC', () => {
  test('in declarations, references, qualified ones and over files', async () => {
    const folder = openFolder({
      'cafe.cjm': 'persona caf\u00e9 "C" { pain e\u0301 "P" }\n',
      'map.cjm':
        'import "cafe.cjm"\njourney j "J" for cafe\u0301 { opportunity "O" answers cafe\u0301.\u00e9 opportunity "P" answers \u00e9 }',
    });
    const { maps, findings } = await folder.read('map.cjm');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(bare(maps[0]?.personas.map(({ id }) => id) ?? [])).toEqual(['caf\u00e9']);
    expect(maps[0]?.opportunities.map((it) => it.answers.length)).toEqual([1, 1]);
  });
});
