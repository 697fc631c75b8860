import { type Document, isDocument, toMaps } from '@cjm/grammar';
import type { DocumentValidator, LangiumDocument, URI } from 'langium';
import type { Setup } from '../config/setups.ts';
import { judge } from '../judge.ts';
import type { LintResult } from '../lint.ts';
import { rules } from '../rules/index.ts';
import type { LintWorld } from '../rules/rule.ts';
import { unusedDeclaration, unusedHere } from '../rules/unused-declaration.ts';
import { setRules } from '../set-rules.ts';
import type { Mentions } from './mentions.ts';

/** What lint said of a document, the maps aside. */
export type Verdict = Omit<LintResult, 'journeys'>;

/** The maps lead into the tree, which a file that nobody has open need not keep: they are there, or are made again. */
interface Remembered extends Verdict {
  readonly journeys?: WeakRef<LintResult['journeys']>;
}

/** Runs lint where Langium validates, and remembers the result; nobody is told. */
export class CjmDocumentValidator implements DocumentValidator {
  private readonly results = new WeakMap<LangiumDocument, Remembered>();
  private readonly world: LintWorld;
  private readonly setupOf: (uri: URI) => Promise<Setup>;
  private readonly mentions: Mentions;

  constructor(world: LintWorld, setupOf: (uri: URI) => Promise<Setup>, mentions: Mentions) {
    this.world = world;
    this.setupOf = setupOf;
    this.mentions = mentions;
  }

  validateDocument(document: LangiumDocument): ReturnType<DocumentValidator['validateDocument']> {
    return this.judge(document).then(() => []);
  }

  protected async judge(document: LangiumDocument): Promise<Verdict> {
    const setup = await this.setupOf(document.uri);
    await this.lookElsewhere(document, setup);
    const result = this.world.stopwatch.phase('rules', () =>
      judge(document as LangiumDocument<Document>, rules, this.world, setup),
    );
    this.results.set(document, { ...result, journeys: new WeakRef(result.journeys) });
    return result;
  }

  /** Other files are asked for only what the file itself leaves open. */
  private async lookElsewhere(document: LangiumDocument, { settings, ignored }: Setup): Promise<void> {
    const { value } = document.parseResult;
    const isAsked =
      !ignored && isDocument(value) && setRules(rules, settings).first.some(({ rule }) => rule === unusedDeclaration);
    const unused = isAsked ? unusedHere(value) : [];
    if (unused.length === 0) this.mentions.forget(document);
    else await this.mentions.look(document, [...new Set(unused.flatMap(({ name }) => name ?? []))]);
  }

  /** The latest that was said of the document; asking for it reads nothing anew. */
  verdictOn(document: LangiumDocument): Verdict | undefined {
    return this.results.get(document);
  }

  /** Nobody is expected to ask for the maps of the document any more. */
  dropMaps(document: LangiumDocument): void {
    const result = this.results.get(document);
    if (!result) return;
    const { journeys: _, ...verdict } = result;
    this.results.set(document, verdict);
  }

  /** The latest result of the document; undefined before it was first validated. */
  resultOf(document: LangiumDocument): LintResult | undefined {
    const result = this.results.get(document);
    if (!result) return undefined;
    const { value } = document.parseResult;
    return { ...result, journeys: result.journeys?.deref() ?? (isDocument(value) ? toMaps(value) : []) };
  }
}
