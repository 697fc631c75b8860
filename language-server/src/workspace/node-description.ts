import { type AstNode, type AstNodeDescription, type AstNodeLocator, AstUtils, type URI } from 'langium';

/** What a name leads to. Most are only followed, so the way to the node is worked out when it is asked for. */
export class NodeDescription implements AstNodeDescription {
  readonly node: AstNode;
  readonly name: string;
  private readonly locator: AstNodeLocator;

  constructor(node: AstNode, name: string, locator: AstNodeLocator) {
    this.node = node;
    this.name = name;
    this.locator = locator;
  }

  get documentUri(): URI {
    return AstUtils.getDocument(this.node).uri;
  }

  get type(): string {
    return this.node.$type;
  }

  get path(): string {
    return this.locator.getAstNodePath(this.node);
  }
}
