import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMPARED_COLUMNS, FLEET_COLUMNS } from '../../../shared/present/fleet-rows.ts';
import { sealed, testReport } from '../../../shared/report/sealed.suite.ts';
import { succeed } from '../../../shared/result.ts';
import { SAMPLES } from '../../cli/cli-lab.suite.ts';
import type { ReportToSave } from '../../ports.ts';
import { createDrops } from '../../drops.ts';
import { createFleetHandlers } from './handlers.ts';

let lab = '';
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'tls-remedy-fleet-window-'));
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});

const reportOf = (host: string): string => JSON.stringify(sealed({ names: { user: 'u', host } }, testReport()));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(lab, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function open(...picked: readonly (string | null)[]) {
  const saved: ReportToSave[] = [];
  const queue = [...picked];
  const drops = createDrops();
  const handlers = createFleetHandlers({
    folders: { choose: () => Promise.resolve(queue.shift() ?? null) },
    drops,
    saver: {
      save: (file) => {
        saved.push(file);
        return Promise.resolve(succeed(`/saved/${file.name}`));
      },
      print: () => Promise.resolve(succeed(false)),
    },
    language: { get: () => 'en' },
    samples: SAMPLES,
  });
  const read = async (part: 'now' | 'before' | 'samples') => {
    const answer = await handlers['read-fleet']({ part });
    if (!answer.ok) throw new Error(answer.code);
    return answer.value;
  };
  return { handlers, saved, read, drops };
}

describe('a picked folder', () => {
  it('returns the report of each PC from its current file, also one of several in a file', async () => {
    const folder = folderOf('now', { 'all.ndjson': `${reportOf('A')}\n\n${reportOf('B')}\n` });
    const { handlers, read } = open(folder);
    const id = (await read('now')).now?.id ?? 0;
    expect(await handlers['fleet-pc']({ id, at: 1 })).toMatchObject({
      value: { report: { names: { host: 'B' } }, why: null },
    });
    writeFileSync(join(folder, 'all.ndjson'), 'x');
    expect(await handlers['fleet-pc']({ id, at: 0 })).toEqual(succeed({ report: null, why: 'not-json' }));
    rmSync(join(folder, 'all.ndjson'));
    expect(await handlers['fleet-pc']({ id, at: 0 })).toEqual(succeed({ report: null, why: 'unreadable' }));
  });

  it('can be cancelled, keeps what was read, and reports this', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`pc-${String(i)}.json`, reportOf(`PC-${String(i)}`)]),
    );
    const { handlers, read } = open(folderOf('now', files));
    const reading = read('now');
    for (let read = 0; read === 0;) {
      await new Promise((turn) => setImmediate(turn)); // files are read between turns
      const state = await handlers.fleet({});
      read = state.ok ? (state.value.reading?.counts['to-fix'] ?? 0) : 1;
    }
    await handlers['cancel-fleet']({});
    const { now } = await reading;
    expect(now?.isCut).toBe(true);
    expect(now?.listed).toBeGreaterThan(0);
    expect(now?.listed).toBeLessThan(200);
  });
});

it('refuses requests for what isn’t open, whatever the numbers', async () => {
  const { handlers, read } = open(
    folderOf('now', { 'a.json': reportOf('A') }),
    folderOf('next', { 'a.json': reportOf('A') }),
  );
  const refused = { ok: false, code: 'fleet-not-open' };
  expect(await handlers['read-fleet']({ part: 'before' })).toMatchObject(refused);
  const old = (await read('now')).now?.id ?? 0;
  const id = (await read('now')).now?.id ?? 0;
  for (const one of [old, 99]) {
    expect(await handlers['fleet-rows']({ id: one, from: 0 })).toMatchObject(refused);
    expect(await handlers['fleet-pc']({ id: one, at: 0 })).toMatchObject(refused);
    expect(await handlers['save-fleet']({ id: one, compared: false, form: 'csv' })).toMatchObject(refused);
  }
  expect(await handlers['fleet-pc']({ id, at: 1 })).toMatchObject(refused);
  expect(await handlers['save-fleet']({ id, compared: true, form: 'csv' })).toMatchObject(refused);
});

describe('a saved file', () => {
  it('contains all rows in the columns of the command line, or those of the comparison', async () => {
    const { handlers, read, saved } = open(
      folderOf('now', { 'a.json': reportOf('=1+1'), 'b.json': 'x' }),
      folderOf('before', { 'a.json': reportOf('OLD') }),
    );
    await read('now');
    const id = (await read('before')).now?.id ?? 0;
    expect(await handlers['save-fleet']({ id, compared: false, form: 'csv' })).toEqual(
      succeed({ where: '/saved/TLS-Remedy-fleet.csv', rows: 2 }),
    );
    expect(await handlers['save-fleet']({ id, compared: true, form: 'csv' })).toMatchObject({ value: { rows: 3 } });
    const [list = [], compared = []] = saved.splice(0).map(({ text }) => text.split('\r\n'));
    expect(list[0]).toBe(`\ufeff${FLEET_COLUMNS.join(',')}`);
    expect(list.join('\n')).toContain("'=1+1,a.json,");
    expect(compared[0]).toBe(`\ufeff${COMPARED_COLUMNS.join(',')}`);
    expect(compared.slice(1).map((line) => line.split(',')[1])).toEqual(expect.arrayContaining(['new', 'gone']));
    expect(await handlers['save-fleet']({ id, compared: false, form: 'json' })).toMatchObject({
      value: { where: '/saved/TLS-Remedy-fleet.json', rows: 2 },
    });
    const rows = saved[0]?.text
      .trimEnd()
      .split('\n')
      .map((line) => Object.keys(JSON.parse(line) as object));
    expect(rows).toEqual([FLEET_COLUMNS, FLEET_COLUMNS]);
  });
});
