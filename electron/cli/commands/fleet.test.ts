import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fleetPc } from '../../../shared/fleet/input.ts';
import type { FleetRow } from '../../../shared/present/fleet-rows.ts';
import { causeText } from '../../../shared/present/cause.ts';
import { messages } from '../../../shared/text/texts.suite.ts';
import { NAMES_OF_ALL_BYTES } from '../../../build/only-on.suite.ts';
import { openCliLab, parseReport, SAMPLES, type CliLab } from '../cli-lab.suite.ts';

let lab: CliLab;
beforeAll(() => {
  lab = openCliLab();
});
afterAll(() => {
  lab.close();
});

const ALL = readdirSync(SAMPLES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

describe('fleet', () => {
  const fleetOf = (out: string) => (JSON.parse(out) as { fleet: Record<string, unknown> }).fleet;

  it('counts the samples, with equal results for each form of input', async () => {
    const folder = join(lab.folder, 'fleet');
    mkdirSync(join(folder, 'deep', 'er'), { recursive: true });
    const printed: string[] = [];
    for (const sample of ALL)
      printed.push((await lab.run('report', '--json', '--registry', join(SAMPLES, sample))).out);
    for (const file of ['a.html', 'er/b.json'])
      await lab.run('report', '--out', join(folder, 'deep', file), '--registry', join(SAMPLES, 'windows-7-half-fixed'));
    const direct = await lab.run('fleet', SAMPLES, '--json');
    const piped = await lab.runWith(`\ufeff${printed.join('\r\n')}\r\n\r\n`, 'fleet', '-', '--json');
    expect([direct.exit, piped.exit]).toEqual([0, 0]);
    expect(fleetOf(direct.out)).toMatchObject({
      read: ALL.length,
      broken: 0,
      verdicts: { 'fix-available': 12, undetermined: 1 },
    });
    expect(fleetOf(piped.out)).toEqual(fleetOf(direct.out));
    writeFileSync(join(folder, 'all.ndjson'), printed.map((one) => JSON.stringify(JSON.parse(one))).join('\n'));
    const { read, verdicts } = fleetOf((await lab.run('fleet', folder, '--json')).out);
    expect([read, verdicts]).toMatchObject([ALL.length + 2, { 'fix-available': 14 }]);
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
    const dutch = (await lab.runWith(good, 'fleet', '-', '--lang', 'nl')).out;
    expect(dutch).toContain('1  100,0%  no-change-needed: Niets te herstellen');
  });

  describe('fleet --rows', () => {
    /** Parses the cells of CSV according to RFC 4180. */
    const cellsOf = (out: string): readonly (readonly string[])[] =>
      out
        .replace(/\r\n$/, '')
        .split('\r\n')
        .map((line) =>
          [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
            ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
          ),
        );
    const rowsOf = (out: string): readonly FleetRow[] =>
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as FleetRow);

    it('prints a row for each sample, in three forms that agree with its report', async () => {
      const json = await lab.run('fleet', SAMPLES, '--rows', 'json');
      const rows = rowsOf(json.out);
      expect(json.exit).toBe(0);
      expect(rows.map(({ pc }) => pc).sort()).toEqual([...ALL].sort());
      for (const row of rows) {
        const report = parseReport(await lab.run('check', '--json', '--registry', join(SAMPLES, row.pc)));
        const { release, build } = report.machine;
        expect(row.next_step ?? '').toMatch((report.cause ?? null) === null ? /^$/ : /\S/);
        expect(row).toEqual({
          pc: row.pc,
          source: join(row.pc, 'registry.reg'),
          release,
          build,
          verdict: report.verdict,
          readiness: report.readiness?.level,
          first_rung: report.cause?.rung ?? null,
          code: report.cause?.code ?? null,
          next_step: row.next_step,
          checked_at: null,
          origin_kind: fleetPc(report).origin?.kind ?? null,
          origin_level: fleetPc(report).origin?.level ?? null,
        });
      }
      const columns = Object.keys(rows[0] ?? {}) as (keyof FleetRow)[];
      const csv = cellsOf((await lab.run('fleet', SAMPLES, '--rows', 'csv')).out);
      expect(csv).toEqual([columns, ...rows.map((row) => columns.map((name) => String(row[name] ?? '')))]);
      expect(columns.join()).toBe(
        'pc,source,release,build,verdict,readiness,first_rung,code,next_step,checked_at,origin_kind,origin_level',
      );
      const table = (await lab.run('fleet', SAMPLES, '--rows', 'table', '--lang', 'en')).out.trim().split('\n');
      expect(table.slice(1).map((line) => line.split(/ {2,}/)[0])).toEqual(rows.map(({ pc }) => pc));
      const m = messages('en');
      for (const [index, row] of rows.entries()) {
        const { release, build, verdict, readiness, first_rung: rung, code, source, next_step: step } = row;
        const cells = [
          row.pc,
          release === null ? '-' : m.releases[release],
          build ?? '-',
          verdict,
          readiness ?? '-',
          rung === null ? '-' : causeText({ rung, code: code ?? '', kind: null }, m).name,
          '-',
          source,
          step ?? '-',
        ];
        expect(table[index + 1]?.trimEnd().split(/ {2,}/)).toEqual(cells.map(String));
      }
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

    it.each([
      [['--rows', 'csv', '--csv']],
      [['--rows', 'csv', '--json']],
      [['--csv', '--since', SAMPLES]],
      [['--rows', 'xml']],
    ])('refuses %j', async (options) => {
      expect((await lab.run('fleet', SAMPLES, ...options)).exit).toBe(2);
    });
  });

  describe('fleet --csv', () => {
    const rowOf = async (name: string): Promise<string> => {
      const folder = mkdtempSync(join(lab.folder, 'names-'));
      writeFileSync(join(folder, name), 'broken');
      const { out } = await lab.run('fleet', folder, '--csv');
      const [row] = /(?<=^group,key,count\nall,read,0\nall,broken,1\ngroup,unreadable,1\n).*(?=\n$)/s.exec(out) ?? [
        out,
      ];
      return row;
    };

    it('contains no formula for a spreadsheet', async () => {
      expect(await rowOf('=1+1,x.json')).toBe(`broken-input not-json,"'=1+1,x.json",1`);
    });

    it('contains no formula for spreadsheets that separate fields at semicolons', async () => {
      expect(await rowOf('a;=1+1;@b.json')).toBe(`broken-input not-json,"a;'=1+1;'@b.json",1`);
    });

    it('contains no formula with quotation marks and tabs in a name', NAMES_OF_ALL_BYTES, async () => {
      expect(await rowOf('=1+1,"x".json')).toBe(`broken-input not-json,"'=1+1,""x"".json",1`);
      expect(await rowOf('a;=1+1;\t@b.json')).toBe(`broken-input not-json,"a;'=1+1;'\t'@b.json",1`);
    });
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

  it.each([
    ['nothing to count', ['fleet', '{}'], 'nothing-to-count'],
    ['no folder', ['fleet', '{}/none'], 'file-unreadable'],
    ['two forms', ['fleet', '-', '--csv'], 'bad-usage'],
    ['no source', ['fleet'], 'bad-usage'],
  ])('refuses %s', async (_what, argv, code) => {
    const empty = join(lab.folder, 'empty');
    mkdirSync(empty, { recursive: true });
    const ran = await lab.run(...argv.map((arg) => arg.replace('{}', empty)), '--json');
    expect([ran.exit, (JSON.parse(ran.out) as { error: { code: string } }).error.code]).toEqual([2, code]);
  });
});
