import { describe, expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cjm, openFolder, type Read, read, shared, type Texts } from '../read.ts';

shared.lsp.Client.learn({
  processId: null,
  rootUri: null,
  capabilities: { workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } } },
});

/** What is offered between the marks `|` (of one, at it), with the file it is about. */
async function offered(marked: string, only?: readonly string[], beside: Texts = {}) {
  const [before = '', inside = '', after] = marked.split('|');
  const text = after === undefined ? before + inside : before + inside + after;
  const { document } = await openFolder({ ...beside, 'map.cjm': text }).read('map.cjm');
  const { textDocument } = document;
  const from = textDocument.positionAt(before.length);
  const to = after === undefined ? from : textDocument.positionAt(before.length + inside.length);
  const actions = await cjm.lsp.CodeActionProvider?.getCodeActions(document, {
    textDocument: { uri: textDocument.uri },
    range: { start: from, end: to },
    context: { diagnostics: [], ...(only && { only: [...only] }) },
  });
  return { textDocument, actions: (actions ?? []) as CodeAction[] };
}

const titles = async (marked: string): Promise<string[]> => (await offered(marked)).actions.map(({ title }) => title);

/** The files after the action is done, by name; fails where they can't be read. */
async function done(marked: string, title: string, only?: readonly string[], beside: Texts = {}) {
  const { textDocument, actions } = await offered(marked, only, beside);
  const action = actions.find((each) => each.title === title);
  if (!action) throw new Error(`"${title}" is not among ${JSON.stringify(actions.map((each) => each.title))}`);
  const files: Record<string, string> = {};
  const own = action.edit?.changes?.[textDocument.uri];
  const changes = (action.edit?.documentChanges ?? []).filter((each): each is TextDocumentEdit => 'edits' in each);
  for (const change of own ? [{ textDocument: { uri: textDocument.uri }, edits: own }] : changes) {
    const { uri } = change.textDocument;
    const before = uri === textDocument.uri ? textDocument : TextDocument.create(uri, 'cjm', 0, '');
    files[uri.split('/').at(-1) ?? ''] = TextDocument.applyEdits(before, change.edits as TextEdit[]);
  }
  const after: Read = await read(files['map.cjm'] ?? '', { ...beside, ...files });
  expect(after.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  return files;
}

const map = `persona anna "Anna" { need "Time" from talks }
persona boris "Борис"
source talks "Talks"

journey buy "Покупка" for anna {
  stage pay "Paying" via app {
    touchpoint card "Pays by card" {
      thought "Why do I see the fee only now?" for anna from talks
    }
    touchpoint "Waits" { emotion -1 }
    step "Wraps it"
  }
}
channel app "App"
`;

describe('a remark becomes a pain with a name', () => {
  test('made of its text, with all that belongs to it', async () => {
    const { 'map.cjm': text } = await done(
      map.replace('thought "Why', 'thought "W|hy'),
      'Turn it into a pain with a name',
    );
    expect(text).toContain('pain whyDoISeeTheFeeOnlyNow "Why do I see the fee only now?" for anna from talks');
  });

  test('a need without a name gets one', async () => {
    const title = 'Give this need a name, so that an opportunity can answer it';
    expect((await done(map.replace('need "Time"', 'ne|ed "Time"'), title))['map.cjm']).toContain('need time "Time"');
  });
});

describe('the future of a journey', () => {
  const title = 'Begin the journey as it shall be';

  test('has its stages and touchpoints, by the same names', async () => {
    const { 'map.cjm': text } = await done(map.replace('journey buy', 'journey b|uy'), title);
    expect(text).toContain(`journey buyFuture "Покупка: as it shall be" for anna {
  state future of buy

  stage pay "Paying" via app {
    touchpoint card "Pays by card"
    touchpoint "Waits"
    step "Wraps it"
  }
}
channel app`);
  });

  test('names the current one where it has no name, and is none of a future', async () => {
    const { 'map.cjm': text } = await done('persona a "A"\njourney "Einkauf|" { stage "S" { touchpoint "T" } }', title);
    expect(text).toContain('journey einkauf "Einkauf" {');
    expect(text).toContain('state future of einkauf');
    expect(await titles('journey a "A" { } journey b| "B" { state future of a }')).not.toContain(title);
  });
});

describe('a journey in a journey', () => {
  test('takes the chosen touchpoints along', async () => {
    const marked = map
      .replace('    touchpoint "Waits"', '|    touchpoint "Waits"')
      .replace('"Wraps it"', '"Wraps it"|');
    const { 'map.cjm': text } = await done(marked, 'Move these touchpoints to a journey of their own');
    expect(text).toContain('    touchpoint "Paying" { details paying }\n  }\n}');
    expect(text).toContain(`journey paying "Paying" for anna {
  stage pay "Paying" via app {
    touchpoint "Waits" { emotion -1 }
    step "Wraps it"
  }
}`);
  });

  test('is not offered where others refer to what would go', async () => {
    const marked = map
      .replace('    touchpoint card', '|    touchpoint card')
      .replace('"Wraps it"', '"Wraps it"|')
      .replace('}\nchannel', '  move card -> exit\n}\nchannel');
    expect(await titles(marked)).not.toContain('Move these touchpoints to a journey of their own');
  });

  test('tells one touchpoint in detail', async () => {
    const title = 'Tell this in a journey of its own';
    const { 'map.cjm': text } = await done(map.replace('touchpoint "Waits"', 'touchpoint| "Waits"'), title);
    expect(text).toContain('touchpoint "Waits" {\n      details waits emotion -1 }');
    expect(text).toContain('journey waits "Waits" for anna {\n  stage "Waits" via app {\n  }\n}');
    expect((await done(map.replace('step "Wr', 'step "W|r'), title))['map.cjm']).toContain(
      'step "Wraps it" { details wrapsIt }',
    );
  });
});

describe('declarations move to a file that can be shared', () => {
  test('with what they need, and are imported', async () => {
    const title = 'Move this persona to a file that maps can share';
    const files = await done(`/// Asked in May.\n${map.replace('persona anna', 'persona a|nna')}`, title);
    expect(files['shared.cjm']).toBe(
      '/// Asked in May.\npersona anna "Anna" { need "Time" from talks }\nsource talks "Talks"\n',
    );
    expect(files['map.cjm']?.startsWith('import "shared.cjm"\n\npersona boris "Борис"\n\njourney buy')).toBe(true);
  });

  test('a journey for all names them first', async () => {
    const text = 'persona a "A"\npersona b| "B"\njourney "J" {\n  stage "S" { touchpoint "T" }\n}\n';
    const files = await done(text, 'Move this persona to a file that maps can share');
    expect(files['map.cjm']).toContain('journey "J" for a, b {');
  });

  test('never into a file that is there', async () => {
    const beside = { 'shared.cjm': 'team t "T"' };
    const files = await done('channel c| "C"\n', 'Move this channel to a file that maps can share', undefined, beside);
    expect(Object.keys(files).sort()).toEqual(['map.cjm', 'shared-2.cjm']);
  });

  test('several at once; nothing of a journey', async () => {
    const files = await done(`|channel c "C"\nteam t "T"|\n`, 'Move these declarations to a file that maps can share');
    expect(files['shared.cjm']).toBe('channel c "C"\nteam t "T"\n');
    expect((await titles(map.replace('journey buy', 'journey b|uy'))).join()).not.toContain('share');
  });
});

describe('imports are organised', () => {
  const beside = { 'a.cjm': 'persona a "A"', 'b.cjm': 'channel b "B"', 'c.cjm': 'team c "C"' };
  const title = 'Sort the imports, and leave out those without use';
  const organise = (text: string) => done(text, title, ['source.organizeImports'], beside);

  test('sorted, each once, none without use', async () => {
    const text = `|// Who and what.
import "b.cjm"
import "c.cjm"

import "a.cjm" // all of them
import "b.cjm"
journey j "J" for a { stage "S" via b { touchpoint "T" } }
`;
    expect((await organise(text))['map.cjm']).toBe(
      `// Who and what.
import "a.cjm"
import "b.cjm"

// all of them
journey j "J" for a { stage "S" via b { touchpoint "T" } }
`.replace('\n// all', '\n // all'),
    );
  });

  test('only when asked, and not where all is well or broken', async () => {
    expect(await titles('import "a.cjm"\n|')).not.toContain(title);
    const sound = 'import "a.cjm"\njourney j "J" for a| { }';
    expect((await offered(sound, ['source.organizeImports'], beside)).actions).toEqual([]);
    const broken = 'import "b.cjm"\nimport "a.cjm"\njourney |j "J" for { }}';
    expect((await offered(broken, ['source.organizeImports'], beside)).actions).toEqual([]);
  });
});

test('nothing is offered for half-written text', async () => {
  expect(await titles('journey j| "J" for { stage')).toEqual([]);
  expect(await titles('|')).toEqual([]);
});
