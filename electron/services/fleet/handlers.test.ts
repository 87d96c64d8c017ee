import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealed, testReport } from '../../../shared/report/sealed.suite.ts';
import { succeed } from '../../../shared/result.ts';
import { SAMPLES } from '../../cli/cli-lab.suite.ts';
import { createDrops } from '../../drops.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { createFleetHandlers } from './handlers.ts';

let lab = '';
inFolder((path) => (lab = path));

const reportOf = (host: string): string => JSON.stringify(sealed({ names: { user: 'u', host } }, testReport()));

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(lab, name);
  mkdirSync(folder);
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return folder;
}

function open(...picked: readonly (string | null)[]) {
  const queue = [...picked];
  const handlers = createFleetHandlers({
    folders: () => Promise.resolve(queue.shift() ?? null),
    drops: createDrops(),
    saver: {
      save: (file) => Promise.resolve(succeed(`/saved/${file.name}`)),
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
  return { handlers, read };
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
