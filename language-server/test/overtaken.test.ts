import { DocumentState } from 'langium';
import { expect, test } from 'vitest';
import { createService } from './robustness/service.ts';

const sound = 'persona me "Me"\njourney j "J" for me { stage "S" { touchpoint "T" { emotion +1 } } }\n';

test('what is found in a file is told, however soon another file changes', async () => {
  const service = createService();
  const told = new Map<string, string>();
  service.cjm.shared.workspace.DocumentBuilder.onDocumentPhase(DocumentState.Validated, ({ uri, textDocument }) => {
    told.set(uri.path.split('/').at(-1) ?? '', textDocument.getText());
  });
  await service.write('map.cjm', sound);
  let text = sound;
  // At each of the build's questions whether to go on, it is told to give way.
  for (let patience = 0; patience < 30; patience++) {
    text = `${text} `;
    await service.type('map.cjm', { offset: text.length - 1, length: 0, text: ' ' }, patience);
    await service.write('other.cjm', `${sound}${' '.repeat(patience)}`);
    expect({ patience, told: told.get('map.cjm')?.length }).toEqual({ patience, told: text.length });
  }
});
