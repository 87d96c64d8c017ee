import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { format, resolveConfig } from 'prettier';
import { describe, expect, it } from 'vitest';
import { unknownProof, type Observation } from '../proof/proof.ts';
import { reportSchema } from './report.ts';
import { sealed, testReport } from './sealed.suite.ts';

const FILE = join(import.meta.dirname, '../../docs/report.schema.json');

/** Prettier is slow on a busy machine, in milliseconds. */
const SLOW = 60_000;

/** Returns the published schema, generated from the program's own. */
async function generated(): Promise<string> {
  const schema = toJsonSchema(reportSchema, {
    target: 'draft-2020-12',
    ignoreActions: ['readonly'],
    // registry types are checked by a function; this is what it checks
    overrideSchema: ({ valibotSchema }) =>
      valibotSchema.type === 'custom' ? { type: 'string', pattern: '^REG_[A-Z_0-9]{2,40}$' } : undefined,
    // bytes too
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'check' ? { ...jsonSchema, pattern: '^([0-9a-f]{2})*$' } : undefined,
  });
  const { $schema, ...rest } = schema;
  const named = {
    $schema,
    title: 'Report of TLS Remedy',
    description: 'What check, apply, undo and report give.',
    ...rest,
  };
  return format(JSON.stringify(named), { ...(await resolveConfig(FILE)), filepath: FILE });
}

const valid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(FILE, 'utf8')) as object);

describe('docs/report.schema.json', () => {
  it(
    'is what the program’s own schema generates; after a change: npm run test:unit -- shared/report/json-schema.test.ts -u',
    async () => {
      await expect(await generated()).toMatchFileSnapshot(FILE);
    },
    SLOW,
  );

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
    const made = sealed({ names: { user: 'u', host: 'h' }, lastChange });
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
