import type { AstNode, DocumentationProvider } from 'langium';

/** The `///` comments right above a declaration. */
export class CjmDocumentationProvider implements DocumentationProvider {
  getDocumentation(node: AstNode): string | undefined {
    const cst = node.$cstNode;
    if (!cst) return undefined;
    const before = cst.root.fullText.slice(0, cst.offset);
    const [, block] = /((?:^[ \t]*\/\/\/[^\n]*\n)+)[ \t]*$/m.exec(before) ?? [];
    return block
      ?.split('\n')
      .map((line) => line.replace(/^[ \t]*\/\/\/ ?/, '').trimEnd())
      .join('\n')
      .trim();
  }
}
