import type { AstNode, DocumentationProvider } from 'langium';
import { AstNodeHoverProvider, type LangiumServices } from 'langium/lsp';
import { about, homeOf } from './about.ts';

/** What a name refers to: its kind, its label, where it stands, and the `///` comment above it. */
export class CjmHoverProvider extends AstNodeHoverProvider {
  private readonly documentation: DocumentationProvider;

  constructor(services: LangiumServices) {
    super(services);
    this.documentation = services.documentation.DocumentationProvider;
  }

  protected override getAstNodeHoverContent(node: AstNode): string | undefined {
    const { kind, label, place } = about(node);
    const where = [place, homeOf(node)].filter((part) => part !== undefined).map(escapeMarkdown);
    const lines = [
      `**${kind}** ${escapeMarkdown(label)}`,
      ...(where.length > 0 ? [where.join(' · ')] : []),
      ...[this.documentation.getDocumentation(node) ?? []].flat().map(escapeMarkdown),
    ];
    return lines.join('\n\n');
  }
}

/** Texts of a map are plain text: nothing in them is ever markup. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!|<>~&]/g, '\\$&');
