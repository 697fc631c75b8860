import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  ConfigurationTarget,
  commands,
  extensions,
  type FileSystemWatcher,
  Position,
  RelativePattern,
  Selection,
  type TextEditor,
  Uri,
  workspace,
} from 'vscode';
import { createRandom, type Random } from '../../../language-server/test/robustness/random.ts';
import type { CjmApi } from '../../src/api.ts';
import { until } from '../until.ts';
import { openText } from './open-text.ts';

const { CJM_INTERLEAVINGS = '100', CJM_SEED = '1' } = process.env;

/** A map of comments that are typed into and of feelings that are dragged: what was done to either is plain to see. */
interface Model {
  readonly notes: readonly string[];
  readonly values: readonly number[];
}

type Deed =
  | { readonly kind: 'type'; readonly note: number; readonly before: string; readonly after: string }
  | { readonly kind: 'drag'; readonly touchpoint: number; readonly before: number; readonly after: number };

/** Ms without news of the file after which VS Code has read it. */
const settled = 1000;
const size = 6;
const signed = (value: number): string => `${value > 0 ? '+' : ''}${value}`;
const textOf = ({ notes, values }: Model): string =>
  [
    'persona me "Me"\t// Größe, 小林, 👩‍🚀',
    'journey day "Day" for me {',
    '  stage "All"   {',
    ...values.flatMap((value, i) => [
      `    // ${notes[i] ?? ''}`,
      `    touchpoint t${i}   "Touchpoint ${i}" { emotion ${signed(value)}  /* kept */ }`,
    ]),
    '  }',
    '}',
    '',
  ].join('\n');

const lineOfNote = (note: number): number => 3 + 2 * note;
const noteStart = '    // '.length;

const applied = (model: Model, deed: Deed): Model =>
  deed.kind === 'type'
    ? { ...model, notes: model.notes.with(deed.note, deed.after) }
    : { ...model, values: model.values.with(deed.touchpoint, deed.after) };

const opposite = (deed: Deed): Deed =>
  deed.kind === 'type'
    ? { ...deed, before: deed.after, after: deed.before }
    : { ...deed, before: deed.after, after: deed.before };

describe('typing, dragging, undo, redo, saving and changes from outside, in any order', () => {
  let editor: TextEditor;
  let api: CjmApi;
  let model: Model;
  /** What undo takes back, the last first; where the order of two is not known, they stand together. */
  let done: (readonly Deed[])[];
  let undone: Deed[];
  let watcher: FileSystemWatcher;
  /** When VS Code last told that the file had changed on disk. */
  let heard = 0;

  /** Here somebody saves, or nobody does. */
  const saveByItself = (mode: string) =>
    workspace.getConfiguration('files').update('autoSave', mode, ConfigurationTarget.Global);
  after(() => {
    watcher.dispose();
    return saveByItself('afterDelay');
  });
  before(async () => {
    await saveByItself('off');
    model = { notes: Array<string>(size).fill('x'), values: Array<number>(size).fill(0.5) };
    editor = await openText(textOf(model));
    await commands.executeCommand('cjm.openPreviewToSide');
    const extension = extensions.getExtension<CjmApi>('cjm.cjm-vscode');
    assert.ok(extension);
    api = await extension.activate();
    [done, undone] = [[], []];
    const { uri } = editor.document;
    watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), basename(uri.path)));
    watcher.onDidChange(() => {
      heard = Date.now();
    });
  });

  const holds = async (what: string, ...models: readonly Model[]): Promise<void> => {
    const texts = models.map(textOf);
    await until(what, () => texts.includes(editor.document.getText())).catch(() =>
      assert.equal(editor.document.getText(), texts[0], what),
    );
    const found = models[texts.indexOf(editor.document.getText())];
    if (found) model = found;
  };

  const typing = async (random: Random, letters: string): Promise<Deed> => {
    const note = random.below(size);
    const before = model.notes[note] ?? '';
    const at = random.below(before.length + 1);
    const place = new Position(lineOfNote(note), noteStart + at);
    editor.selection = new Selection(place, place);
    // Somebody who moves the cursor begins a new step for undo; a selection that is set does not.
    await commands.executeCommand('cursorMove', { to: 'left' });
    await commands.executeCommand('cursorMove', { to: 'right' });
    return { kind: 'type', note, before, after: before.slice(0, at) + letters + before.slice(at) };
  };
  const type = (letters: string) =>
    [...letters].map((text) => commands.executeCommand('type', { text })) as readonly PromiseLike<unknown>[];

  const dragging = (random: Random): Deed => {
    const touchpoint = random.below(size);
    const before = model.values[touchpoint] ?? 0;
    const after = random.pick([-2, -1.5, -0.7, -0.1, 0, 0.3, 1, 2].filter((value) => value !== before));
    return { kind: 'drag', touchpoint, before, after };
  };
  const drag = (deed: Deed) => {
    assert.equal(deed.kind, 'drag');
    if (deed.kind !== 'drag') throw new Error('no drag');
    const { touchpoint, after: value } = deed;
    const change = { kind: 'emotion', touchpoint: `touchpoint:t${touchpoint}`, persona: 'persona:me', value } as const;
    return api.change(editor.document.uri, 'journey:day', change);
  };
  const save = async () => {
    let isOver = false;
    void editor.document.save().then(() => {
      isOver = true;
    });
    await until('the end of a save', () => isOver);
    const onDisk = () => readFileSync(editor.document.uri.fsPath, 'utf8');
    await until('the text on disk', () => onDisk() === textOf(model) && !editor.document.isDirty);
  };
  const note = (...deeds: readonly Deed[]) => {
    done.push(deeds);
    undone = [];
  };

  const moves: readonly [share: number, move: (random: Random) => Promise<void>][] = [
    [
      25,
      async (random) => {
        const deed = await typing(random, 'a');
        await Promise.all(type('a'));
        await holds('what was typed', applied(model, deed));
        note(deed);
      },
    ],
    [
      25,
      async (random) => {
        const deed = dragging(random);
        assert.ok('version' in (await drag(deed)), 'nobody else is at the text');
        await holds('what was dragged', applied(model, deed));
        note(deed);
      },
    ],
    [
      20,
      async (random) => {
        const letters = 'bcd'.slice(0, 1 + random.below(3));
        const moved = dragging(random);
        const typed = await typing(random, letters);
        const keys: PromiseLike<unknown>[] = [];
        let outcome: Promise<unknown>;
        if (random.chance(50)) {
          outcome = drag(moved);
          keys.push(...type(letters));
        } else {
          keys.push(...type(letters));
          outcome = drag(moved);
        }
        await Promise.all(keys);
        const answer = await outcome;
        const isMoved = typeof answer === 'object' && answer !== null && 'version' in answer;
        await holds(
          'every key, and the drag if it was not refused',
          [typed, ...(isMoved ? [moved] : [])].reduce(applied, model),
        );
        // A drag between two keys makes three steps of what is one otherwise.
        if (letters.length > 1) [done, undone] = [[], []];
        else note(typed, ...(isMoved ? [moved] : []));
      },
    ],
    [
      12,
      async () => {
        const deeds = done.at(-1);
        if (!deeds) return;
        await commands.executeCommand('undo');
        await holds('undo of one step', ...deeds.map((deed) => applied(model, opposite(deed))));
        const last = deeds.find((deed) =>
          deed.kind === 'type' ? model.notes[deed.note] === deed.before : model.values[deed.touchpoint] === deed.before,
        );
        assert.ok(last);
        const rest = deeds.filter((deed) => deed !== last);
        done = [...done.slice(0, -1), ...(rest.length > 0 ? [rest] : [])];
        undone.push(last);
      },
    ],
    [
      8,
      async () => {
        const deed = undone.pop();
        if (!deed) return;
        await commands.executeCommand('redo');
        await holds('redo of one step', applied(model, deed));
        done.push([deed]);
      },
    ],
    [
      5,
      async () => {
        await save();
        await holds('the same text', model);
      },
    ],
    [
      5,
      async (random) => {
        await save();
        const deed = dragging(random);
        const changed = Date.now();
        writeFileSync(editor.document.uri.fsPath, textOf(applied(model, deed)));
        await holds('what was changed outside', applied(model, deed));
        // VS Code reads the file once for each thing that it hears; a save meanwhile has been seen to wait for ever.
        await until('no more news of the file', () => heard >= changed && Date.now() - heard > settled);
        [done, undone] = [[], []];
      },
    ],
  ];

  it(`the text is what was done to it, ${CJM_INTERLEAVINGS} times from seed ${CJM_SEED}`, async function () {
    this.timeout(1_000_000);
    const random = createRandom(Number(CJM_SEED));
    const sharesOf = (sum: number, [share]: (typeof moves)[number]) => sum + share;
    const all = moves.reduce(sharesOf, 0);
    for (let i = 0; i < Number(CJM_INTERLEAVINGS); i++) {
      const dice = random.below(all);
      const [, move] = moves.find((_, at) => dice < moves.slice(0, at + 1).reduce(sharesOf, 0)) ?? [];
      await move?.(random);
      assert.equal(editor.document.getText(), textOf(model));
    }
  });
});
