import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FLEET_COLUMNS, type FleetRow } from '../../../shared/present/fleet-rows.ts';
import { SAMPLE_IDS } from '../../../shared/windows/sample-ids.ts';
import { openCliLab, parseReport, SAMPLES } from '../cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

describe('fleet', () => {
  const fleetOf = (out: string) => (JSON.parse(out) as { fleet: Record<string, unknown> }).fleet;

  it('counts the samples, with equal results for each form of input', async () => {
    const folder = join(lab.folder, 'fleet');
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    const printed: string[] = [];
    for (const sample of SAMPLE_IDS)
      printed.push((await lab.run('report', '--json', '--registry', join(SAMPLES, sample))).out);
    for (const file of ['a.html', 'er/b.json'])
      await lab.run('report', '--out', join(folder, 'deep', file), '--registry', join(SAMPLES, 'windows-7-half-fixed'));
    const direct = await lab.run('fleet', SAMPLES, '--json');
    const piped = await lab.runWith(`\ufeff${printed.join('\r\n')}\r\n\r\n`, 'fleet', '-', '--json');
    expect([direct.exit, piped.exit]).toEqual([0, 0]);
    expect(fleetOf(direct.out)).toMatchObject({
      read: SAMPLE_IDS.length,
      broken: 0,
      verdicts: { 'fix-available': 12, undetermined: 1 },
    });
    expect(fleetOf(piped.out)).toEqual(fleetOf(direct.out));
    writeFileSync(join(folder, 'all.ndjson'), printed.map((one) => JSON.stringify(JSON.parse(one))).join('\n'));
    const { read, verdicts } = fleetOf((await lab.run('fleet', folder, '--json')).out);
    expect([read, verdicts]).toMatchObject([SAMPLE_IDS.length + 2, { 'fix-available': 14 }]);
  });

  it('reads a bare registry export, whose Windows version may have to be named', async () => {
    const folder = join(lab.folder, 'exports');
    mkdirSync(folder);
    copyFileSync(join(SAMPLES, 'windows-11-clean', 'registry.reg'), join(folder, 'pc-1.reg'));
    writeFileSync(join(folder, 'pc-2.reg'), 'Windows Registry Editor Version 5.00\r\n\r\n');
    writeFileSync(join(folder, 'notes.txt'), 'no input');
    const { releases } = fleetOf((await lab.run('fleet', folder, '--json', '--release', 'windows-8.1')).out);
    expect(releases).toEqual({ 'windows-11': 1, 'windows-8.1': 1 });
  });

  it('counts broken inputs, names the first, reads the rest and exits with 5', async () => {
    const good = JSON.stringify(
      parseReport(await lab.run('check', '--json', '--registry', join(SAMPLES, 'windows-11-clean'))),
    );
    const bad = Array.from({ length: 30 }, (_, i) => `bad ${String(i)}`);
    const ran = await lab.runWith([good, ...bad, '{}', good].join('\n'), 'fleet', '-', '--json');
    expect(ran.exit).toBe(5);
    const fleet = fleetOf(ran.out);
    expect(fleet).toMatchObject({ read: 2, broken: 31 });
    expect((fleet['brokenInputs'] as unknown[])[0]).toEqual({ name: 'line 2', why: 'not-json' });
    const table = (await lab.runWith([good, ...bad].join('\n'), 'fleet', '-')).out;
    expect(table).toContain('1 PC read');
    expect(table).toContain('30 files or lines couldn’t be read:\n  line 2: not JSON');
    expect(table).toContain('and 10 more');
    expect(table).toContain('1  100.0%  no-change-needed: Nothing to fix');
  });

  describe('fleet --rows', () => {
    const rowsOf = (out: string): readonly FleetRow[] =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as FleetRow);

    it('prints a row for each sample, in three forms, that agrees with its report', async () => {
      const json = await lab.run('fleet', SAMPLES, '--rows', 'json');
      const rows = rowsOf(json.out);
      expect(json.exit).toBe(0);
      expect(rows.map(({ pc }) => pc).sort()).toEqual([...SAMPLE_IDS].sort());
      for (const { pc, verdict, readiness, first_rung: rung, code, next_step: step } of rows) {
        const report = parseReport(await lab.run('check', '--json', '--registry', join(SAMPLES, pc)));
        const { cause = null } = report;
        expect([verdict, readiness]).toEqual([report.verdict, report.readiness?.level]);
        expect([rung, code]).toEqual([cause?.rung ?? null, cause?.code ?? null]);
        expect(step ?? '').toMatch(cause === null ? /^$/ : /\S/);
      }
      const names = rows.map(({ pc }) => pc);
      const [head, ...csv] = (await lab.run('fleet', SAMPLES, '--rows', 'csv')).out.trim().split('\r\n');
      expect(head).toBe(FLEET_COLUMNS.join());
      expect(csv.map((line) => line.split(',')[0])).toEqual(names);
      const [, ...table] = (await lab.run('fleet', SAMPLES, '--rows', 'table')).out.trim().split('\n');
      expect(table.map((line) => line.split(/ {2,}/)[0])).toEqual(names);
    });

    it('uses the name in a report, and shows unreadable inputs in their place', async () => {
      const pc = ['--registry', join(SAMPLES, 'windows-11-clean')];
      const named = (await lab.run('report', '--json', '--with-names', ...pc)).out;
      const { names, when } = JSON.parse(named) as { names: { host: string }; when: string };
      const ran = await lab.runWith(`${JSON.stringify(JSON.parse(named))}\nbroken\n`, 'fleet', '-', '--rows', 'json');
      expect(ran.exit).toBe(5);
      expect(rowsOf(ran.out)).toMatchObject([
        { pc: names.host, source: 'line 1', verdict: 'no-change-needed', checked_at: when },
        { pc: 'line 2', source: 'line 2', verdict: 'unreadable', release: null, code: 'not-json' },
      ]);
    });

    it('compares with an older collection', async () => {
      const [before, now] = [join(lab.folder, 'before'), join(lab.folder, 'now')];
      const put = (folder: string, name: string, sample: string): void => {
        mkdirSync(folder, { recursive: true });
        copyFileSync(join(SAMPLES, sample, 'registry.reg'), join(folder, `${name}.reg`));
      };
      put(before, 'fixed', 'windows-8.1-stale-value');
      put(now, 'fixed', 'windows-11-clean');
      put(before, 'same', 'windows-11-clean');
      put(now, 'same', 'windows-11-clean');
      put(before, 'gone', 'windows-11-clean');
      put(now, 'new', 'windows-11-clean');
      const json = await lab.run('fleet', now, '--since', before, '--json');
      const { counts, pcs } = JSON.parse(json.out) as { counts: Record<string, number>; pcs: { pc: string }[] };
      expect(counts).toEqual({ repaired: 1, 'broken-anew': 0, unchanged: 1, new: 1, gone: 1, 'not-comparable': 0 });
      expect(pcs).toHaveLength(4);
      const rows = rowsOf((await lab.run('fleet', now, '--since', before, '--rows', 'json')).out);
      expect(rows).toEqual(pcs);
      const text = (await lab.run('fleet', now, '--since', before)).out;
      expect(text).toContain('1  Fixed');
      expect(text).toMatch(/^fixed +Fixed/m);
      expect(text).not.toMatch(/^same/m);
    });

    it.each([[['--rows', 'csv']], [['--since', SAMPLES]]])(
      'keeps an existing file if nothing can be read: %j',
      async (options) => {
        const path = lab.put('kept.csv', 'kept');
        const empty = join(lab.folder, 'empty');
        mkdirSync(empty, { recursive: true });
        const ran = await lab.run('fleet', empty, ...options, '--out', path);
        expect([ran.exit, readFileSync(path, 'utf8')]).toEqual([2, 'kept']);
      },
    );
  });

  it('has no formula for a spreadsheet in its CSV, whichever separator that uses', async () => {
    const folder = mkdtempSync(join(lab.folder, 'names-'));
    for (const name of ['=1+1,x.json', 'a;=1+1;@b.json']) writeFileSync(join(folder, name), 'broken');
    // in the order of the folder, which differs with what it lies on
    expect((await lab.run('fleet', folder, '--csv')).out.split('\n').slice(4, 6).toSorted()).toEqual([
      `broken-input not-json,"'=1+1,x.json",1`,
      `broken-input not-json,"a;'=1+1;'@b.json",1`,
    ]);
  });

  it('leaves a file alone that has the name of its part', async () => {
    const path = join(lab.folder, 'part.csv');
    const own = lab.put('part.csv.part', 'own');
    expect((await lab.run('fleet', SAMPLES, '--csv', '--out', path)).exit).toBe(0);
    expect([readFileSync(own, 'utf8'), readFileSync(path, 'utf8').startsWith('group,')]).toEqual(['own', true]);
    expect(existsSync(`${own}-2`)).toBe(false);
  });

  it.each([
    [['--csv'], 'fleet.csv'],
    [['--json'], 'fleet.json'],
    [[], 'fleet.txt'],
  ])('writes what it would have printed into a file: %j', async (form, name) => {
    const path = join(lab.folder, name);
    const printed = await lab.run('fleet', ...form, SAMPLES);
    const written = await lab.run('fleet', ...form, '--out', path, SAMPLES);
    expect([written.exit, readFileSync(path, 'utf8')]).toEqual([printed.exit, printed.out]);
    expect(written.out).toContain(name);
    expect((await lab.run('fleet', '--out', join(lab.folder, 'none', name), SAMPLES, '--json')).out).toContain(
      'file-not-written',
    );
  });
});
