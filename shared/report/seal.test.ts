import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical.ts';
import { sealed, sha256, testReport } from './sealed.suite.ts';
import { checksumOf, WITHHELD } from './seal.ts';

const report = testReport();
const withProxy = {
  ...report,
  ladder: report.ladder.map((rung) =>
    rung.rung === 'proxy'
      ? { ...rung, evidence: [{ path: 'p', name: 'n', found: 'gw.corp.example:8080', source: 'S' }] }
      : rung,
  ),
};

describe('sealReport', () => {
  it('puts the checksum of all else into the report', () => {
    const made = sealed({ names: { user: 'u', host: 'h' } });
    const { sha256: checksum, ...rest } = made;
    expect(checksum).toBe(sha256(canonicalJson(rest)));
    expect(checksumOf(made, sha256)).toBe(checksum);
    expect(checksumOf({ ...made, when: '2026-11-03T10:12:01.000Z' }, sha256)).not.toBe(checksum);
  });

  it('leaves out the names of proxy servers unless names are wanted', () => {
    expect(JSON.stringify(sealed({}, withProxy))).not.toContain('corp');
    expect(JSON.stringify(sealed({}, withProxy))).toContain(WITHHELD);
    expect(JSON.stringify(sealed({ names: { user: 'u', host: 'h' } }, withProxy))).toContain('gw.corp.example:8080');
  });

  it('leaves the rest of the ladder as it was found', () => {
    const found = (...evidence: readonly (string | null)[]): typeof report => ({
      ...report,
      ladder: report.ladder.map((rung) =>
        ['proxy', 'release'].includes(rung.rung)
          ? { ...rung, evidence: evidence.map((one) => ({ path: 'p', name: 'n', found: one, source: 'S' })) }
          : rung,
      ),
    });
    const of = (rung: string): unknown =>
      sealed({}, found('gw:8080', 'direct', null))
        .ladder.find((one) => one.rung === rung)
        ?.evidence.map((one) => one.found);
    expect(of('proxy')).toEqual(['withheld', 'direct', null]);
    expect(of('release')).toEqual(['gw:8080', 'direct', null]);
  });

  it('has names and the newest change only where there are any', () => {
    const lastChange = { id: 7, at: '2026-11-02T09:00:00Z', state: 'undone', inForce: null, writes: [] } as const;
    const names = { user: 'u', host: 'h' };
    expect(sealed({ names, lastChange })).toMatchObject({ names, lastChange, version: '1.2.3' });
    expect(Object.keys(sealed())).not.toEqual(expect.arrayContaining(['names']));
    expect(Object.keys(sealed())).not.toEqual(expect.arrayContaining(['lastChange']));
  });
});
