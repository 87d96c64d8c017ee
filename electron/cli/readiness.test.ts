import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCliLab, parseReport, type CliLab } from './cli-lab.suite.ts';

let lab: CliLab;
beforeAll(() => {
  lab = openCliLab();
});
afterAll(() => {
  lab.close();
});

const READY = /ready for Microsoft 365|klaar voor Microsoft 365/i;

describe('check', () => {
  it.each([
    ['windows-11-clean', 'likely', [], []],
    ['server-2016-clean', 'likely', [], []],
    ['windows-10-ssl', 'likely', [], []],
    ['windows-7-update-missing', 'no', ['update'], ['front-door-without-dhe']],
  ] as const)('reports how certain it is about %s: %s', async (sample, level, rungs, limits) => {
    const { readiness } = parseReport(await lab.run('check', '--json', '--registry', lab.sample(sample)));
    expect(readiness?.level).toBe(level);
    expect(readiness?.because.map(({ rung }) => rung).slice(0, rungs.length)).toEqual(rungs);
    expect(readiness?.limits.map(({ id }) => id)).toEqual(limits);
  });

  it('prints what was and wasn’t tested, and never calls a PC ready because of its settings only', async () => {
    const english = await lab.run('check', '--registry', lab.sample('windows-11-clean'), '--lang', 'en');
    expect(english.out).toMatch(/Connection +Not tested\.\n.*Live test +Not tested\.\n.*Settings +They let programs/);
    expect(english.out).not.toContain('Next step');
    const dutch = await lab.run('check', '--registry', lab.sample('windows-11-clean'), '--lang', 'nl');
    for (const { out } of [english, dutch]) expect(out).not.toMatch(READY);
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
    const says = '64-bit view: programs no longer offer TLS 1.0, TLS 1.1 by default.';
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

  it('are none if only SSL is removed', async () => {
    const file = lab.put(
      'seven.reg',
      `Windows Registry Editor Version 5.00

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]
"DefaultSecureProtocols"=dword:00000aa0

[HKEY_LOCAL_MACHINE\\SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp]
"DefaultSecureProtocols"=dword:00000aa0
`,
    );
    const { out } = await lab.run(
      'plan',
      '--registry',
      file,
      '--release',
      'windows-7',
      '--arch',
      'x64',
      '--lang',
      'en',
    );
    expect(out).toContain('0x00000AA0');
    expect(out).toContain('-> 0x00000A80 (TLS 1.0, TLS 1.1, TLS 1.2)');
    expect(out).not.toContain('no longer offer');
  });
});
