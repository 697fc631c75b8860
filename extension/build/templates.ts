/** Makes the templates of `CJM: New Map` from the examples: those that stand alone, told as their README tells them. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Template } from '../src/new-map/template.ts';

/** The first word of an example's paragraph, and the code of the language that it names. */
const languages: Readonly<Record<string, string>> = {
  English: 'en',
  'По-русски': 'ru',
  'Po polsku': 'pl',
  中文: 'zh',
  بالعربية: 'ar',
};

/** Writes `templates/*.cjm`, and `templates.json` with what is said of each. Throws where the README tells nothing. */
export function buildTemplates(examples: string, out: string): void {
  const readme = readFileSync(join(examples, 'README.md'), 'utf8');
  const texts = readdirSync(examples)
    .filter((file) => file.endsWith('.cjm'))
    .map((file) => ({ name: basename(file, '.cjm'), text: readFileSync(join(examples, file), 'utf8') }))
    .filter(({ text }) => !/^import /m.test(text) && /^journey /m.test(text));
  mkdirSync(join(out, 'templates'), { recursive: true });
  for (const { name, text } of texts) writeFileSync(join(out, 'templates', `${name}.cjm`), text);
  // The smallest is the one to begin with.
  const bySize = texts.sort((a, b) => a.text.length - b.text.length || (a.name < b.name ? -1 : 1));
  writeFileSync(join(out, 'templates.json'), JSON.stringify(bySize.map(({ name }) => tell(name, readme))));
}

function tell(name: string, readme: string): Template {
  const section = new RegExp(`^## \\[${name}\\.cjm\\]\\([^)]*\\): (.*)\\n\\n([\\s\\S]*?)\\n\\n`, 'm').exec(readme);
  const [, title = '', paragraph = ''] = section ?? [];
  const [, word = '', detail = ''] = /^([^.]+)\. (.*?(?:\.(?=\s|$)|。))/.exec(paragraph.replaceAll('\n', ' ')) ?? [];
  const language = languages[word];
  if (language === undefined)
    throw new Error(`The README of the examples does not tell of "${name}" as templates need it.`);
  return { name, title: title.replace(/^\p{Ll}/u, (first) => first.toUpperCase()), detail, language };
}
