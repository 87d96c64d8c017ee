import { readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { SAMPLE_IDS } from '../../../shared/windows/sample-ids.ts';
import { openCliLab, parseReport, SAMPLES } from '../cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

describe('report', () => {
  it('prints text for a ticket, a page, or JSON, by the file’s extension', async () => {
    const pc = ['--registry', join(SAMPLES, 'windows-7-updated')];
    expect((await lab.run('report', ...pc)).out).toMatch(/^TLS Remedy report: Office can’t reach Microsoft 365\n/);
    expect((await lab.run('report', '--html', ...pc)).out).toMatch(/^<!doctype html>\n<html lang="en">[^]*<\/html>\n$/);
    expect(parseReport(await lab.run('report', '--json', ...pc))).toMatchObject({
      version: '1.2.3',
      verdict: 'fix-available',
    });
    for (const [name, start] of [
      ['r.html', '<!doctype'],
      ['r.json', '{\n  "schema"'],
      ['r.txt', 'Rapport van TLS Remedy'],
    ] as const) {
      const path = join(lab.folder, name);
      const ran = await lab.run('report', '--out', path, '--lang', 'nl', ...pc);
      expect(ran).toEqual({ exit: 0, out: `Geschreven: ${path}\n`, note: '' });
      expect(readFileSync(path, 'utf8').startsWith(start)).toBe(true);
    }
    expect((await lab.run('report', '--out', join(lab.folder, 'x.pdf'), ...pc)).exit).toBe(2);
  });

  it('contains the newest change with its journal entry', async () => {
    const pc = ['--registry', lab.sample('windows-7-half-fixed')];
    await lab.run('apply', '--yes', ...pc);
    const { lastChange } = parseReport(await lab.run('report', '--json', ...pc));
    expect(lastChange).toMatchObject({
      id: 1,
      state: 'committed',
      inForce: 'all',
      writes: [{ view: 'wow64', before: null }],
      repaired: true,
    });
    await lab.run('undo', '--yes', ...pc);
    expect(parseReport(await lab.run('report', '--json', ...pc)).lastChange).toMatchObject({ id: 1, state: 'undone' });
  });

  it('never reports a change as the fix of a PC that was fine before', async () => {
    const pc = ['--registry', lab.sample('server-2016-clean')];
    expect((await lab.run('apply', '--yes', '--mask', '0xA00', ...pc)).exit).toBe(0);
    const { lastChange } = parseReport(await lab.run('report', '--json', ...pc));
    expect(lastChange).toMatchObject({ state: 'committed', inForce: 'all', repaired: false });
  });

  it('contains no names unless requested', async () => {
    const pc = ['--json', '--registry', join(SAMPLES, 'windows-7-updated')];
    expect(parseReport(await lab.run('report', ...pc))).not.toHaveProperty('names');
    const names = { user: userInfo().username, host: hostname() };
    expect(parseReport(await lab.run('report', '--with-names', ...pc)).names).toEqual(names);
  });
});

describe('report verify', () => {
  it.each(['r.html', 'r.json'])('distinguishes an intact %s from a modified one', async (name) => {
    const path = join(lab.folder, name);
    await lab.run('report', '--out', path, '--registry', join(SAMPLES, 'windows-7-updated'));
    const intact = await lab.run('report', 'verify', path, '--json');
    expect(intact.exit).toBe(0);
    expect(JSON.parse(intact.out)).toMatchObject({ schema: 1, verify: { state: 'intact', version: '1.2.3' } });
    writeFileSync(path, readFileSync(path, 'utf8').replace('7601', '7602'));
    const changed = await lab.run('report', 'verify', path, '--json');
    expect([changed.exit, JSON.parse(changed.out)]).toEqual([
      4,
      { schema: 1, shape: 'report-verify', verify: { state: 'changed' } },
    ]);
  });

  it.each(SAMPLE_IDS)('accepts every form of the report of %s as it was written, after a change', async (sample) => {
    const pc = ['--registry', lab.sample(sample)];
    await lab.run('apply', '--yes', ...pc);
    for (const form of ['--json', '--html']) {
      const printed = lab.put('printed', (await lab.run('report', '--with-names', form, ...pc)).out);
      const verified = await lab.run('report', 'verify', printed, '--json');
      expect(JSON.parse(verified.out)).toMatchObject({ verify: { state: 'intact', compared: 'bytes' } });
    }
  });

  it('detects a byte that isn’t UTF-8', async () => {
    const path = join(lab.folder, 'bytes.html');
    await lab.run('report', '--out', path, '--registry', join(SAMPLES, 'windows-7-updated'));
    const bytes = readFileSync(path);
    bytes[bytes.indexOf('DefaultSecure')] = 0xff;
    writeFileSync(path, bytes);
    expect((await lab.run('report', 'verify', path)).exit).toBe(4);
  });
});
