import { DefaultScopeComputation, EMPTY_STREAM, type LocalSymbols } from 'langium';

const none: LocalSymbols = { has: () => false, getStream: () => EMPTY_STREAM };

/** Local names are found by the scope provider's maps, so no second table of them is built. */
export class CjmScopeComputation extends DefaultScopeComputation {
  override async collectLocalSymbols(): Promise<LocalSymbols> {
    return none;
  }
}
