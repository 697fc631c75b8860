/** Texts that would do harm if any of them became markup, style, script or a request. Each sets `pwned` if it runs. */
const seeds = [
  '<script>pwned=1</script>',
  '<img src=x onerror=pwned=1>',
  '<img src=https://evil.example/pixel>',
  '<svg onload=pwned=1>',
  '<svg><script href=https://evil.example/a.js /></svg>',
  '<iframe src=https://evil.example></iframe>',
  '<foreignObject><body xmlns=http://www.w3.org/1999/xhtml onload=pwned=1></foreignObject>',
  '<style>*{background:url(https://evil.example/s)}</style>',
  '<link rel=stylesheet href=https://evil.example/c>',
  '<a href=javascript:pwned=1>here</a>',
  '<base href=https://evil.example/>',
  '<meta http-equiv=refresh content=0;url=https://evil.example>',
  'javascript:pwned=1',
  'command:workbench.action.quit',
  'url(https://evil.example/u)',
  '}*{background:url(https://evil.example/b)}',
  '@import "https://evil.example/i";',
  ']]><script>pwned=1</script>',
  '<!--><script>pwned=1</script>-->',
  '<?xml-stylesheet href="https://evil.example/x"?>',
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  '&lt;script&gt;pwned=1&lt;/script&gt;',
  '{{pwned=1}} #{pwned=1} <%pwned=1%> `pwned=1`',
  "' onfocus=pwned=1 autofocus x='",
  '" tabindex=0 onfocus=pwned=1 autofocus x="',
] as const;

const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `"></title></text></svg>${text.toUpperCase().replaceAll('PWNED', 'pwned')}`,
  (text) => `\u202e${text}\u200b\ufeff`,
  (text) => `'/**/${encodeURI(text)} ${text}`,
];

/** A hundred of them. */
export const hostileTexts: readonly string[] = disguises.flatMap((disguise) => seeds.map(disguise));

const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(/\\u([0-9a-f]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );

/** A map that has every one of the texts in every place where a touchpoint can have one, and all of them elsewhere. */
export function hostileMap(): string {
  const some = (from: number) => quoted(hostileTexts.filter((_, i) => i % 4 === from).join(' '));
  const touchpoints = hostileTexts.map((text, i) => {
    const it = quoted(text);
    const remarks = ['action', 'thought', 'need', 'expectation', 'quote', 'pain', 'gain', 'note', 'question'];
    return [
      `    touchpoint t${i} ${it} via app {`,
      `      emotion ${(i % 5) - 2} ${it} from talks`,
      `      moment-of-truth ${it}`,
      `      when ${it}`,
      ...remarks.map((kind) => `      ${kind} ${it} from talks`),
      ...['frontstage', 'backstage', 'support', 'artifact'].map((row) => `      ${row} ${it} by ops`),
      `      link ${it} ${quoted(`See ${text}`)}`,
      `      opportunity ${it} { solution ${it} { ticket ${it} } }`,
      '    }',
    ].join('\n');
  });
  const stages = [0, 1, 2, 3].map((part) =>
    [`  stage ${some(part)} {`, `    goal ${some(part)}`, ...touchpoints.slice(part * 25, part * 25 + 25), '  }'].join(
      '\n',
    ),
  );
  return [
    `persona me ${some(0)} { segment ${some(1)} role ${some(2)} goal ${some(3)} quote ${some(0)} pain ${some(1)} need ${some(2)} }`,
    `channel app ${some(1)} online`,
    `team ops ${some(2)}`,
    `source talks ${some(3)} interview 2026-05 file ${some(0)} link ${some(1)}`,
    `metric speed ${some(2)} unit "x"`,
    `journey all ${some(0)} for me {`,
    `  scenario ${some(1)}`,
    `  goal ${some(2)}`,
    '  metric speed 1 from talks',
    ...stages,
    `  path way ${some(3)} for me : t0 -> t1 -> t2`,
    `  move t0 -> t1 ${some(0)} 50%`,
    '}',
    '',
  ].join('\n');
}
