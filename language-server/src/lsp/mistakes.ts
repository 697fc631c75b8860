import { DocumentState } from 'langium';
import type { Connection } from 'vscode-languageserver';
import type { Mistake } from '../config/mistake.ts';
import { invalidConfig, toMistakeFinding } from '../judge.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { CjmSharedServices } from './module.ts';

/** Shows what is wrong with configs and baselines in them themselves, as long as it is. */
export function publishMistakes(
  connection: Connection,
  { DocumentBuilder, Setups }: Pick<CjmSharedServices['workspace'], 'DocumentBuilder' | 'Setups'>,
): void {
  let shown = new Map<string, readonly Mistake[]>();
  DocumentBuilder.onBuildPhase(DocumentState.Validated, async () => {
    const mistakes = Map.groupBy(await Setups.mistakes(), ({ uri }) => uri);
    for (const uri of new Set([...shown.keys(), ...mistakes.keys()])) {
      const found = mistakes.get(uri) ?? [];
      if (JSON.stringify(found) === JSON.stringify(shown.get(uri))) continue;
      const diagnostics = found.map((mistake) => toDiagnostic(toMistakeFinding(invalidConfig, mistake)));
      void connection.sendDiagnostics({ uri, diagnostics });
    }
    shown = mistakes;
  });
}
