import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partOf } from '../../build/only-on.suite.ts';
import { unknownProof } from '../../shared/proof/proof.ts';
import { succeed } from '../../shared/result.ts';
import { SYMPTOM_IDS } from '../../shared/symptoms/symptom.ts';
import { SAMPLE_IDS } from '../../shared/windows/sample-ids.ts';
import { openPc } from '../services/pc/open-pc.ts';
import { openCliLab, SAMPLES, type CliLab } from './cli-lab.suite.ts';
import { SHAPES, type Shape } from './shapes.ts';

const DOCS = join(import.meta.dirname, '../../docs');
const published = (file: string): object => JSON.parse(readFileSync(join(DOCS, file), 'utf8')) as object;

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true, formats: { 'date-time': true } });
ajv.addSchema({ ...published('report.schema.json'), $id: 'https://local/report.schema.json' });
const valid = Object.fromEntries(
  SHAPES.map((shape) => {
    const $id = `https://local/schemas/${shape}.schema.json`;
    return [shape, ajv.compile({ ...published(`schemas/${shape}.schema.json`), $id })];
  }),
);

let lab: CliLab;
const seen = new Set<Shape>();
beforeAll(() => {
  lab = openCliLab(null, '', async () => {
    // a sample PC with a double of its Windows, for what is tested without a registry file
    const named = { release: null, architecture: null };
    const opened = await openPc({ registry: lab.sample('windows-10-ssl'), driver: null, named, self: null });
    if (!opened.ok) return opened;
    const prober = {
      probe: () => Promise.resolve(unknownProof('timed-out', true)),
      connect: (host: string, view: 'native' | 'wow64') =>
        Promise.resolve({ host, view, reason: 'no-engine' as const }),
    };
    return succeed({ ...opened.value, prober });
  });
});
afterAll(() => lab.close());

/** Runs a line, and returns the shape that its answer names and what its schema says. */
async function answered(line: string, ...more: readonly string[]): Promise<readonly [Shape, unknown]> {
  const { out } = await lab.run(...line.split(' '), ...more, '--json');
  const answer = JSON.parse(out) as { readonly shape: Shape };
  seen.add(answer.shape);
  const check = valid[answer.shape];
  return [answer.shape, check?.(answer) === true ? null : (check?.errors ?? 'no schema')];
}

describe.each(partOf(SAMPLE_IDS, 3))('%s', (sample) => {
  const FIX = join(SAMPLES, 'windows-7-half-fixed/registry.reg');
  it.each<[Shape, string, ...string[]]>([
    ['check', 'check --with-names --events'],
    ['check-server', 'check --role server'],
    ['check-answer', 'check --answer'],
    ...SYMPTOM_IDS.map((id): [Shape, string] => ['check-for', `check --for ${id}`]),
    ['plan', 'plan'],
    ['plan-retire', 'plan --retire --side both --protocols tls10,tls11'],
    ['explain', 'explain --this-pc', FIX],
    ['report', 'report --with-names'],
    ['change', 'apply --yes'],
    ['history', 'history'],
    ['change', 'undo --yes'],
  ])('answers in the shape %s: %s', async (shape, line, ...more) => {
    const pc = line.startsWith('apply') || line.startsWith('undo') || line === 'history' ? lab.folder : SAMPLES;
    if (line.startsWith('apply')) lab.sample(sample);
    expect(await answered(line, ...more, '--registry', join(pc, sample))).toEqual([shape, null]);
  });
});

it.each<[Shape, string]>([
  ['check-explain', 'check --explain schannel'],
  ['undo-scheduled', `undo --scheduled 1 --digest ${'0'.repeat(64)}`],
  ['retire-keep', 'retire --keep'],
  ['change', 'retire --side client --protocols ssl3 --yes'],
  ['explain', 'explain 0xA00'],
  ['explain', 'explain 800'],
  ['explain', 'explain 0x8004de40'],
  ['explain', 'explain 0x80072F8F'],
  ['fleet', `fleet ${SAMPLES}`],
  ['fleet-since', `fleet --since ${SAMPLES} ${SAMPLES}`],
  ['usage', `usage ${DOCS}/examples/usage`],
  ['files', `usage ${DOCS}/examples/usage --out {}/usage.json`],
  ['files', `report --out {}/report.json`],
  ['report-verify', `report verify {}/report.json`],
  ['probe', 'probe'],
  ['probe-host', 'probe --host a.example'],
  ['probe-port', 'probe --port 1'],
  ['probe-listen', 'probe --listen --timeout 1'],
  ['export', 'export --format reg --out {}/reg'],
  ['help', 'help check'],
  ['version', 'version'],
  ['error', 'check --release windows-95'],
])('answers in the shape %s: %s', async (shape, line) => {
  const words = line.split(' ').map((word) => word.replace('{}', lab.folder));
  expect(await answered(words.join(' '))).toEqual([shape, null]);
});

it('leaves out no shape but that of an entry that can’t be read', () => {
  expect(SHAPES.filter((shape) => !seen.has(shape))).toEqual(['recover-discard']);
});
