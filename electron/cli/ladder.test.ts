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

const READY = /ready for Microsoft 365/i;

describe('the readiness', () => {
  it('prints what was and wasn’t tested, and never calls a PC ready because of its settings only', async () => {
    const english = await lab.run('check', '--registry', lab.sample('windows-11-clean'), '--lang', 'en');
    expect(english.out).toMatch(/Connection +Not tested\.\n.*Live test +Not tested\.\n.*Settings +They let programs/);
    expect(english.out).not.toContain('Next step');
    expect(english.out).not.toMatch(READY);
  });

  it('names once what this version of Windows can’t reach, also after a fix', async () => {
    const folder = lab.sample('windows-8.1-stale-value');
    const applied = parseReport(await lab.run('apply', '--yes', '--json', '--registry', folder));
    expect(applied.readiness?.level).toBe('doubtful');
    const { out } = await lab.run('check', '--registry', folder, '--lang', 'en');
    expect(out.match(/can’t be reached from this version of Windows/g)).toHaveLength(1);
    expect(out).not.toMatch(READY);
  });
});

describe('the protocols that a plan removes', () => {
  it('are printed in text, next to the JSON, and in the outcome', async () => {
    const folder = lab.sample('windows-10-ssl');
    const says = '64-bit view: programs no longer offer TLS 1.0 or TLS 1.1 by default.';
    const text = await lab.run('plan', '--registry', folder, '--lang', 'en');
    expect(text.out).toContain(says);
    expect(text.out).toContain('To keep TLS 1.0 for old servers: tls-remedy apply --yes --profile tls10-12');
    const json = await lab.run('plan', '--json', '--registry', folder, '--lang', 'en');
    expect(json.note).toContain(says);
    expect(Object.keys(JSON.parse(json.out) as object)).toEqual(['schema', 'shape', 'plan']);
    const { outcome } = parseReport(await lab.run('apply', '--yes', '--json', '--registry', folder));
    expect(outcome?.goes).toEqual([
      { view: 'native', protocols: ['TLS 1.0', 'TLS 1.1'] },
      { view: 'wow64', protocols: ['TLS 1.0', 'TLS 1.1'] },
    ]);
  });
});

describe('a value that a policy sets', () => {
  const UNNAMED = 'A Group Policy of the domain sets this value, so a fix here might not last. Change it there.';

  it.each([
    [['plan'], 1],
    [['apply'], 2],
    [['apply', '--yes'], 0],
    [['apply', '--yes', '--json'], 0],
  ] as const)('says before a write of %j that it might not last', async (argv, exit) => {
    const ran = await lab.run(...argv, '--registry', lab.sample('windows-10-group-policy'));
    expect([ran.exit, ran.note.includes(UNNAMED)]).toEqual([exit, true]);
    expect(ran.note).not.toContain('Baseline 2016');
  });

  it('says nothing of it if no policy sets the value', async () => {
    const { note } = await lab.run('plan', '--registry', lab.sample('windows-8.1-stale-value'));
    expect(note).toBe('');
  });

  it('says who set it in a check, with the policy’s name where names are asked for', async () => {
    const pc = lab.sample('windows-10-group-policy');
    expect((await lab.run('check', '--registry', pc)).out).toContain(UNNAMED);
    expect((await lab.run('check', '--with-names', '--registry', pc)).out).toContain(
      'Group Policy “Baseline 2016” sets',
    );
  });
});
