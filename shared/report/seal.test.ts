import { describe, expect, it } from 'vitest';
import { canonicalJson, checksumOf, isSealed, WITHHELD } from './seal.ts';
import { sealed, sha256, testReport } from './sealed.suite.ts';
import fc from 'fast-check';

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
  it('adds the checksum of everything else to the report', () => {
    const made = sealed({ names: { user: 'u', host: 'h' } });
    const { sha256: checksum, ...rest } = made;
    expect(checksum).toBe(sha256(canonicalJson(rest)));
    expect(checksumOf(made, sha256)).toBe(checksum);
    expect(checksumOf({ ...made, when: '2026-11-03T10:12:01.000Z' }, sha256)).not.toBe(checksum);
  });

  it('omits the names of proxy servers unless names are wanted', () => {
    expect(JSON.stringify(sealed({}, withProxy))).not.toContain('corp');
    expect(JSON.stringify(sealed({}, withProxy))).toContain(WITHHELD);
    expect(JSON.stringify(sealed({ names: { user: 'u', host: 'h' } }, withProxy))).toContain('gw.corp.example:8080');
  });

  it('keeps the rest of the ladder as it was found', () => {
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
});

it.each(['version', 'when', 'sha256'])('rejects a report without its %s as unsealed', (name) => {
  const made = sealed();
  const without = Object.fromEntries(Object.entries(made).filter(([key]) => key !== name)) as typeof report;
  expect([isSealed(made), isSealed(without), isSealed(report)]).toEqual([true, false, false]);
});

/** Returns the same data with the members of every object in another order. */
function reversed(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(reversed);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data)
      .map(([name, value]) => [name, reversed(value)] as const)
      .toReversed(),
  );
}

describe('canonicalJson', () => {
  it('returns the text of RFC 8785’s example', () => {
    const example = {
      numbers: [Number('333333333.33333329'), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonicalJson(example)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders by UTF-16 units', () => {
    expect(canonicalJson({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, ö: 7 })).toBe(
      '{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}',
    );
  });

  it('returns the same for the same data in any order, and parses back to it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        const text = canonicalJson(data);
        expect(canonicalJson(reversed(data))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(data)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('omits what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});
