import { describe, expect, test } from 'vitest';
import { read } from '../read.ts';
import { only } from './ask.ts';

const map = (top: string, journey: string, touchpoint: string): string => `${top}
persona anna "Anna"
team ecom "E-commerce"
source ga "Analytics"
journey j "J" from ga {
  owner ecom
  stage "S" {
    touchpoint a "A" {
      emotion 1
      ${touchpoint}
    }
    touchpoint b "B" { emotion 1 }
  }
  move a -> b
  ${journey}
}
`;

async function check(text: string, line: string): Promise<void> {
  const finding = only((await read(text)).findings);
  const at = text.split('\n').indexOf(text.split('\n').find((each) => each.trim() === line) ?? '');
  expect([at, at + 1]).toContain(finding.range.start.line);
  expect(finding.severity).toBe('error');
}

describe('one mistake is one finding, there or where the next thing stands', () => {
  test.each([
    'pain',
    'pain "x" severity',
    'pain "x" severity hgih',
    'pain "x" for',
    'pain "x" for anna,',
    'pain "x" for ana',
    'pain The fee',
    "pain 'x'",
    'pain “x”',
    'metric',
    'metric conversion 5% target',
    'metric conversion 5% taget 9%',
    'metric conversion 5 %%',
    'metric aov 5 €',
    'metric conversion $5',
    'duration',
    'duration 5',
    'duration 5 minutes',
    'duration 2-5 min',
    'duration 2 – 5 min',
    'details',
    'details nowhere',
    'link',
    'link https://x.example',
    'link "x.example"',
    'owner',
    'owner "ecom"',
    'backstage "x" by',
    'backstage by ecom',
    'when Week 7',
    'moment of truth "x"',
    'emotion',
    'emotion good for anna',
    'emotoin 1 for anna',
    'emotion 9 for anna',
    'emotion 1',
    'objective convert',
    'goal "x"',
    'opportunity "O" answers',
    'opportunity "O" answers a.b.c',
    'opportunity "O" { informed ecom }',
    'opportunity "O" { solution "S" { status liev } }',
    'opportunity "O" { solution "S" { result conversion 5% -> } }',
    'opportunity { }',
  ])('in a touchpoint: %s', (line) => check(map('', '', line), line));

  test.each([
    'path',
    'path p:',
    'path p: a',
    'path p: a ->',
    'path p a -> b',
    'path p: a, b',
    'move',
    'move b',
    'move b ->',
    'move b -> a 20',
    'move b - > a "again"',
    'move b — a "again"',
    'move b → a "again"',
    'move b -> c',
    'move b -> a, c',
    'move a -> b 5%',
    'state',
    'state future',
    'state future of',
    'state future of j',
    'state past',
    'reviewed',
    'reviewed 2026-6-1',
    'reviewed 30.06.2026',
    'reviewed 2026-06-30 every',
    'reviewed 2026-06-30 every 6',
    'reviewed 2026-06-30 every 0 days',
    'owner nobody',
    'stage "X" {',
    'touchpoint "T" { emotion 1 }',
    'solution "S"',
  ])('in a journey: %s', (line) => check(map('', line, ''), line));

  test.each([
    'import',
    'import shop.cjm',
    'import "shop.cjm"',
    'import "/shop.cjm"',
    'persona "x',
    'persona x "X" { share 40 }',
    'persona x "X" { share 140% }',
    'persona ann\u200Bo "X"',
    'source ga2 "S" interveiw',
    'foo "bar"',
    'move a -> b',
    '}',
  ])('at the top: %s', (line) => check(map(line, '', ''), line));
});
