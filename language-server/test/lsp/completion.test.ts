import { describe, expect, test } from 'vitest';
import { type CompletionItem, CompletionTriggerKind, type TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cjm, type Texts } from '../read.ts';
import { type AtCursor, atCursor } from './at-cursor.ts';

async function complete(marked: string, beside: Texts = {}, typed?: string): Promise<readonly CompletionItem[]> {
  const { document, params } = await atCursor(marked, beside);
  const context = typed && { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed };
  const list = await cjm.lsp.CompletionProvider?.getCompletion(document, { ...params, ...(context && { context }) });
  return list?.items ?? [];
}

const labels = async (marked: string, beside: Texts = {}, typed?: string): Promise<string[]> =>
  (await complete(marked, beside, typed)).map(({ label }) => label);

/** The text after the item of that label is picked. */
async function pick(marked: string, label: string, beside: Texts = {}): Promise<string> {
  const { document }: AtCursor = await atCursor(marked, beside);
  const item = (await complete(marked, beside)).find((each) => each.label === label);
  if (!item?.textEdit) throw new Error(`"${label}" is not offered`);
  const edits = [item.textEdit as TextEdit, ...(item.additionalTextEdits ?? [])];
  return TextDocument.applyEdits(document.textDocument, edits);
}

const within = (inside: string, head = ''): string => `persona anna "Anna"
persona boris "Борис"
channel app "Mobile app" online
source talks "12 interviews" interview
team ecom "E-commerce"
system carrier "Carrier"
journey buy "Buying" for anna {
  stage pay "Paying" {
    touchpoint card "Pays by card" { emotion +1 pain lateFee "The fee appears only now" }
    touchpoint "Waits for the parcel" { pain "Nobody knows when it comes" }
    step "包装礼物" ${head}{ ${inside} }
  }
}
`;

describe('keywords stand where the grammar has them', () => {
  test('in a file', async () => {
    const found = await labels('|');
    expect(found).toEqual(expect.arrayContaining(['import', 'persona', 'channel', 'source', 'journey', 'map']));
    expect(found).not.toContain('stage');
  });

  test('in each kind of block', async () => {
    expect(await labels(within('|'))).toEqual(expect.arrayContaining(['emotion', 'pain', 'opportunity', 'backstage']));
    expect(await labels(within('|'))).not.toContain('touchpoint');
    expect(await labels('persona a "A" { | }')).toEqual(expect.arrayContaining(['segment', 'role', 'share', 'quote']));
    const inSolution = 'journey j { opportunity "O" { solution "S" { | } } }';
    expect(await labels(inSolution)).toEqual(expect.arrayContaining(['status', 'ticket', 'result', 'informed']));
  });

  test('in a block that is not closed, and behind lines that can not be read', async () => {
    expect(await labels('journey j "J" {\n  stage "S" {\n    |')).toContain('touchpoint');
    expect((await labels('journey j "J" {\n  stage ### %% {}\n  sta|\n}')).sort()).toEqual(['stage', 'state']);
    expect(await labels('journey j "J" {\n  blah "x" 5\n  stage "S" f|\n}')).toContain('for');
  });

  test('clauses come before new statements, and none twice', async () => {
    const items = await complete(within('emotion +1 |'));
    const groups = new Map(items.map(({ label, sortText }) => [label, sortText ?? '']));
    expect([...groups.keys()]).toEqual(expect.arrayContaining(['for', 'from', 'pain']));
    expect((groups.get('for') ?? '') < (groups.get('pain') ?? '')).toBe(true);
    expect(await labels(within('emotion +1 for anna f|'))).not.toContain('for');
  });

  test('a keyword may be a name before', async () => {
    expect(await labels('journey goal "G" { stage stage "S" { touchpoint path "P" { em| } } }')).toContain('emotion');
  });

  test('each says what it means', async () => {
    const items = await complete('journey j { stage "S" { objective | } }');
    expect(items.find(({ label }) => label === 'convert')?.detail).toBe('be chosen, and paid');
    const [pain] = (await complete(within('pai|'))).filter(({ label }) => label === 'pain');
    expect(pain).toMatchObject({ detail: 'what hinders, hurts or annoys them' });
    expect(JSON.stringify(pain?.documentation)).not.toContain('](#');
  });

  test('none in texts, comments, and where a name is given', async () => {
    expect(await labels(within('pain "The f|"'))).toEqual([]);
    expect(await labels(within('// for |\n'))).toEqual([]);
    expect(await labels('persona an| "Anna"')).not.toContain('anna');
  });
});

describe('names', () => {
  test('after for, those who take the journey; at its head, everybody', async () => {
    expect(await labels(within('emotion +1 for |'))).toEqual(['anna']);
    expect(await labels('persona anna "A"\npersona boris "B"\njourney j for | {}')).toEqual(['anna', 'boris']);
  });

  test('after for in a stage that fewer take, those', async () => {
    const text = `persona a "A"\npersona b "B"\njourney j { stage s for b { touchpoint t { emotion 1 for | } } }`;
    expect(await labels(text)).toEqual(['b']);
  });

  test('found by their labels, and told by kind and label', async () => {
    const [item] = await complete(within('emotion +1 from inter|'));
    expect(item).toMatchObject({ label: 'talks', detail: 'source', labelDetails: { description: '12 interviews' } });
    expect(await pick(within('emotion +1 from inter|'), 'talks')).toContain('emotion +1 from talks }');
  });

  test('after via channels, after by teams and systems, after owner teams', async () => {
    expect(await labels(within('', 'via |'))).toEqual(['app']);
    expect(await labels(within('backstage "B" by |'))).toEqual(['ecom', 'carrier']);
    expect(await labels(within('owner |'))).toEqual(['ecom']);
  });

  test('nobody is listed twice', async () => {
    expect(await labels(within('backstage "B" by ecom, |'))).toEqual(['carrier']);
  });

  test('metrics of the language, with what they measure', async () => {
    const items = await complete(within('metric |'));
    expect(items.find(({ label }) => label === 'nps')?.detail).toContain('promoters minus detractors');
  });

  test('of other files come with their import', async () => {
    const text = 'journey j "J" for | { }';
    const beside = { 'people.cjm': 'persona 小林 "小林さん"' };
    expect(await pick(text, '小林', beside)).toBe('import "people.cjm"\n\njourney j "J" for 小林 { }');
    expect(await labels('import "|"', beside)).toContain('people.cjm');
  });
});

describe('pains and needs', () => {
  const answering = (place: string): string =>
    within('').replace(/\}\n$/, `  opportunity "O" answers ${place} { }\n}\n`);

  test('are told by text and place', async () => {
    const [item] = await complete(answering('late|'));
    expect(item).toMatchObject({
      label: 'lateFee',
      detail: 'pain · Pays by card',
      labelDetails: { description: 'The fee appears only now' },
    });
  });

  test('without a name get one where they stand', async () => {
    const text = await pick(answering('|'), 'Nobody knows when it comes');
    expect(text).toContain('pain nobodyKnowsWhenItComes "Nobody knows when it comes"');
    expect(text).toContain('answers nobodyKnowsWhenItComes {');
  });

  test('of personas and other journeys have names of two parts', async () => {
    const text = `persona anna "A" { need cheap "Cheap" }
journey other { stage s { touchpoint t { pain slow "Slow" } } }
journey j { opportunity "O" answers | { } }`;
    expect(await labels(text)).toEqual(expect.arrayContaining(['cheap', 'anna.cheap', 'other.slow']));
    expect(await pick(text.replace('|', 'other.s|'), 'other.slow')).toContain('answers other.slow {');
    expect(await labels(text.replace('|', 'other.|'))).toEqual(['other.slow']);
  });
});

describe('what shall be', () => {
  const future = (inside: string) =>
    `${within('')}journey soon "Soon" for anna {\n  state future of buy\n  ${inside}\n}\n`;

  test('stages and touchpoints are offered as they are called today, as long as they are not told', async () => {
    expect(await labels(future('stage |'))).toContain('pay');
    expect(await pick(future('stage |'), 'pay')).toContain('stage pay "Paying"\n}');
    expect(await labels(future('stage pay "Paying" { touchpoint | }'))).toContain('card');
    expect(await pick(future('stage pay "Paying" { step ca| }'), 'card')).toContain('{ step card "Pays by card" }');
    expect(await labels(future('stage pay "Paying" { touchpoint card "A" touchpoint | }'))).not.toContain('card');
    expect(await labels(future('stage pay "Paying" | '))).not.toContain('pay');
    expect(await labels(future('stage pay "Paying" { touchpoint "A" for | }'))).toEqual(['anna']);
  });

  test('the stage at hand comes first, and quotation marks in a label stay in it', async () => {
    const today = 'journey a "A" { stage s "S" { step x "X" } stage t "T" { step y "Say \\"yes\\"" } }\n';
    const marked = `${today}journey b "B" { state future of a stage t "T" { step | } }`;
    const offered = (await complete(marked)).filter(({ label }) => label === 'x' || label === 'y');
    expect(offered.map(({ label, sortText }) => [label, sortText])).toEqual([
      ['x', '1'],
      ['y', '0'],
    ]);
    expect(await pick(marked, 'y')).toContain('{ step y "Say \\"yes\\"" }');
  });

  test('no journey details itself, and only those of today are changed', async () => {
    expect(await labels(within('details |'))).toEqual([]);
    expect(await labels(`${future('')}journey x "X" { state future of | }`)).toEqual(['buy']);
    expect(await labels(future('stage "S" { touchpoint "T" { details | } }'))).toEqual(['buy']);
  });
});

describe('ways', () => {
  const going = (way: string): string => within('').replace(/\}\n$/, `  ${way}\n}\n`);

  test('a touchpoint without a name is picked by its label, and named where it stands', async () => {
    const text = await pick(going('move card -> |'), 'Waits for the parcel');
    expect(text).toContain('touchpoint waitsForTheParcel "Waits for the parcel"');
    expect(text).toContain('move card -> waitsForTheParcel\n');
  });

  test('a name is made in any script, and is found by the label', async () => {
    const text = await pick(going('path "P": card -> 包|'), '包装礼物');
    expect(text).toContain('step 包装礼物 "包装礼物"');
    expect(text).toContain('card -> 包装礼物\n');
  });

  test('the made name is free', async () => {
    const text = `journey j { stage s { touchpoint pays "A" touchpoint "Pays" step "pays!" } move | }`;
    expect(await pick(text, 'Pays')).toContain('touchpoint pays2 "Pays"');
    expect(await pick(text, 'pays!')).toContain('step pays3 "pays!"');
  });

  test('a move may lead out', async () => {
    expect(await labels(going('move card -> e|'))).toContain('exit');
    expect(await labels(going('move e|'))).not.toContain('exit');
  });
});

describe('values', () => {
  test('feelings, with what they mean', async () => {
    const items = await complete(within('emotion |'));
    expect(items.map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      '+2 very good',
      '+1 good',
      '0 neither good nor bad',
      '-1 bad',
      '-2 very bad',
    ]);
    expect(await pick(within('emotion -|'), '-2')).toContain('emotion -2 }');
  });

  test('today, where a date stands', async () => {
    expect(await labels('journey j { reviewed | }')).toEqual(['2026-06-30']);
    expect(await labels('journey j { reviewed 2026-01-01 every | }')).toContain('6 months');
  });

  test('a result begins with what was measured, the nearest first', async () => {
    const text = `journey j { metric nps 10 stage s { touchpoint t { metric conversion 6.5%
      opportunity "O" { solution "S" { result | } } } touchpoint u { metric conversion 9% } } }`;
    expect(await pick(text, 'conversion 6.5% -> ')).toContain('{ result conversion 6.5% ->  }');
    expect(await labels(text)).toContain('nps 10 -> ');
    expect(await labels(text.replace('result |', 'result conversion |'))).toContain('6.5% -> ');
  });
});

describe('as one types', () => {
  test('a blank asks for what must come, and only for that', async () => {
    expect(await labels(within('emotion +1 for |'), {}, ' ')).toEqual(['anna']);
    expect(await labels(within('emotion +1 |'), {}, ' ')).toEqual([]);
    expect(await labels(within('pain "so |"'), {}, ' ')).toEqual([]);
  });

  test('what does not fit is left out', async () => {
    expect(await labels(within('owner xyz|'))).toEqual([]);
  });
});
