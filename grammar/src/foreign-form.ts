import type { SyntaxProblem } from './syntax-problem.ts';

/**
 * Another language that journeys are written in. Only a text of which every line fits is taken for it: a map never does,
 * whatever is wrong with it.
 */
interface ForeignForm {
  /** Blanks, comments and fences, which say nothing. */
  readonly passes: RegExp;
  readonly first: RegExp;
  readonly line: RegExp;
  /** What no line holds. */
  readonly never: RegExp;
  /** Lines that prove it, and how many are enough. */
  readonly proof: RegExp;
  readonly enough: number;
  readonly message: string;
}

const task = /^\s*[^\s:].*?:[ \t]*\d+(?:\.\d+)?[ \t]*(?::|$)/;

const mermaid: ForeignForm = {
  passes: /^\s*(?:%%.*|```(?:mermaid)?)?$/,
  first: /^\s*journey$/,
  line: new RegExp(`^\\s*(?:title|section)[ \\t]|^\\s*acc(?:Title|Descr)[ \\t]*:|${task.source}`),
  never: /[{}"]|\/[/*]/,
  proof: task,
  enough: 1,
  message:
    'This is a journey in the form of Mermaid, which is not read here: the page from-mermaid.md says what becomes of each line.',
};

function createYaml(): ForeignForm {
  const key = /^\s*(?:-[ \t]+)*[\p{L}_][\p{L}\p{M}\p{N}_-]*:(?:[ \t]|$)/u;
  return {
    passes: /^\s*(?:#.*|---)?$/,
    first: key,
    line: new RegExp(`^\\s*-[ \\t]|${key.source}`, 'u'),
    never: /[{}]/,
    proof: key,
    enough: 2,
    message:
      'This is in the form of YAML, which is not read here: write journey "…" { stage "…" { touchpoint "…" } }, as the page tutorial.md shows.',
  };
}

/** Made when a text is not read plainly: to find out which letters there are takes longer than to read a map. */
let forms: readonly ForeignForm[] | undefined;

/** A text that is written as another language has it: one mistake, at its first line. */
export function findForeignForm(text: string): SyntaxProblem | undefined {
  forms ??= [mermaid, createYaml()];
  for (const form of forms) {
    const first = firstLine(text, form);
    if (first) return { code: 'syntax-error', ...first, message: form.message };
  }
  return undefined;
}

interface Line {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Where a text of this form begins; any other is read no further than to the first line that does not fit. */
function firstLine(text: string, form: ForeignForm): Line | undefined {
  let first: Line | undefined;
  let proofs = 0;
  let offset = 0;
  for (let line = 1; offset <= text.length; line++) {
    const end = text.indexOf('\n', offset);
    const next = end < 0 ? text.length + 1 : end + 1;
    const written = text.slice(offset, next - 1).trimEnd();
    if (!form.passes.test(written)) {
      if (form.never.test(written) || !(first ? form.line : form.first).test(written)) return undefined;
      const { length } = written.trimStart();
      const indent = written.length - length;
      first ??= { offset: offset + indent, line, column: indent + 1, length };
      if (form.proof.test(written)) proofs++;
    }
    offset = next;
  }
  return proofs >= form.enough ? first : undefined;
}
