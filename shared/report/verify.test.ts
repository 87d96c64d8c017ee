import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneEdit } from './edit.suite.ts';
import { sealed, sha256, testReport } from './sealed.suite.ts';
import { verifyReport } from './verify.ts';

const report = sealed({ names: { user: 'Zoë <b>&"\'', host: 'PC-1' } });
const json = JSON.stringify(report, null, 2);

describe('verifyReport', () => {
  it('says of no JSON with other content that it is intact', () => {
    fc.assert(
      fc.property(oneEdit(json), (changed) => {
        const verified = verifyReport(changed, sha256);
        if (verified.state === 'intact') expect(JSON.parse(changed)).toEqual(report);
      }),
      { numRuns: 1500 },
    );
    expect(verifyReport(json, sha256)).toMatchObject({ state: 'intact', kind: 'json' });
    expect(verifyReport(JSON.stringify(report), sha256).state).toBe('intact');
    expect(verifyReport(json.replace('7601', '7602'), sha256).state).toBe('changed');
    expect(verifyReport(json.replace('"fix-available"', '"fine"'), sha256).state).toBe('changed');
  }, 60_000);

  it('knows a report without a checksum', () => {
    expect(verifyReport(JSON.stringify(testReport()), sha256).state).toBe('unsealed');
  });

  it.each(['', '{}', 'null', '[]', '<!doctype html><p>hello', 'Windows Registry Editor Version 5.00', '{"schema":1}'])(
    'knows %j for no report',
    (text) => {
      expect(verifyReport(text, sha256).state).toBe('not-a-report');
    },
  );

  it('answers anything at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(verifyReport(text, sha256).state).toBe('not-a-report');
      }),
    );
  });
});
