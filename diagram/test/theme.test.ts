import { describe, expect, test } from 'vitest';
import { styleSheet } from '../src/style-sheet.ts';
import { coloursOf, fadedColoursOf, type Hue, type Theme, themes } from '../src/theme.ts';
import { themeNames } from '../src/theme-names.ts';
import { contrast as contrastOf, linear, type Rgb, rgbOf } from './contrast.ts';

/** Machado, Oliveira, Fernandes (2009): full protanopia, deuteranopia and tritanopia, on linear RGB. */
const blindness: Readonly<Record<string, readonly Rgb[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Björn Ottosson's Oklab, times 100. */
function oklab([r, g, b]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    21.0454 * l + 79.3618 * m - 0.4072 * s,
    197.7998 * l - 242.8592 * m + 45.0594 * s,
    2.5904 * l + 78.2772 * m - 80.8676 * s,
  ];
}

function seen(hex: string, matrix: readonly Rgb[] | undefined): Rgb {
  const rgb = linear(rgbOf(hex));
  if (!matrix) return oklab(rgb);
  const [r = 0, g = 0, b = 0] = matrix.map((row) => row[0] * rgb[0] + row[1] * rgb[1] + row[2] * rgb[2]);
  return oklab([Math.max(0, r), Math.max(0, g), Math.max(0, b)]);
}

const contrast = (a: string, b: string) => contrastOf(rgbOf(a), rgbOf(b));

const distance = (a: Rgb, b: Rgb) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

/** Every pair of a text's colour and what it may stand on. */
function textPairs({ tones, personas, channels, stages }: Theme): readonly (readonly [string, string])[] {
  const grounds = [tones.paper, tones.panel, tones.card];
  const onTheirOwn = (hues: readonly Hue[]) => hues.map(({ strong, soft }) => [strong, soft] as const);
  const boxes = [
    tones.painSoft,
    tones.gainSoft,
    tones.opportunitySoft,
    tones.noteSoft,
    tones.questionSoft,
    tones.truthSoft,
  ];
  return [
    ...grounds.flatMap((ground) =>
      [tones.ink, tones.soft, tones.loopText, tones.pain, tones.gain, tones.question, tones.link].map(
        (tone) => [tone, ground] as const,
      ),
    ),
    // Remarks of all sorts carry the numbers of their sources.
    ...[...boxes, ...personas.map(({ soft }) => soft)].flatMap((ground) =>
      [tones.ink, tones.soft].map((tone) => [tone, ground] as const),
    ),
    // Metrics of a stage, and links of one.
    ...[tones.pain, tones.gain, tones.link].map((tone) => [tone, tones.noteSoft] as const),
    [tones.pain, tones.painSoft],
    [tones.gain, tones.gainSoft],
    [tones.opportunity, tones.opportunitySoft],
    [tones.note, tones.noteSoft],
    [tones.question, tones.questionSoft],
    ...onTheirOwn(personas),
    ...onTheirOwn(channels),
    ...onTheirOwn(stages),
    ...personas.flatMap(({ strong }) => [
      ...grounds.map((ground) => [strong, ground] as const),
      [tones.paper, strong] as const,
    ]),
    ...stages.map(({ strong }) => [tones.paper, strong] as const),
  ];
}

/** The same where everything stands back. */
function fadedPairs(theme: Theme): readonly (readonly [string, string])[] {
  const [before, after] = [coloursOf(theme), fadedColoursOf(theme)];
  const grounds = ['paper', 'panel', 'card'].map((name) => before.get(name) ?? '');
  return [...after].flatMap(([name, text]) =>
    /soft$/i.test(name) || ['paper', 'panel', 'card', 'line', 'edge', 'move', 'loop'].includes(name)
      ? []
      : grounds.map((ground) => [text, ground] as const),
  );
}

describe.each(Object.entries(themes))('%s', (name, theme) => {
  const least = name.startsWith('high-contrast') ? 7 : 4.5;

  test('every text stands out from its ground', () => {
    const faded = fadedPairs(theme).filter(([text, ground]) => contrast(text, ground) < least);
    const weak = textPairs(theme).filter(([text, ground]) => contrast(text, ground) < least);
    const told = [...weak, ...faded].map(
      ([text, ground]) => `${text} on ${ground}: ${contrast(text, ground).toFixed(2)}`,
    );
    expect(told).toEqual([]);
  });

  test('is written as it was: pictures differ in nothing else', async () => {
    await expect(styleSheet(themeNames.find((known) => known === name) ?? 'light')).toMatchFileSnapshot(
      `goldens/style-${name}.txt`,
    );
  });

  test('every theme knows the same colours, faded and not', () => {
    const known = [...coloursOf(themes.light).keys()];
    expect([...coloursOf(theme).keys()]).toEqual(known);
    expect([...fadedColoursOf(theme).keys()]).toEqual(known);
  });

  test('lines that carry meaning stand out at least 3 to 1', () => {
    const { tones } = theme;
    const lines = [tones.move, tones.loop, tones.pain, tones.opportunity];
    const weak = lines.flatMap((line) => [tones.paper, tones.panel].filter((ground) => contrast(line, ground) < 3));
    expect(weak).toEqual([]);
  });

  test('boxes whose ground is that of the paper have an edge that is seen', () => {
    if (theme.outlined) expect(contrast(theme.tones.edge, theme.tones.paper)).toBeGreaterThan(3);
    else expect(new Set(coloursOf(theme).values()).size).toBeGreaterThan(40);
  });

  test.each([['normal sight', undefined], ...Object.entries(blindness)] as const)(
    'the first personas are told apart by hue alone, or by pattern: %s',
    (_name, matrix) => {
      const first = theme.personas.slice(0, 4).map(({ strong }) => seen(strong, matrix));
      const distances = first.flatMap((a, i) => first.slice(i + 1).map((b) => distance(a, b)));
      if (!theme.patterned) expect(Math.min(...distances)).toBeGreaterThan(7);
    },
  );
});
