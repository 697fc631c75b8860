import { URI } from 'langium';
import type { Checker } from '../src/checker.ts';
import { type CheckerOptions, checkerOver } from '../src/create-checker.ts';
import { createMemoryFiles } from './memory-files.ts';
import type { Texts } from './read.ts';

/** A repository in memory, and its checker. */
export interface Repository {
  readonly checker: Checker;
  readonly texts: Map<string, string>;
  /** The address of a path in it; `/` before it leads out of it. */
  uriOf(path: string): string;
  /** The findings of a file, `rule severity`. */
  said(path?: string): Promise<readonly string[]>;
  /** What is wrong with the files that set up how a file is checked: `path:line:column message`. */
  mistakes(path?: string): Promise<readonly string[]>;
}

const root = 'file:///home/repository';

/** A repository of these files, with `.git`, unless another file of that name is given. Paths start from its root. */
export function setUp(files: Texts, options: CheckerOptions = {}): Repository {
  const uriOf = (path: string): string =>
    URI.parse(path.startsWith('/') ? `file://${path}` : `${root}/${path}`).toString();
  const texts = new Map(Object.entries({ '.git': '', ...files }).map(([path, text]) => [uriOf(path), text]));
  const checker = checkerOver(createMemoryFiles(texts), { today: '2026-06-30', ...options });
  return {
    checker,
    texts,
    uriOf,
    async said(path = 'map.cjm') {
      const [file] = await checker.check([uriOf(path)]);
      return (file?.findings ?? []).map(({ rule, severity }) => `${rule} ${severity}`);
    },
    async mistakes(path = 'map.cjm') {
      const reviewed = await checker.reviewSetup([uriOf(path)]);
      return reviewed.flatMap(({ uri, findings }) =>
        findings.map(({ range: { start }, message }) => {
          const shown = uri.startsWith(`${root}/`) ? uri.slice(root.length + 1) : uri;
          return `${shown}:${start.line + 1}:${start.character + 1} ${message}`;
        }),
      );
    },
  };
}

/** A map that one rule has something to say of: a channel that nobody uses. */
export const unused = `persona me "Me"
channel app "App"
journey workday "My working day" for me {
  stage "Go to work" {
    touchpoint "Make tea" { emotion +1 }
  }
}
`;
