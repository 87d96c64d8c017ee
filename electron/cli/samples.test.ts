import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparable, parseModel } from '../registry/reg-file/registry-model.suite.ts';
import { openCliLab, parseReport, SAMPLES } from './cli-lab.suite.ts';

const BOTH = ['native 0x00000800', 'wow64 0x00000800'];
const SCHANNEL = ['Enabled 0x00000001', 'DisabledByDefault 0x00000000'];

/** What docs/contract.md 2 requires: verdict, exit code of `check`, the recommended plan, exit code of `apply`. */
const ROWS: readonly [sample: string, verdict: string, check: number, plan: readonly string[], apply: number][] = [
  ['server-2008-r2-exchange-2013', 'fix-available', 1, [...BOTH, ...SCHANNEL], 0],
  ['server-2008-r2-updated', 'fix-available', 1, [...BOTH, ...SCHANNEL], 0],
  ['server-2012-r2-sharepoint-2013', 'no-change-needed', 0, [], 0],
  ['server-2012-update-unclear', 'undetermined', 5, BOTH, 5],
  ['server-2016-clean', 'no-change-needed', 0, [], 0],
  ['server-2016-exchange-2016', 'no-change-needed', 0, [], 0],
  ['server-2019-sql-adfs', 'no-change-needed', 0, [], 0],
  ['server-2022-iis', 'no-change-needed', 0, [], 0],
  ['windows-10-came-back', 'fix-available', 1, ['native -', 'wow64 -'], 0],
  ['windows-10-group-policy', 'fix-available', 1, ['native -', 'wow64 -'], 0],
  ['windows-10-local-policy', 'fix-available', 1, ['native -', 'wow64 -'], 0],
  ['windows-10-office-2013', 'no-change-needed', 0, [], 0],
  ['windows-10-policy-right', 'no-change-needed', 0, [], 0],
  ['windows-10-ssl', 'improvement-available', 0, ['native -', 'wow64 -'], 0],
  ['windows-11-clean', 'no-change-needed', 0, [], 0],
  ['windows-11-tls13-lost', 'improvement-available', 0, ['native -', 'wow64 -'], 0],
  ['windows-7-half-fixed', 'fix-available', 1, ['wow64 0x00000800'], 0],
  ['windows-7-schannel-off', 'fix-available', 1, ['Enabled 0x00000001'], 0],
  ['windows-7-update-missing', 'cannot-be-fixed-here', 5, [...BOTH, ...SCHANNEL], 5],
  ['windows-7-updated', 'fix-available', 1, [...BOTH, ...SCHANNEL], 0],
  ['windows-7-wrong-type', 'fix-available', 1, BOTH, 0],
  ['windows-7-x86', 'fix-available', 1, ['native 0x00000800', ...SCHANNEL], 0],
  ['windows-8-updated', 'fix-available', 1, BOTH, 0],
  ['windows-8.1-stale-value', 'fix-available', 1, ['native -', 'wow64 -'], 0],
];

const lab = openCliLab();
afterAll(() => lab.close());

/** Returns the registry in a sample's file, without our journal. */
function contentOf(folder: string): unknown {
  const model = parseModel(readFileSync(join(folder, 'registry.reg'), 'utf8'));
  const ours = [...model.keys()].filter((path) => path.startsWith('HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS REMEDY'));
  for (const path of ours) model.delete(path);
  return comparable(model);
}

it('has a row for every sample', () => {
  const folders = readdirSync(SAMPLES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );
  expect(folders.toSorted()).toEqual(ROWS.map(([sample]) => sample));
});

describe.each(ROWS)('%s', (sample, verdict, checkExit, plan, applyExit) => {
  let folder = '';
  let before: unknown;
  beforeAll(() => {
    folder = lab.sample(sample);
    before = contentOf(folder);
  });

  it(`is ${verdict}, with its plan`, async () => {
    const ran = await lab.run('check', '--json', '--registry', folder);
    const report = parseReport(ran);
    expect([report.verdict, ran.exit]).toEqual([verdict, checkExit]);
    const shown = report.plan.map((item) => {
      const what = item.name === 'DefaultSecureProtocols' ? item.view : item.name;
      return `${what} ${item.after?.hex ?? '-'}`;
    });
    expect(shown).toEqual(plan);
    const planned = await lab.run('plan', '--json', '--registry', folder);
    expect(JSON.parse(planned.out)).toEqual({ schema: 1, shape: 'plan', plan: report.plan });
    expect(planned.exit).toBe(plan.length > 0 ? 1 : checkExit);
    expect(contentOf(folder)).toEqual(before);
  });

  it('serves after apply, or names what no write can fix, and plans nothing more', async () => {
    const ran = await lab.run('apply', '--yes', '--json', '--registry', folder);
    expect(ran.exit).toBe(applyExit);
    const { outcome } = parseReport(ran);
    expect(outcome?.state).toBe(plan.length > 0 ? 'committed' : 'nothing-to-do');
    expect(outcome?.verified).toBe(true);
    const after = await lab.run('check', '--json', '--registry', folder);
    expect(parseReport(after).plan).toEqual([]);
    expect([parseReport(after).verdict, after.exit]).toEqual(applyExit === 0 ? ['no-change-needed', 0] : [verdict, 5]);
  });

  it('is restored exactly by undo', async () => {
    const ran = await lab.run('undo', '--yes', '--json', '--registry', folder);
    expect(ran.exit).toBe(0);
    expect(parseReport(ran).outcome).toMatchObject({
      state: plan.length > 0 ? 'undone' : 'nothing-to-do',
      verified: true,
    });
    expect(contentOf(folder)).toEqual(before);
  });
});
