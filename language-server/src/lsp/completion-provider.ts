import { type Document, type FileNames, fileNames } from '@cjm/grammar';
import { type AstNode, type AstNodeDescription, AstUtils, GrammarAST, type LangiumDocuments } from 'langium';
import {
  type CompletionAcceptor,
  type CompletionContext,
  type CompletionValueItem,
  DefaultCompletionProvider,
  type LangiumServices,
  type NextFeature,
} from 'langium/lsp';
import type { TextEdit } from 'vscode-languageserver';
import { about } from './about.ts';
import { importEdit } from './import-edit.ts';

/** Where names come from that a file could import. */
const importable: Readonly<Record<string, keyof FileNames>> = {
  personas: 'personas',
  channels: 'channels',
  actors: 'actors',
  team: 'actors',
  teams: 'actors',
  sources: 'sources',
  metric: 'metrics',
  of: 'journeys',
  journey: 'journeys',
};

/** Keywords where they are keywords, names with what they stand for, and names that an import would bring. */
export class CjmCompletionProvider extends DefaultCompletionProvider {
  private readonly documents: LangiumDocuments;

  constructor(services: LangiumServices) {
    super(services);
    this.documents = services.shared.workspace.LangiumDocuments;
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
    return describe(description.name, description.node, { sortText: '0' });
  }

  private *fromOtherFiles(
    { document }: CompletionContext,
    kind: keyof FileNames | undefined,
    known: ReadonlySet<string>,
  ): Iterable<CompletionValueItem> {
    if (!kind) return;
    for (const other of this.documents.all) {
      if (other === document || other.uri.scheme !== document.uri.scheme) continue;
      const names = fileNames(other.parseResult.value as Document)[kind];
      for (const [name, [first]] of names) {
        if (known.has(name) || !first) continue;
        const edit: TextEdit = importEdit(document, other.uri);
        const file = other.uri.path.split('/').at(-1) ?? '';
        yield describe(name, first, { sortText: '2', additionalTextEdits: [edit], from: file });
      }
    }
  }
}

function describe(
  name: string,
  node: AstNode | undefined,
  { from, ...more }: Partial<CompletionValueItem> & { readonly from?: string },
): CompletionValueItem {
  const told = node && about(node);
  const detail = [told?.kind, told?.place, from && `import from ${from}`].filter((part) => part).join(' · ');
  return { label: name, detail, ...(told?.label && { labelDetails: { description: told.label } }), ...more };
}
