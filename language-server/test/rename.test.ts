import { describe, expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { cjm, openFolder, type Texts } from './read.ts';

const { RenameProvider } = cjm.lsp;

/** Texts in which `|` marks the cursor, read as files of one folder; those that import others after them. */
async function openAt(files: Texts) {
  const texts = Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replace('|', '')]));
  const folder = openFolder(texts);
  const documents = new Map<string, Awaited<ReturnType<typeof folder.read>>['document']>();
  for (const path of Object.keys(texts)) documents.set(path, (await folder.read(path)).document);
  const marked = Object.entries(files).find(([, text]) => text.includes('|'));
  const document = documents.get(marked?.[0] ?? '');
  if (!marked || !document) throw new Error('no text has a cursor');
  const position = document.textDocument.positionAt(marked[1].indexOf('|'));
  return { folder, texts, document, position, textDocument: { uri: document.uri.toString() } };
}

/** The files as they read after the rename; the reason if there is none. */
async function rename(files: Texts, newName: string): Promise<Texts | string> {
  const { folder, texts, document, position, textDocument } = await openAt(files);
  try {
    const edit = await RenameProvider.rename(document, { textDocument, position, newName });
    if (!edit) return 'nothing to rename';
    const renamed: Record<string, string> = { ...texts };
    for (const [uri, edits] of Object.entries(edit.changes ?? {})) {
      const text = TextDocument.create(uri, 'cjm', 1, folder.textAt(uri));
      const path = Object.keys(texts).find((each) => uri.endsWith(`/${each}`)) ?? uri;
      renamed[path] = TextDocument.applyEdits(text, edits);
    }
    return renamed;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The text at the cursor that would be renamed; the reason if it can't be. */
async function prepare(text: string): Promise<string | undefined> {
  const { document, position } = await openAt({ 'map.cjm': text });
  try {
    const place = RenameProvider.placeAt(document, position);
    if (place) expect(document.textDocument.getText(place.range)).toBe(place.placeholder);
    return place?.placeholder;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const people = 'persona anna "Anna" { need fullPrice "Know the price" }\npersona boris "Boris"\n';
const buying = `import "people.cjm"
journey buy "Buying" for anna, boris {
  stage pay "Paying" for anna {
    touchpoint card "Pays" for anna { emotion +1 for anna }
  }
  opportunity "Say it" answers fullPrice, anna.fullPrice
}
`;

describe('a rename reaches every use', () => {
  const renamed = {
    'people.cjm': people.replace('anna', 'аня'),
    'buy.cjm': buying.replaceAll('anna', 'аня'),
  };

  test('from the declaration, in the files that import it', async () => {
    const files = { 'people.cjm': people.replace('anna', 'an|na'), 'buy.cjm': buying };
    expect(await rename(files, 'аня')).toEqual(renamed);
  });

  test.each([
    ['a use', 'for anna {', 'for |anna {'],
    ['the place right after a use', 'emotion +1 for anna', 'emotion +1 for anna|'],
    ['the part before the dot', 'anna.fullPrice', 'an|na.fullPrice'],
    ['the dot', 'anna.fullPrice', 'anna|.fullPrice'],
  ])('from %s', async (_, found, marked) => {
    expect(await rename({ 'people.cjm': people, 'buy.cjm': buying.replace(found, marked) }, 'аня')).toEqual(renamed);
  });

  test('from the part after the dot, wherever the name stands alone too', async () => {
    const files = { 'people.cjm': people, 'buy.cjm': buying.replace('anna.fullPrice', 'anna.full|Price') };
    expect(await rename(files, 'wholePrice')).toEqual({
      'people.cjm': people.replace('fullPrice', 'wholePrice'),
      'buy.cjm': buying.replaceAll('fullPrice', 'wholePrice'),
    });
  });

  const today = 'journey onboarding "Today" { stage s "S" { touchpoint t "T" { pain tooMuch "Too much" } } }\n';
  const tomorrow = `import "today.cjm"
journey next "Next" {
  state future of onboarding
  stage s "S" { touchpoint t "T" { opportunity "Less" answers tooMuch, onboarding /* its */ . tooMuch } }
}
`;

  test('of a journey that stands before the dot in another file', async () => {
    const files = { 'today.cjm': today.replace('onboarding', '|onboarding'), 'tomorrow.cjm': tomorrow };
    expect(await rename(files, 'start')).toEqual({
      'today.cjm': today.replace('onboarding', 'start'),
      'tomorrow.cjm': tomorrow.replaceAll('onboarding', 'start'),
    });
  });

  test('of a pain that stands after the dot in another file', async () => {
    const files = { 'today.cjm': today, 'tomorrow.cjm': tomorrow.replace('. tooMuch', '. too|Much') };
    expect(await rename(files, 'overload')).toEqual({
      'today.cjm': today.replace('tooMuch', 'overload'),
      'tomorrow.cjm': tomorrow.replaceAll('tooMuch', 'overload'),
    });
  });

  test('of a touchpoint on its paths and moves, arrows without spaces included', async () => {
    const text = `journey j "J" {
  stage s "S" { touchpoint ad "Ad" touchpoint pay "Pay" }
  path p: ad->pay
  move ad->pay->exit
}
`;
    const renamed = text.replaceAll('ad-', 'gift-shop-').replace('touchpoint ad', 'touchpoint gift-shop');
    expect(await rename({ 'map.cjm': text.replace('p: ad', 'p: ad|') }, 'gift-shop')).toEqual({ 'map.cjm': renamed });
  });
});

describe('what is renamed is the name, whole', () => {
  test.each([
    ['combining marks', 'cafe\u0301'],
    ['marks that have no letter of their own', 'q\u0307\u0323x'],
    ['letters beyond the Basic Multilingual Plane', '\u{20bb7}\u{20bb7}'],
    ['hyphens', 'gift-shop-2'],
    ['a word of the language', 'moment-of-truth'],
  ])('with %s', async (_, name) => {
    const text = (marked: string) => `persona ${marked} "A"\njourney j "J" for ${name} { stage s "S" }`;
    for (const marked of [`|${name}`, `${name.slice(0, -1)}|${name.slice(-1)}`, `${name}|`])
      expect(await prepare(text(marked))).toBe(name);
  });

  test('the new name is written in one form, and found in any', async () => {
    const text = 'persona cafe\u0301 "C"\njourney j "J" for caf\u00e9 { stage s "S" }';
    expect(await rename({ 'map.cjm': text.replace('caf\u00e9', 'caf|\u00e9') }, 'the\u0301')).toEqual({
      'map.cjm': 'persona th\u00e9 "C"\njourney j "J" for th\u00e9 { stage s "S" }',
    });
  });

  test.each([
    ['a keyword', 'per|sona anna "Anna"'],
    ['a label', 'persona anna "An|na"'],
    ['a place between', 'persona anna  |  "Anna"'],
    ['an unknown name', 'journey j "J" for an|na { stage s "S" }'],
    ['the way out', 'journey j "J" { stage s "S" { touchpoint t "T" } move t -> ex|it }'],
    ['a remark that nothing can refer to', 'journey j "J" { not|e "So it is" }'],
  ])('%s is no name', async (_, text) => {
    expect(await prepare(text)).toBeUndefined();
  });
});

describe('what has no name of its own to change says so', () => {
  const told = (kind: string): string =>
    `This ${kind} is known by its text alone and has no name to change: edit the text, or write a name after "${kind}".`;

  test.each([
    ['step', 'journey j "J" { stage s "S" { step "Wa|its" } }'],
    ['stage', 'journey j "J" { sta|ge "S" { step w "Waits" } }'],
    ['pain', 'persona anna "Anna" { pain "Little| time" }'],
    ['persona', 'persona "|Anna"'],
  ])('a %s', async (kind, text) => {
    expect(await prepare(text)).toBe(told(kind));
    expect(await rename({ 'map.cjm': text }, 'other')).toBe(told(kind));
  });

  test('a metric of the language', async () => {
    const text = 'journey j "J" { metric n|ps 31 stage s "S" }';
    expect(await prepare(text)).toBe('"nps" is a metric of the language itself and keeps its name.');
  });
});

describe('a name that is none', () => {
  const rule =
    'A name begins with a letter and goes on with letters, digits, "_" and single hyphens between them, in any script: giftShop, gift-shop.';
  const text = 'persona an|na "Anna"';

  test.each([
    ['', `A name can't be empty. ${rule}`],
    ['gift shop', `"gift shop" can't be a name: a space can't stand in it. ${rule}`],
    ['1st', `"1st" can't be a name: it begins with "1". ${rule}`],
    ['-a', `"-a" can't be a name: it begins with "-". ${rule}`],
    ['a-', `"a-" can't be a name: it ends with "-". ${rule}`],
    ['a--b', `"a--b" can't be a name: a hyphen stands alone between two letters or digits. ${rule}`],
    ['a.b', `"a.b" can't be a name: "." can't stand in it. ${rule}`],
    ['“anna”', `"“anna”" can't be a name: it begins with "“". ${rule}`],
    ['an\u200bna', `"an\u200bna" can't be a name: the invisible character U+200B can't stand in it. ${rule}`],
    ['😀', `"😀" can't be a name: it begins with "😀". ${rule}`],
    ['exit', '"exit" is always the way out, so nothing else can be called so: choose a different name.'],
  ])('%j', async (name, reason) => {
    expect(await rename({ 'map.cjm': text }, name)).toBe(reason);
  });

  test('a word of the language that could not be told from one where the name stands', async () => {
    const map = 'journey j "J" {\n  stage la|st\n  opportunity early "Early"\n}\n';
    const reason = 'In "map.cjm", "via" would be read as a word of the language: choose a different name.';
    expect(await rename({ 'map.cjm': map }, 'via')).toBe(reason);
  });

  test('every word of the language but exit is one', async () => {
    const words = Object.keys(cjm.parser.Lexer.definition).filter((name) => /^[a-z]/.test(name) && name !== 'exit');
    for (const word of words) {
      expect(await rename({ 'map.cjm': text }, word)).toEqual({ 'map.cjm': `persona ${word} "Anna"` });
    }
  });
});

describe('a name that means something else already', () => {
  const taken = (name: string, kind: string, where: string): string =>
    `The name "${name}" is taken by another ${kind} of this ${where}: choose a different one.`;

  test.each([
    ['boris', taken('boris', 'persona', 'file'), 'persona an|na "A"\npersona boris "B"'],
    ['crm', taken('crm', 'team or system', 'file'), 'team sa|les "S"\nsystem crm "CRM"'],
    [
      'b',
      taken('b', 'touchpoint or step', 'journey'),
      'journey j "J" { stage s "S" { step |a "A" touchpoint b "B" } }',
    ],
    ['b', taken('b', 'pain or need', 'persona'), 'persona p "P" { pain |a "A" need b "B" }'],
  ])('%s: %s', async (name, reason, text) => {
    expect(await rename({ 'map.cjm': text }, name)).toBe(reason);
  });

  test('what is of another kind, or of another journey, is no hindrance', async () => {
    const text = 'persona an|na "A"\nchannel boris "B"';
    expect(await rename({ 'map.cjm': text }, 'boris')).toEqual({ 'map.cjm': 'persona boris "A"\nchannel boris "B"' });
    const two = 'journey j "J" { stage |a "A" }\njourney k "K" { stage b "B" }';
    expect(await rename({ 'map.cjm': two }, 'b')).toEqual({ 'map.cjm': two.replace('|a', 'b') });
  });

  test('an imported name would be hidden', async () => {
    const map = 'import "people.cjm"\npersona e|va "Eva"\njourney j "J" for eva { stage s "S" }';
    expect(await rename({ 'people.cjm': people, 'map.cjm': map }, 'anna')).toBe(
      'The name "anna" would hide the persona that "people.cjm", which is imported here, has: choose a different one.',
    );
  });

  test('a metric of the language would be hidden', async () => {
    expect(await rename({ 'map.cjm': 'metric sc|ore "Score"' }, 'nps')).toBe(
      'The name "nps" would hide the metric that the language itself has: choose a different one.',
    );
  });

  test('a file that imports it has its own of that name', async () => {
    const map = 'import "people.cjm"\npersona eva "Eva"\njourney j "J" for anna, eva { stage s "S" }';
    expect(await rename({ 'people.cjm': people.replace('anna', 'a|nna'), 'map.cjm': map }, 'eva')).toBe(
      'In "map.cjm", "eva" already means another persona: choose a different name.',
    );
    const unused = map.replace('for anna, eva', 'for eva');
    expect(await rename({ 'people.cjm': people.replace('anna', 'a|nna'), 'map.cjm': unused }, 'eva')).toEqual({
      'people.cjm': people.replace('anna', 'eva'),
      'map.cjm': unused,
    });
  });

  test('a file that imports it imports another of that name', async () => {
    const guests = 'persona eva "Eva"';
    const map = 'import "people.cjm"\nimport "guests.cjm"\njourney j "J" for eva { stage s "S" }';
    const files = { 'people.cjm': people.replace('anna', 'a|nna'), 'guests.cjm': guests, 'map.cjm': map };
    expect(await rename(files, 'eva')).toBe(
      'In "map.cjm", "eva" already means another persona: choose a different name.',
    );
  });

  test("a journey's own pain would take the place of a persona's need", async () => {
    const map = buying.replace('emotion +1 for anna', 'pain hidden "It is hidden"').replace(', anna.fullPrice', '');
    expect(await rename({ 'people.cjm': people.replace('fullPrice', 'full|Price'), 'buy.cjm': map }, 'hidden')).toBe(
      'In "buy.cjm", "hidden" already means another pain: choose a different name.',
    );
    const files = { 'people.cjm': people, 'buy.cjm': map.replace('hidden', 'hid|den') };
    expect(await rename(files, 'fullPrice')).toBe(
      'In "buy.cjm", "fullPrice" already means another need: choose a different name.',
    );
  });
});
