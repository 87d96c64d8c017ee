import { createRequire } from 'node:module';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { VERDICTS } from '../../shared/diagnosis/verdict.ts';
import { compareCollections, createCollection, FLEET_CHANGES, standingOf } from '../../shared/fleet/compare.ts';
import { brokenInput, inputOf } from '../../shared/fleet/input.suite.ts';
import type { FleetInput } from '../../shared/fleet/input.ts';
import { createTally } from '../../shared/fleet/tally.ts';
import { FLEET_COLUMNS, fleetRow } from '../../shared/present/fleet-rows.ts';
import { words } from '../../shared/present/words.suite.ts';
import { mondayOf } from '../../shared/usage/counted.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';
import { pickFrom } from './invented.ts';

const QUERIES = join(CHECKOUT, 'docs/fleet-queries');
const ROWS = 100_000;
const FIRST_DAY = Date.UTC(2026, 8, 30, 23);
const HOUR = 3_600_000;

const CAUSES = [
  null,
  { kind: 'fix', rung: 'winhttp-value', code: 'missing', side: 'out', kbs: [] },
  { kind: 'unfit', rung: 'network', code: 'user-script', side: 'out', kbs: [] },
  { kind: 'limit', rung: 'cipher-suites', code: 'front-door-without-dhe', side: 'out', kbs: [] },
  { kind: 'fix', rung: 'old-protocols', code: 'old-tls', side: 'in', kbs: [] },
  { kind: 'unfit', rung: 'update', code: 'update-missing', side: 'out', kbs: ['KB3140245'] },
] as const;

/** A collection of PCs, some of which are in it twice, can't be read, or have another case of their name. */
function collectionFrom(seed: number, first: number): readonly FleetInput[] {
  const random = randomFrom(seed);
  const pick = pickFrom(random);
  return Array.from({ length: ROWS }, (_, index) => {
    const number = index % 50 === 49 ? first + index - 1 : first + index;
    const name = pick(['PC-', 'pc-']) + String(number);
    if (index % 97 === 0) return brokenInput(name);
    const checkedAt = new Date(FIRST_DAY + Math.floor(random() * 60 * 24) * HOUR + index).toISOString();
    return inputOf({ verdict: pick(VERDICTS), first: pick(CAUSES), checkedAt }, name);
  });
}

const BEFORE = collectionFrom(1, 0);
const NOW = collectionFrom(2, 5_000);

const ndjson = (inputs: readonly FleetInput[]): string =>
  inputs.map((input) => `${JSON.stringify(fleetRow(input, words('en').m))}\n`).join('');

/** Counts by name, whatever their order; those of nothing left out. */
const counts = (entries: Iterable<readonly [string, number]>): Readonly<Record<string, number>> =>
  Object.fromEntries([...entries].filter(([, count]) => count > 0).sort(([a], [b]) => (a < b ? -1 : 1)));

describe('the queries for DuckDB, over 100,000 rows', () => {
  let folder: string;
  let ask: (query: string) => Promise<readonly (readonly (string | number)[])[]>;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tls-remedy-queries-'));
    writeFileSync(join(folder, 'pcs-before.ndjson'), ndjson(BEFORE));
    writeFileSync(join(folder, 'pcs.ndjson'), ndjson(NOW));
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const fileOf = (query: string): string => readFileSync(join(QUERIES, `duckdb/${query}.sql`), 'utf8');
    await connection.run(`SET file_search_path = '${folder.replaceAll("'", "''")}'`);
    await connection.run(fileOf('tables'));
    ask = async (query) => {
      const reader = await connection.runAndReadAll(fileOf(query));
      // a count is bigger than a number of JavaScript may be, so it comes as a text
      const cell = (value: unknown): string | number =>
        typeof value === 'string' && !/^\d+$/.test(value) ? value : Number(value);
      return reader.getRowsJson().map((row) => row.map(cell));
    };
  }, 60_000);

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const asCounts = (rows: readonly (readonly (string | number)[])[]) =>
    counts(rows.map(([name, count]) => [String(name), Number(count)]));

  it('count verdicts and first causes as `fleet` does', async () => {
    const tally = createTally();
    NOW.forEach(tally.add);
    const { verdicts, broken, firstBroken } = tally.result();
    expect(asCounts(await ask('verdicts'))).toEqual(counts([...Object.entries(verdicts), ['unreadable', broken]]));
    expect(asCounts(await ask('first-cause'))).toEqual(counts(Object.entries(firstBroken)));
    expect(Object.keys(firstBroken)).not.toContain('other');
  });

  it('compare two collections as `fleet --since` does', async () => {
    const [before, now] = [createCollection(), createCollection()];
    for (const input of BEFORE) before.add(standingOf(input));
    for (const input of NOW) now.add(standingOf(input));
    const compared = compareCollections(before, now).counts;
    expect(asCounts(await ask('before-and-after'))).toEqual(counts(Object.entries(compared)));
    expect(Object.values(compared).every((count) => count > 0)).toBe(true);
  });

  it('count by week, which begins on Monday', async () => {
    const weeks = new Map<string, readonly [number, number]>();
    for (const input of NOW) {
      const row = fleetRow(input, words('en').m);
      const week = mondayOf(row.checked_at ?? '');
      if (week === null) continue;
      const [pcs, connect] = weeks.get(week) ?? [0, 0];
      const connects = row.verdict === 'no-change-needed' || row.verdict === 'improvement-available';
      weeks.set(week, [pcs + 1, connect + Number(connects)]);
    }
    const rows = await ask('by-week');
    expect(rows).toEqual([...weeks].sort(([a], [b]) => (a < b ? -1 : 1)).map(([week, numbers]) => [week, ...numbers]));
    expect(rows.length).toBeGreaterThan(8);
  });
});

/** What is used here of Microsoft's language service, which puts itself next to JavaScript's own names. */
interface LanguageService {
  readonly GlobalState: { readonly Default: { WithDatabase: (database: object) => object } };
  readonly KustoCode: {
    ParseAndAnalyze: (text: string, globals: object) => { GetDiagnostics: () => Diagnostics };
  };
  readonly Symbols: {
    readonly TableSymbol: { From: (schema: string) => { WithName: (name: string) => object } };
    readonly DatabaseSymbol: { readonly $ctor1: new (name: string, members: readonly object[]) => object };
  };
}

interface Diagnostics {
  readonly Count: number;
  readonly getItem: (index: number) => { readonly Message: string };
}

function languageService(): LanguageService {
  const load = createRequire(import.meta.url);
  load('@kusto/language-service-next/bridge.js');
  load('@kusto/language-service-next/Kusto.Language.Bridge.js');
  // its own types say that it is global, and clash with those of the page
  return (globalThis as unknown as { readonly Kusto: { readonly Language: LanguageService } }).Kusto.Language;
}

describe('the queries in KQL, by Microsoft’s own language service', () => {
  const TABLE = 'TlsRemedyPcs_CL';
  const folder = join(QUERIES, 'kql');
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const schema = /TlsRemedyPcs_CL (\(.*\))/.exec(text('azure-data-explorer.kql'))?.[1] ?? '';
  let problems: (text: string) => readonly string[];

  beforeAll(() => {
    const { GlobalState, KustoCode, Symbols } = languageService();
    const table = Symbols.TableSymbol.From(schema).WithName(TABLE);
    const globals = GlobalState.Default.WithDatabase(new Symbols.DatabaseSymbol.$ctor1('fleet', [table]));
    problems = (query) => {
      const found = KustoCode.ParseAndAnalyze(query, globals).GetDiagnostics();
      return Array.from({ length: found.Count }, (_, index) => found.getItem(index).Message);
    };
  });

  it.each(readdirSync(folder).filter((name) => name.endsWith('.kql')))('%s has no mistake', (name) => {
    const parts = name === 'azure-data-explorer.kql' ? text(name).split('\n\n') : [text(name)];
    for (const part of parts) expect(problems(part)).toEqual([]);
  });

  it('ask the same questions as those for DuckDB', () => {
    const questions = (of: string, ending: string, others: readonly string[]): readonly string[] =>
      readdirSync(join(QUERIES, of))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .filter((name) => !others.includes(name))
        .sort();
    expect(questions('kql', '.kql', ['azure-data-explorer'])).toEqual(questions('duckdb', '.sql', ['tables']));
  });

  it('know every column of a row, wherever they are listed, and no other', () => {
    const wanted = [...FLEET_COLUMNS];
    const rule = JSON.parse(text('data-collection-rule.json')) as {
      readonly properties: {
        readonly streamDeclarations: Readonly<
          Record<string, { readonly columns: readonly { readonly name: string }[] }>
        >;
      };
    };
    const mapping = JSON.parse(/'(\[.*\])'/.exec(text('azure-data-explorer.kql'))?.[1] ?? '') as readonly {
      readonly Column: string;
      readonly Properties: { readonly Path: string };
    }[];
    const sql = readFileSync(join(QUERIES, 'duckdb/tables.sql'), 'utf8');
    expect(
      schema
        .slice(1, -1)
        .split(', ')
        .map((column) => column.split(':')[0]),
    ).toEqual(wanted);
    expect(mapping.map(({ Column }) => Column)).toEqual(wanted);
    expect(mapping.map(({ Properties }) => Properties.Path)).toEqual(wanted.map((name) => `$.${name}`));
    expect(rule.properties.streamDeclarations['Custom-TlsRemedyPcs']?.columns.map(({ name }) => name)).toEqual(wanted);
    expect([...sql.matchAll(/^ {4}(\w+): '/gm)].map(([, name]) => name)).toEqual([...wanted, ...wanted]);
  });
});

it('every change and verdict that the queries name is one of `fleet`', () => {
  const texts = ['duckdb', 'kql'].flatMap((of) =>
    readdirSync(join(QUERIES, of)).map((name) => readFileSync(join(QUERIES, of, name), 'utf8')),
  );
  const known = new Set<string>([...VERDICTS, ...FLEET_CHANGES, 'unreadable', 'none']);
  const named = texts.flatMap((query) => [...query.matchAll(/['"]([a-z]+(?:-[a-z]+)+|unreadable|undetermined)['"]/g)]);
  expect(named.length).toBeGreaterThan(20);
  for (const [, word = ''] of named) expect(known).toContain(word);
});
