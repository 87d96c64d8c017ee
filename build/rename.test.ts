import { closeSync, mkdirSync, mkdtempSync, openSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onlyOn } from './only-on.suite.ts';
import { renameFresh } from './rename.mjs';

let folder: string;
let made: string;
let place: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rename-'));
  made = join(folder, 'made');
  place = join(folder, 'place');
  mkdirSync(made);
  writeFileSync(join(made, 'file'), '');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** A rename that fails so many times first. */
function failing(times: number, code: string): { readonly tries: () => number; readonly rename: typeof renameSync } {
  let tries = 0;
  return {
    tries: () => tries,
    rename: (from, to) => {
      tries += 1;
      if (tries <= times) throw Object.assign(new Error(code), { code });
      renameSync(from, to);
    },
  };
}

describe('what was just written is renamed', () => {
  it.each(['EPERM', 'EACCES', 'EBUSY'])('when a scanner has let go of it (%s)', (code) => {
    const waits: number[] = [];
    renameFresh(made, place, { ...failing(2, code), wait: (milliseconds) => waits.push(milliseconds) });
    expect(readdirSync(folder)).toEqual(['place']);
    expect(waits).toHaveLength(2);
  });

  it('in the end not, where it stays closed', () => {
    let waited = 0;
    const { rename, tries } = failing(Infinity, 'EPERM');
    expect(() => renameFresh(made, place, { rename, wait: (milliseconds) => (waited += milliseconds) })).toThrow(
      'EPERM',
    );
    expect([tries(), waited]).toEqual([8, 2500]);
  });

  it('not again where something else is wrong', () => {
    expect(() => renameFresh(join(folder, 'none'), place, { wait: () => expect.unreachable() })).toThrow('ENOENT');
  });

  it('while another has a file of it open', onlyOn(['windows'], 'Linux and Wine rename it then too'), () => {
    const handle = openSync(join(made, 'file'), 'r');
    const closed: number[] = [];
    renameFresh(made, place, { wait: () => closed.push(closed.length === 0 ? (closeSync(handle), 1) : 0) });
    expect([readdirSync(folder), closed[0]]).toEqual([['place'], 1]);
  });
});
