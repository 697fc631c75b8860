import type { Chapter } from './meaning.ts';

export const file: Chapter = {
  title: 'The file',
  introduction: 'A map is a text file whose name ends in `.cjm`.',
  meanings: [
    {
      rule: 'Document',
      title: 'file',
      summary: 'Imports and declarations, in any order.',
      facts: [
        'Each [journey](#journey) of the file is a map of its own.',
        'A file without a journey is a shared one: its personas, channels, teams, sources and metrics are there to be imported.',
        'What a file may refer to is what it declares or imports, wherever it is opened: the same text means the same in the editor, in CI and on another computer. Where in the file something is declared makes no difference.',
        'New lines are white space, and statements need no separators: a small block may stand on one line.',
        'What belongs to a statement stands in its braces. Beside one without braces, on its line, nothing may stand that it could hold as well as what is around it: `touchpoint "Pays" emotion -1` could mean both, and is an error.',
      ],
      example: {
        within: 'file',
        text: `
          persona me "Me"

          journey workday "My working day" for me {
            stage "Go to work" {
              touchpoint "Make tea" { emotion +1 }
            }
          }
        `,
      },
    },
    {
      rule: 'Import',
      title: 'import',
      summary: 'Takes in what another file declares.',
      facts: [
        'The path is relative to the file that imports, and stays inside the [root](#files-and-the-root).',
        'All that the other file itself declares can be referred to; what that file imports can not.',
        'A name of your own beats an imported one. A name that two imports bring is a mistake only where it is used.',
        'Files may import each other. A file that is missing is one finding, at the path.',
        'Imported personas take a journey when its `for` names them: without `for` a journey is for the personas of its own file.',
      ],
      example: {
        within: 'file',
        text: `
          import "shop.cjm"

          journey buyGift "Buying a gift" for anna {
            stage "Checkout" via app {
              touchpoint "Pays by card" { emotion +1 from talks }
            }
          }
        `,
      },
    },
  ],
};
