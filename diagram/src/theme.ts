/**
 * The colours of the picture. Marks name a tone, the picture refers to it by a CSS variable, and only the style sheet
 * written from a theme says which colour it is.
 */
export type ThemeName = 'light' | 'dark';

/** Every tone a mark can use. A name ending in `Soft` is the quiet ground under the tone of that name. */
export interface Tones {
  readonly paper: string;
  readonly panel: string;
  readonly card: string;
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly edge: string;
  readonly move: string;
  readonly loop: string;
  readonly pain: string;
  readonly painSoft: string;
  readonly gain: string;
  readonly gainSoft: string;
  readonly opportunity: string;
  readonly opportunitySoft: string;
  readonly note: string;
  readonly noteSoft: string;
  readonly question: string;
  readonly questionSoft: string;
}

export interface Theme {
  readonly tones: Tones;
  /** Hues of the personas in order; a ninth persona takes the first again, in another shape. */
  readonly personas: readonly Hue[];
  readonly channels: readonly Hue[];
  readonly stages: readonly Hue[];
}

/** A colour to write and draw with, and the quiet ground it stands on. */
export interface Hue {
  readonly strong: string;
  readonly soft: string;
}

export type Paint =
  | keyof Tones
  | `persona-${number}`
  | `persona-${number}-soft`
  | `channel-${number}`
  | `channel-${number}-soft`
  | `stage-${number}`
  | `stage-${number}-soft`;

const light: Theme = {
  tones: {
    paper: '#ffffff',
    panel: '#f6f7f9',
    card: '#ffffff',
    ink: '#1c2330',
    soft: '#566072',
    line: '#e2e6ec',
    edge: '#c3cad5',
    move: '#566072',
    loop: '#8a4b08',
    pain: '#b3261e',
    painSoft: '#fdf0ee',
    gain: '#1d6b43',
    gainSoft: '#edf7f1',
    opportunity: '#5b4a00',
    opportunitySoft: '#fdf6da',
    note: '#566072',
    noteSoft: '#f1f3f6',
    question: '#3f4f9e',
    questionSoft: '#eff1fb',
  },
  personas: [
    { strong: '#0b66b0', soft: '#e6f1fa' },
    { strong: '#b14a08', soft: '#fcefe3' },
    { strong: '#7a3e9d', soft: '#f4ecf9' },
    { strong: '#0a7360', soft: '#e3f4f0' },
    { strong: '#a8326a', soft: '#fbebf3' },
    { strong: '#6a600c', soft: '#f6f3dc' },
    { strong: '#3f4a9e', soft: '#ebedf9' },
    { strong: '#59606c', soft: '#eef0f3' },
  ],
  channels: [
    { strong: '#3d5a80', soft: '#e9eff6' },
    { strong: '#87431d', soft: '#f8ece4' },
    { strong: '#2f6b4f', soft: '#e7f3ec' },
    { strong: '#7b3f72', soft: '#f6eaf4' },
    { strong: '#6b5b10', soft: '#f5f0db' },
    { strong: '#1f6873', soft: '#e3f2f4' },
    { strong: '#5b4b8a', soft: '#eeebf7' },
    { strong: '#59606c', soft: '#eef0f3' },
  ],
  stages: [
    { strong: '#2f4a78', soft: '#dfe7f4' },
    { strong: '#1d5f6b', soft: '#d9edf0' },
    { strong: '#2f6246', soft: '#dff0e5' },
    { strong: '#6a5512', soft: '#f4ecd0' },
    { strong: '#7d4426', soft: '#f7e5da' },
    { strong: '#74405f', soft: '#f4e2ec' },
  ],
};

const dark: Theme = {
  tones: {
    paper: '#14171d',
    panel: '#1a1e25',
    card: '#20252e',
    ink: '#e9ecf2',
    soft: '#a7b0be',
    line: '#2b313c',
    edge: '#465060',
    move: '#9aa5b5',
    loop: '#e0a458',
    pain: '#ff9a8f',
    painSoft: '#3a2222',
    gain: '#7fd3a3',
    gainSoft: '#1c3227',
    opportunity: '#ecd06f',
    opportunitySoft: '#332e17',
    note: '#a7b0be',
    noteSoft: '#262c36',
    question: '#aab6f5',
    questionSoft: '#252a42',
  },
  personas: [
    { strong: '#6cb6f5', soft: '#17304a' },
    { strong: '#f2a363', soft: '#402a17' },
    { strong: '#cf9deb', soft: '#36234a' },
    { strong: '#5fd0b8', soft: '#143a33' },
    { strong: '#f191bd', soft: '#432235' },
    { strong: '#d3c85f', soft: '#343113' },
    { strong: '#a3adf5', soft: '#262b52' },
    { strong: '#b4bcc9', soft: '#2c323c' },
  ],
  channels: [
    { strong: '#a9c4e6', soft: '#26344a' },
    { strong: '#ecb898', soft: '#432e22' },
    { strong: '#9fd6b6', soft: '#20392d' },
    { strong: '#dfaed6', soft: '#402a3d' },
    { strong: '#dccd86', soft: '#393318' },
    { strong: '#8fd0da', soft: '#1b383d' },
    { strong: '#c3b7ec', soft: '#322c4d' },
    { strong: '#b4bcc9', soft: '#2c323c' },
  ],
  stages: [
    { strong: '#bcd0f2', soft: '#26344f' },
    { strong: '#a3dbe4', soft: '#1c3a41' },
    { strong: '#a9dcbd', soft: '#213c2d' },
    { strong: '#e6d59a', soft: '#3d3519' },
    { strong: '#f0bfa3', soft: '#452f23' },
    { strong: '#ebb8d4', soft: '#42293a' },
  ],
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** How a mark refers to a colour. */
export function paint(tone: Paint): string {
  return `var(--cjm-${tone})`;
}

/** The theme as CSS variables of the picture's root. */
export function themeCss(name: ThemeName): string {
  const { tones, personas, channels, stages } = themes[name];
  const variables = [
    ...Object.entries(tones),
    ...hueVariables('persona', personas),
    ...hueVariables('channel', channels),
    ...hueVariables('stage', stages),
  ];
  return `.cjm{color-scheme:${name};${variables.map(([key, value]) => `--cjm-${key}:${value}`).join(';')}}`;
}

function hueVariables(kind: string, hues: readonly Hue[]): readonly (readonly [string, string])[] {
  return hues.flatMap(({ strong, soft }, i): [string, string][] => [
    [`${kind}-${i}`, strong],
    [`${kind}-${i}-soft`, soft],
  ]);
}
