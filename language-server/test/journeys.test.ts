import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { summarizeJourneys } from '../src/lsp/summarize-journeys.ts';
import { type FileJourneys, journeys, journeysChanged } from '../src/protocol.ts';
import { Client } from './client.ts';
import { openFolder } from './read.ts';

const shop = `persona anna "Anna"
persona boris "Boris"
journey buy "Buying" for anna, boris {
  state current
  reviewed 2026-03 every 2 months
  stage pay "Paying" {
    touchpoint card "Pays by card" {
      emotion +1 for anna
      emotion -1 for boris
    }
    touchpoint thanks "Is thanked" for anna { emotion +2 }
  }
}
`;

async function summarize(text: string) {
  return summarizeJourneys(await openFolder({ 'shop.cjm': text }).read('shop.cjm'), '2026-06-30');
}

describe('the summary of a journey', () => {
  test('tells who, how they feel on the whole and at the end, and when it is to be reviewed', async () => {
    expect(await summarize(shop)).toMatchObject([
      {
        id: 'journey:buy',
        label: 'Buying',
        state: 'current',
        personas: [
          { label: 'Anna', mean: 1.5, end: 2 },
          { label: 'Boris', mean: -1, end: -1 },
        ],
        mean: 0.25,
        review: { date: '2026-03', due: '2026-05-31', overdue: true },
      },
    ]);
  });

  test('leaves open what is not known', async () => {
    const [journey] = await summarize(shop.replaceAll(/emotion [+-]\d( for \w+)?/g, '').replace(/reviewed .*/, ''));
    expect(journey).not.toHaveProperty('mean');
    expect(journey).not.toHaveProperty('review');
  });

  test('is of a persona that has several ways the mean of them', async () => {
    const ways = shop.replace(
      /\}\n$/,
      '  path long for anna: card -> thanks -> card\n  path short for anna: thanks -> card\n}\n',
    );
    const [journey] = await summarize(ways);
    expect(journey?.personas[0]).toMatchObject({ mean: (4 / 3 + 3 / 2) / 2, end: 1 });
  });

  test('is not overdue on the day that it is due, nor where nothing was promised', async () => {
    const review = async (text: string) => (await summarize(shop.replace('2026-03 every 2 months', text)))[0]?.review;
    expect(await review('2026-04-30 every 2 months')).toEqual({
      date: '2026-04-30',
      due: '2026-06-30',
      overdue: false,
    });
    expect(await review('2020')).toEqual({ date: '2020', overdue: false });
  });

  test('counts what is found within it; the first answers for what stands outside', async () => {
    const two = `channel none "None"\n${shop}${shop.slice(shop.indexOf('journey')).replace('journey buy', 'journey ask').replace('+2', '+7')}`;
    const [first, second] = await summarize(two.replaceAll(/reviewed .*/g, ''));
    expect(first?.findings).toEqual({ errors: 0, warnings: 1, infos: 0 });
    expect(second?.findings).toMatchObject({ errors: 1 });
  });
});

describe('the server', () => {
  let folder: string;
  let client: Client;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cjm-journeys-'));
    writeFileSync(join(folder, 'shop.cjm'), shop);
    client = await Client.start(pathToFileURL(folder).href);
  });
  afterEach(() => {
    client.stop();
    rmSync(folder, { recursive: true });
  });

  const addressOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const labelsOf = (files: readonly FileJourneys[]) =>
    files.map(({ uri, journeys }) => [uri, ...journeys.map(({ label }) => label)]);

  test('lists the journeys of all files, open or not, and tells what changes', async () => {
    const second = addressOf('visit.cjm');
    await client.open(second, shop.replace('"Buying"', '"Visiting"'));
    const told = client.next<FileJourneys>(journeysChanged, ({ uri }) => uri.endsWith('shop.cjm'));
    const now = await client.request<FileJourneys[]>(journeys, null);
    const all = now.length === 2 ? now : [await told, ...now];
    expect(labelsOf(all)).toEqual([
      [addressOf('shop.cjm'), 'Buying'],
      [second, 'Visiting'],
    ]);

    const renamed = client.next<FileJourneys>(journeysChanged, ({ uri }) => uri === second);
    await client.change(second, 2, shop.replace('"Buying"', '"Calling"'));
    expect(labelsOf([await renamed])).toEqual([[second, 'Calling']]);

    const gone = client.next<FileJourneys>(journeysChanged, ({ uri }) => uri === second);
    client.notify('textDocument/didClose', { textDocument: { uri: second } });
    expect(await gone).toEqual({ uri: second, journeys: [] });
  });

  test('keeps the figures of a text that is half written, and counts its findings', async () => {
    const uri = addressOf('half.cjm');
    await client.open(uri, shop);
    await client.request<FileJourneys[]>(journeys, null);
    const told = client.next<FileJourneys>(journeysChanged, (changed) => changed.uri === uri);
    await client.change(uri, 2, shop.replace('emotion -1 for boris', 'emotion for boris {'));
    const {
      journeys: [journey],
    } = await told;
    expect(journey).toMatchObject({ label: 'Buying', mean: 0.25 });
    expect(journey?.findings.errors).toBeGreaterThan(0);
  });
});
