import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCliLab, parseReport, SAMPLES, type CliLab } from '../cli-lab.suite.ts';

let lab: CliLab;
beforeAll(() => {
  lab = openCliLab();
});
afterAll(() => {
  lab.close();
});

const ALL = readdirSync(SAMPLES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const schemaFile = join(import.meta.dirname, '../../../docs/report.schema.json');
const valid = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

describe('the published schema', () => {
  it.each(ALL)('accepts every report of %s: check, apply, report, undo', async (sample) => {
    const pc = ['--json', '--registry', lab.sample(sample)];
    for (const command of [['check'], ['apply', '--yes'], ['report', '--with-names'], ['undo', '--yes'], ['report']]) {
      const report = parseReport(await lab.run(...command, ...pc));
      expect([command, valid(report), valid.errors]).toEqual([command, true, null]);
    }
  });
});

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

  it.each([
    ['two forms', ['--html', '--json']],
    ['a form against the ending', ['--html', '--out', 'x.json']],
    ['an ending that says nothing', ['--out', 'x.pdf']],
    ['an operand', ['something']],
    ['verify without a file', ['verify']],
  ])('refuses %s', async (_what, options) => {
    const ran = await lab.run('report', ...options, '--registry', join(SAMPLES, 'windows-7-updated'));
    expect([ran.exit, ran.out.includes('<!doctype')]).toEqual([2, false]);
  });

  it('reports that a file can’t be written', async () => {
    const out = join(lab.folder, 'none', 'r.html');
    const ran = await lab.run('report', '--out', out, '--registry', join(SAMPLES, 'windows-7-updated'));
    expect([ran.exit, ran.out]).toEqual([2, '']);
    expect(ran.note).toContain('couldn’t be written (ENOENT)');
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

  it.each(ALL)('accepts every form of the report of %s as it was written, also after a change', async (sample) => {
    const pc = ['--with-names', '--registry', lab.sample(sample)];
    for (const change of [['check'], ['apply', '--yes']]) {
      await lab.run(...change, ...pc.slice(1));
      for (const form of ['--json', '--html']) {
        const printed = lab.put('printed', (await lab.run('report', form, ...pc)).out);
        const verified = await lab.run('report', 'verify', printed, '--json');
        expect(JSON.parse(verified.out)).toMatchObject({ verify: { state: 'intact', compared: 'bytes' } });
      }
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

  it('rejects what isn’t a report, has no checksum, or is missing', async () => {
    const checked = await lab.run('check', '--json', '--registry', join(SAMPLES, 'windows-11-clean'));
    const cases = [
      ['not-a-report', lab.put('x.html', '<!doctype html><p>hello')],
      ['not-a-report', lab.put('x.bin', Buffer.from([0xff, 0xfe, 0]))],
      ['not-a-report', lab.folder],
      ['report-unsealed', lab.put('x.json', checked.out)],
      ['file-unreadable', join(lab.folder, 'nothing-here')],
    ] as const;
    for (const [code, path] of cases) {
      const ran = await lab.run('report', 'verify', path, '--json');
      expect([ran.exit, (JSON.parse(ran.out) as { error: { code: string } }).error.code]).toEqual([2, code]);
    }
  });
});
