import { describe, expect, it } from 'vitest';
import { dwordValue, readingSchema, stringValue } from '../windows/registry.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { cellSchema } from './cells.ts';
import { officeSchema } from './office-installed.ts';
import { offerSchema } from './offers.ts';
import { bytesOfPlain, plainValue, plainValueSchema } from './plain-value.ts';
import { evidenceSchema, neededPackageSchema, rungSchema } from './rungs/rung.ts';
import { snapshotSchema } from './snapshot.ts';

/** Shapes of docs/contract.md 3: messages and files bring these from outside, so nothing else may pass. */
describe('the shapes', () => {
  const value = { type: 'REG_DWORD', data: '000a0000' };
  const cell = { protocol: 'TLS 1.2', state: 'offered', why: 'default' };
  const evidence = {
    path: 'HKLM\\SOFTWARE',
    name: 'x',
    found: { type: 'REG_SZ', hex: null, data: '00' },
    unreadable: true,
    needed: '6.1',
    source: 'W1',
  };
  const needed = { kb: 'KB3140245', release: 'windows-7', architecture: 'x64', inDoubt: false, source: 'K1' };
  itTakesExactly('a reading of a value', readingSchema, { state: 'value', ...value });
  itTakesExactly('a reading of nothing', readingSchema, { state: 'absent', keyExists: true });
  itTakesExactly('a reading that failed', readingSchema, { state: 'unreadable', reason: 'denied', code: 5 });
  itTakesExactly('a snapshot', snapshotSchema, {
    settings: [{ setting: 'x', view: 'wow64', reading: { state: 'absent', keyExists: false } }],
    files: [
      { name: 'winhttp.dll', reading: { state: 'version', version: '6.1' } },
      { name: 'winhttp.dll', reading: { state: 'missing' } },
      { name: 'winhttp.dll', reading: { state: 'unreadable' } },
    ],
    named: { release: 'windows-7', architecture: 'x64' },
  });
  itTakesExactly('an Office', officeSchema, { bitness: '32', view: 'wow64', source: 'msi' });
  itTakesExactly('a plain value', plainValueSchema, { type: 'REG_DWORD', hex: '0x00000A00' });
  itTakesExactly('a plain value with bytes', plainValueSchema, { type: 'REG_SZ', hex: null, data: '0000' }, ['data']);
  itTakesExactly('a cell', cellSchema, cell);
  itTakesExactly('an offer', offerSchema, { program: 'winhttp', view: 'native', cells: [cell] });
  itTakesExactly('evidence', evidenceSchema, evidence, ['data', 'unreadable', 'needed']);
  itTakesExactly('a package', neededPackageSchema, { ...needed, neededFor: 'newer-updates' }, ['neededFor']);
  itTakesExactly(
    'a rung',
    rungSchema,
    { rung: 'update', state: 'fail', code: 'update-missing', evidence: [evidence], packages: [needed] },
    ['data', 'unreadable', 'needed', 'packages'],
  );
});

it('show a value plainly and restore it', () => {
  for (const value of [dwordValue(0xa00), stringValue('x'), { type: 'REG_DWORD', data: '0a' }] as const) {
    expect(bytesOfPlain(plainValue(value))).toEqual(value);
  }
  expect(plainValue(dwordValue(0xa00))).toEqual({ type: 'REG_DWORD', hex: '0x00000A00' });
  expect(bytesOfPlain({ type: 'REG_BINARY', hex: null })).toEqual({ type: 'REG_BINARY', data: '' });
});
