import { afterAll, describe, expect, it } from 'vitest';
import { openCliLab, parseReport } from './cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

const READY = /ready for Microsoft 365/i;

describe('check', () => {
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
