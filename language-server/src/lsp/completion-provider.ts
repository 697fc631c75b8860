import { type AstNodeDescription, AstUtils, GrammarAST, type IndexManager, UriUtils } from 'langium';
import {
  type CompletionAcceptor,
  type CompletionContext,
  type CompletionValueItem,
  DefaultCompletionProvider,
  type LangiumServices,
  type NextFeature,
} from 'langium/lsp';
import type { TextEdit } from 'vscode-languageserver';
import { isExportedName } from '../workspace/exported-name.ts';
import { type About, about } from './about.ts';
import { importEdit } from './import-edit.ts';

/** Where names come from that a file could import. */
const importable: Readonly<Record<string, readonly string[]>> = {
  personas: ['Persona'],
  channels: ['Channel'],
  actors: ['Team', 'System'],
  team: ['Team'],
  teams: ['Team'],
  sources: ['Source'],
  metric: ['Metric'],
  of: ['Journey'],
  journey: ['Journey'],
};

/** Keywords where they are keywords, names with what they stand for, and names that an import would bring. */
export class CjmCompletionProvider extends DefaultCompletionProvider {
  private readonly index: IndexManager;

  constructor(services: LangiumServices) {
    super(services);
    this.index = services.shared.workspace.IndexManager;
  }

  /** A keyword that may stand as a name is no suggestion for one. */
  protected override filterKeyword(context: CompletionContext, keyword: GrammarAST.Keyword): boolean {
    const rule = AstUtils.getContainerOfType(keyword, GrammarAST.isParserRule);
    return rule?.name !== 'Name' && super.filterKeyword(context, keyword);
  }

  protected override async completionForCrossReference(
    context: CompletionContext,
    next: NextFeature<GrammarAST.CrossReference>,
    acceptor: CompletionAcceptor,
  ): Promise<void> {
    const known = new Set<string>();
    await super.completionForCrossReference(context, next, (at, item) => {
      if ('nodeDescription' in item) known.add(item.nodeDescription.name);
      acceptor(at, item);
    });
    const property = AstUtils.getContainerOfType(next.feature, GrammarAST.isAssignment)?.feature ?? '';
    for (const item of this.fromOtherFiles(context, importable[property], known)) acceptor(context, item);
  }

  protected override createReferenceCompletionItem(description: AstNodeDescription): CompletionValueItem {
    const { name, node } = description;
    return describe(name, node && about(node), { sortText: '0' });
  }

  private *fromOtherFiles(
    { document }: CompletionContext,
    types: readonly string[] | undefined,
    known: ReadonlySet<string>,
  ): Iterable<CompletionValueItem> {
    const offered = new Set(known);
    for (const exported of types ? this.index.allElements() : []) {
      const { name, type, documentUri: home } = exported;
      if (!types?.includes(type) || !isExportedName(exported) || known.has(name)) continue;
      if (UriUtils.equals(home, document.uri) || home.scheme !== document.uri.scheme) continue;
      // Of two of a name in one file, the first is what the name means.
      const key = `${home.toString()}#${name}`;
      if (offered.has(key)) continue;
      offered.add(key);
      const edit: TextEdit = importEdit(document, home);
      const from = home.path.split('/').at(-1) ?? '';
      yield describe(name, exported.told, { sortText: '2', additionalTextEdits: [edit], from });
    }
  }
}

function describe(
  name: string,
  told: About | undefined,
  { from, ...more }: Partial<CompletionValueItem> & { readonly from?: string },
): CompletionValueItem {
  const detail = [told?.kind, told?.place, from && `import from ${from}`].filter((part) => part).join(' · ');
  return { label: name, detail, ...(told?.label && { labelDetails: { description: told.label } }), ...more };
}
