import { t } from '@vscode/l10n';
import { commands, Disposable, env, type TextDocument, Uri, ViewColumn, window, workspace } from 'vscode';
import { askFileName } from './ask-file-name.ts';
import { renewDates } from './renew-dates.ts';
import { sortTemplates, type Template } from './template.ts';

/**
 * `cjm.newMap`: begins a map from a template, as an untitled document, and shows its picture beside it; an argument may
 * name the template. `cjm.newMapInFolder`: the same as a file of the folder.
 */
export function newMap(dist: Uri): Disposable {
  return Disposable.from(
    commands.registerCommand('cjm.newMap', async (name: unknown) => {
      const begun = await beginMap(dist, name);
      if (begun) await show(await workspace.openTextDocument({ language: 'cjm', content: begun.text }));
    }),
    commands.registerCommand('cjm.newMapInFolder', async (folder: Uri) => {
      const begun = await beginMap(dist);
      const file = begun && (await askFileName(folder, `${begun.name}.cjm`));
      if (!file) return;
      await workspace.fs.writeFile(file, new TextEncoder().encode(begun.text));
      await show(await workspace.openTextDocument(file));
    }),
  );
}

async function show(document: TextDocument): Promise<void> {
  await window.showTextDocument(document, ViewColumn.Active);
  await commands.executeCommand('cjm.openPreviewToSide', document.uri);
}

interface BegunMap {
  /** Of its template. */
  readonly name: string;
  readonly text: string;
}

/** The text of the template that is named, else chosen; undefined: the user would rather have none. */
async function beginMap(dist: Uri, wanted?: unknown): Promise<BegunMap | undefined> {
  const templates = await readTemplates(dist);
  const template = templates.find(({ name }) => name === wanted) ?? (await askTemplate(templates));
  if (!template) return undefined;
  const text = await readText(Uri.joinPath(dist, 'templates', `${template.name}.cjm`));
  return { name: template.name, text: renewDates(text, new Date().toISOString().slice(0, 10)) };
}

const readText = async (file: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(file));

async function readTemplates(dist: Uri): Promise<readonly Template[]> {
  return JSON.parse(await readText(Uri.joinPath(dist, 'templates.json')));
}

async function askTemplate(templates: readonly Template[]): Promise<Template | undefined> {
  const languages = new Intl.DisplayNames([env.language], { type: 'language' });
  const items = sortTemplates(templates, env.language).map((template) => ({
    label: template.title,
    description: languages.of(template.language) ?? template.language,
    detail: template.detail,
    template,
  }));
  const title = t('New Map');
  const placeHolder = t('Choose a map to begin with; all of it can be changed');
  const chosen = await window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.template;
}
