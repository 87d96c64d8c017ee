import { describe, expect, test } from 'vitest';
import { releaseByName } from '../../../shared/windows/releases.ts';
import { typedStatus } from './typed-status.ts';

const WINDOWS_7 = releaseByName('windows-7').rules;
const WINDOWS_11 = releaseByName('windows-11').rules;

describe('a typed value', () => {
  test.each(['2560', '0xA00', 'dword:00000a00', '$A00', '&HA00', ' 0xa00 '])('%j is taken', (text) => {
    expect(typedStatus(text, WINDOWS_7)).toMatchObject({ kind: 'taken', mask: 0xa00 });
  });

  test('a number with two readings that are both protocols is never guessed', () => {
    expect(typedStatus('2080', WINDOWS_7)).toEqual({
      kind: 'ambiguous',
      readings: [
        { base: 16, value: 0x2080 },
        { base: 10, value: 2080 },
      ],
    });
  });

  test.each([
    ['800', 0x800, 16],
    ['a00', 0xa00, 16],
    ['2560', 0xa00, 10],
    ['0xa00', 0xa00, null],
  ])('%s says in which base it was read', (text, mask, assumed) => {
    expect(typedStatus(text, WINDOWS_7)).toEqual({ kind: 'taken', mask, assumed });
  });

  test('0x2000 depends on the release', () => {
    expect(typedStatus('0x2800', WINDOWS_7)).toMatchObject({
      kind: 'refused',
      problem: 'tls-1.3-not-in-this-windows',
    });
    expect(typedStatus('0x2800', WINDOWS_11)).toEqual({ kind: 'taken', mask: 0x2800, assumed: null });
  });

  test.each([
    ['', { kind: 'empty' }],
    ['-1', { kind: 'not-a-number', problem: 'negative' }],
    ['0x100000000', { kind: 'not-a-number', problem: 'too-large' }],
    ['TLS 1.2', { kind: 'not-a-number', problem: 'not-a-number' }],
    ['0', { kind: 'refused', problem: 'empty-mask', mask: 0 }],
    ['0x400', { kind: 'refused', problem: 'unknown-bits', mask: 0x400 }],
  ])('%j is refused with its reason', (text, status) => {
    expect(typedStatus(text, WINDOWS_7)).toEqual(status);
  });
});
