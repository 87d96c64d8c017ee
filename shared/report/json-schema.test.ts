import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { unknownProof, type Observation } from '../proof/proof.ts';
import { sealed, testReport } from './sealed.suite.ts';

const FILE = join(import.meta.dirname, '../../docs/report.schema.json');

const published = JSON.parse(readFileSync(FILE, 'utf8')) as object;
const valid = new Ajv2020({ strict: true, allErrors: true }).compile(published);

describe('docs/report.schema.json', () => {
  it('accepts reports, with everything in a sealed one', () => {
    const report = testReport();
    const before = unknownProof('timed-out', true);
    const native: Observation = {
      ...before.native,
      state: 'seen',
      reason: null,
      offered: ['TLS 1.2'],
      cipherSuites: ['A'],
    };
    const proof = { before, after: { native, wow64: null }, differences: [], suspect: null };
    const lastChange = {
      id: 7,
      at: '2026-11-02T09:00:00Z',
      state: 'committed',
      inForce: 'all',
      writes: report.plan,
    } as const;
    const made = sealed({ names: { user: 'u', host: 'h' } }, { ...report, lastChange });
    for (const one of [report, made, { ...made, proof }]) {
      expect([valid(JSON.parse(JSON.stringify(one))), valid.errors]).toEqual([true, null]);
    }
  });

  const good = JSON.parse(JSON.stringify(sealed())) as Readonly<Record<string, unknown>>;
  it.each<[string, unknown]>([
    ['another version', { ...good, schema: 2 }],
    ['no verdict', Object.fromEntries(Object.entries(good).filter(([key]) => key !== 'verdict'))],
    ['an unknown verdict', { ...good, verdict: 'fine' }],
    ['a member too many', { ...good, extra: 1 }],
    ['a plan that isn’t a list', { ...good, plan: {} }],
    ['a moment in another form', { ...good, when: '3 November 2026' }],
    ['a checksum too short', { ...good, sha256: 'abc' }],
    ['a view without its state', { ...good, views: { native: {}, wow64: null } }],
    ['a rung without its code', { ...good, ladder: [{ rung: 'release', state: 'pass', evidence: [] }] }],
    ['nothing', null],
  ])('rejects %s', (_what, data) => {
    expect(valid(data)).toBe(false);
  });
});
