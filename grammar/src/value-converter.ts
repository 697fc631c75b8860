import { type CstNode, DefaultValueConverter, type GrammarAST, type ValueType } from 'langium';
import { meaningOf } from './spelling.ts';

/** Turns the spelling of names, texts and numbers into what they mean. */
export class CjmValueConverter extends DefaultValueConverter {
  protected override runConverter(rule: GrammarAST.AbstractRule, input: string, cstNode: CstNode): ValueType {
    const { name } = rule;
    return isSpelled(name) ? meaningOf[name](input) : super.runConverter(rule, input, cstNode);
  }
}

const isSpelled = (name: string): name is keyof typeof meaningOf => Object.hasOwn(meaningOf, name);
