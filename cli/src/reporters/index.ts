import type { Reporter } from './reporter.ts';

/** Every format of `cjm lint --format`, in the order of the help; the first is the default. */
export const reporters: readonly Reporter[] = [
  {
    name: 'pretty',
    description: 'for people, with the place in the text',
    tellsStats: true,
    load: async () => (await import('./pretty.ts')).pretty,
  },
  {
    name: 'compact',
    description: 'one line for each finding',
    load: async () => (await import('./compact.ts')).compact,
  },
  {
    name: 'json',
    description: 'for programs, with a schema',
    tellsStats: true,
    load: async () => (await import('./json.ts')).json,
  },
  { name: 'sarif', description: 'SARIF 2.1.0 for code scanning', load: async () => (await import('./sarif.ts')).sarif },
  {
    name: 'github',
    description: 'annotations of GitHub Actions, and a job summary',
    load: async () => (await import('./github.ts')).github,
  },
  {
    name: 'gitlab',
    description: 'code quality report of GitLab',
    load: async () => (await import('./gitlab.ts')).gitlab,
  },
  { name: 'junit', description: 'test results as JUnit XML', load: async () => (await import('./junit.ts')).junit },
  {
    name: 'markdown',
    description: 'a table for comments and summaries',
    load: async () => (await import('./markdown.ts')).markdown,
  },
];
