import { exporters, paperNames } from '@cjm/diagram/exporters';
import { themeNames } from '@cjm/diagram/theme-names';
import { languages } from '@cjm/grammar/wording';
import { Command, InvalidArgumentError, Option } from '@commander-js/extra-typings';
import type { DeclareCommand } from './command.ts';
import { examples } from './examples.ts';
import { parseFilled, parseInputs } from './parse-filled.ts';
import { todayOption } from './today-option.ts';

const formats = exporters.map(({ name }) => name);

export const render: DeclareCommand = (world, exitWith) =>
  new Command('render')
    .summary('draw maps as SVG, PNG, PDF or a page, or write them as tables and data')
    .description('Draws journey maps as pictures and pages, or writes them as tables and data.')
    .argument('[inputs...]', 'files, folders or globs, or - for the standard input', parseInputs)
    .option(
      '-o, --output <where>',
      'a file, a folder, - for the standard output, or a pattern with {name} (the journey) and {file} (its file); default: {file}.svg next to each file; the standard output for the standard input',
      parseFilled,
    )
    .addOption(
      new Option(
        '--format <formats>',
        `${formats.join(', ')}; several with commas (default: as the output is called, else svg)`,
      ).argParser(parseFormats),
    )
    .addOption(
      new Option(
        '--theme <theme>',
        'the colours; auto follows what the reader’s system asks for (default: auto for HTML, else light)',
      ).choices([...themeNames, 'auto'] as const),
    )
    .option('--journey <name>', 'draw only this journey', parseFilled)
    .addOption(
      new Option(
        '--view <view>',
        'draw only journeys of today (current) or of tomorrow (future), or tomorrow’s curves over today’s (overlay)',
      ).choices(['current', 'future', 'overlay'] as const),
    )
    .option('--persona <names>', 'draw only these personas; several with commas', parseList)
    .option('--path <name>', 'highlight this path', parseFilled)
    .option('--lanes <names>', 'draw only these lanes; several with commas', parseList)
    .addOption(
      new Option('--arrangement <arrangement>', 'how the flow is laid out (default: auto)').choices([
        'auto',
        'compact',
        'swimlanes',
      ] as const),
    )
    .addOption(
      new Option(
        '--language <language>',
        'of captions, headings and tools; the texts of the map stay (default: en)',
      ).choices(languages),
    )
    .option(
      '--scale <number>',
      'enlarge PNG and PDF (default: 2 for PNG, down to 1 for large ones; 1 for PDF)',
      parseScale,
    )
    .addOption(
      new Option(
        '--paper <size>',
        'sheets of the PDF: one that it is fitted to, or tiles to be put together (default: as large as the picture)',
      ).choices(paperNames),
    )
    .option(
      '--font <files>',
      'fonts for scripts that Inter lacks, before those of the system; several with commas',
      parseList,
    )
    .option('--embed-fonts', 'put the font into the SVG, so that it looks the same where Inter is not installed')
    .option('--stdin', 'read the standard input; same as -')
    .option('--stdin-filename <path>', 'where the standard input is meant to stand', parseFilled)
    .addOption(todayOption())
    .addHelpText(
      'after',
      examples({
        'cjm render checkout.cjm': 'writes checkout.svg',
        'cjm render checkout.cjm -o out/map.pdf --paper a3': 'one sheet of paper',
        "cjm render maps -o 'out/{file}-{name}.svg'": 'every journey of a folder',
        'cjm render shop.cjm --format svg,png,html': 'several formats at once',
        'cjm render shop.cjm --journey buyGift -o -': 'to the standard output',
        'cjm render - < shop.cjm > shop.svg': 'in a pipe',
      }),
    )
    .addHelpText('after', exitCodes)
    .action(async (inputs, options, command) => {
      if (inputs.length === 0 && !options.stdin)
        command.error(
          "error: missing required argument 'inputs': files, folders or globs, or - for the standard input",
        );
      const { startRender } = await import('../render/start-render.ts');
      const started = startRender(options);
      const { loadRender } = await import('../render/load-render.ts');
      const { renderFiles, keep } = loadRender(started.formats);
      const code = await renderFiles(inputs, options, started, world);
      exitWith(code);
      // Else too little was done for its code to be worth it.
      if (code !== 2) await keep();
    });

function parseList(text: string, before: readonly string[] = []): readonly string[] {
  const parts = text.split(',').map((part) => part.trim());
  const named = parts.filter((part) => part !== '');
  parseFilled(named.join());
  return [...before, ...named];
}

function parseFormats(text: string, before: readonly string[] = []): readonly string[] {
  const asked = [...new Set(parseList(text, before))];
  const unknown = asked.find((name) => !formats.includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no format "${unknown}". There is: ${formats.join(', ')}.`);
  return asked;
}

function parseScale(text: string): number {
  const scale = Number(text);
  if (!(scale >= 0.1 && scale <= 20)) throw new InvalidArgumentError('Give a number from 0.1 to 20.');
  return scale;
}

const exitCodes = `
Exit codes:
  0  every map is drawn
  1  a file or its config has errors (what can be drawn is drawn), or there is no such journey
  2  a file could not be read or written, or the command was not understood`;
