import { type AstNode, type AstNodeDescription, type AstNodeLocator, AstUtils, type URI } from 'langium';

/** What a name leads to. Most are only followed, so the way to the node is worked out when it is asked for. */
export class NodeDescription implements AstNodeDescription {
  readonly node: AstNode;
  readonly name: string;
  readonly documentUri: URI;
  private readonly locator: AstNodeLocator;

  constructor(node: AstNode, name: string, locator: AstNodeLocator) {
    this.node = node;
    this.name = name;
    this.documentUri = AstUtils.getDocument(node).uri;
    this.locator = locator;
  }

  get type(): string {
    return this.node.$type;
  }

  get path(): string {
    return this.locator.getAstNodePath(this.node);
  }
}
