import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { RUNG_IDS, type RungId } from '../../shared/diagnosis/rungs/ids.ts';
import { messages } from '../../shared/text/en/messages.ts';
import { openCliLab, parseReport, SAMPLES } from './cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

describe('check', () => {
  it('reads the event log only if requested, and reports that there is none to read', async () => {
    const folder = lab.sample('windows-11-clean');
    expect(Object.keys(parseReport(await lab.run('check', '--json', '--registry', folder)))).not.toContain('eventLog');
    const asked = await lab.run('check', '--events', '--json', '--registry', folder);
    expect(parseReport(asked).eventLog).toMatchObject({ state: 'unknown', reason: 'not-this-pc', events: [] });
    const text = await lab.run('check', '--events', '--registry', folder, '--lang', 'en');
    expect(text.out).toContain('That PC is a registry file, so there is no event log to read.');
    expect(text.exit).toBe(0);
  });

  it('says of .NET that it depends on the program, and of no value that is absent who set it', async () => {
    const clean = await lab.run('check', '--registry', lab.sample('windows-11-clean'), '--lang', 'en');
    expect(clean.out).toMatch(/\n {2}\.NET 4, 64-bit view +depends on the program\n/);
    expect(clean.out).not.toContain('offers none');
    const updated = await lab.run('check', '--registry', lab.sample('windows-7-updated'), '--lang', 'en');
    expect(updated.out).not.toContain('Set by');
  });

  it('names the services that can only partly be reached, by cipher suite', async () => {
    const old = await lab.run('check', '--details', '--registry', lab.sample('windows-7-updated'), '--lang', 'en');
    expect(old.out).toContain('Exchange Online: shared, as published in 2023-06');
    expect(old.out).toContain('Office content (Azure Front Door): some addresses can’t be reached');
    const current = await lab.run('check', '--details', '--registry', lab.sample('windows-11-clean'), '--lang', 'en');
    expect(current.out).not.toContain('Exchange Online');
  });

  it('names the checks that passed, and says what they found only with --details', async () => {
    const path = ['--registry', lab.sample('windows-7-half-fixed'), '--lang', 'en'];
    const { out } = await lab.run('check', ...path);
    const { ladder } = parseReport(await lab.run('check', '--json', ...path));
    const isPassed = (id: RungId): boolean => ladder.some(({ rung, state }) => rung === id && state === 'pass');
    const passed = RUNG_IDS.filter(isPassed).map((id) => messages.rungs[id].name);
    expect(passed).toEqual(expect.arrayContaining(['Windows version', 'Schannel']));
    expect(out).toContain(`  + Passed: ${passed.join(', ')}.\n`);
    expect(out).toContain('  x WinHTTP value      The value is missing in the 32-bit view.\n');
    expect(out).toContain('For what every check found: tls-remedy check --details');
    expect(out).not.toContain('TLS 1.2 is on for this PC.');
    const detailed = await lab.run('check', '--details', ...path);
    expect(detailed.out).toContain('  + Schannel           TLS 1.2 is on for this PC.\n');
    expect(detailed.out).not.toContain('--details');
    expect(detailed.exit).toBe(1);
  });

  it('names the next step and the exact packages, of a missing update', async () => {
    const folder = lab.sample('windows-7-update-missing');
    const english = await lab.run('check', '--registry', folder, '--lang', 'en');
    for (const kb of ['KB4490628', 'KB4474419', 'KB3140245']) expect(english.out).toContain(`${kb} for Windows 7, x64`);
    expect(english.out).toContain('Next step: Install the update');
    const report = parseReport(await lab.run('check', '--json', '--registry', folder));
    expect(report.ladder[1]?.packages?.map(({ kb, inDoubt }) => [kb, inDoubt])).toEqual([
      ['KB4490628', false],
      ['KB4474419', false],
      ['KB3140245', false],
    ]);
  });
});

describe('check --answer', () => {
  const sample = ['--registry', join(SAMPLES, 'windows-7-update-missing')];

  it('prints the verdict, its cause, what to do and a link, and nothing that names the PC', async () => {
    const { exit, out } = await lab.run('check', '--answer', ...sample);
    expect(exit).toBe(5);
    const lines = out.trim().split('\n');
    expect(lines.slice(0, 2)).toEqual([
      'Windows 7 SP1, x64',
      expect.stringMatching(/^Windows needs an update first\. Windows 7 \(64-bit\) needs update KB3140245/),
    ]);
    expect(lines[2]).toMatch(/^Cause: Update\. .+\.$/);
    expect(lines[3]).toMatch(/^What to do: .+\.$/);
    expect(lines.at(-1)).toBe('https://support.microsoft.com/kb/3140245');
    expect(out).not.toContain('--');
  });
});
