import { expect, it } from 'vitest';
import { exportedUid, stableGuid } from './stable-guid.ts';

it('a stable GUID is four hashes of its text (FNV-1a), with the version and the variant of such a GUID', () => {
  const fnv = (text: string): string => {
    let value = 2166136261n;
    for (const unit of text) value = ((value ^ BigInt(unit.charCodeAt(0))) * 16777619n) % 4294967296n;
    return value.toString(16).padStart(8, '0').toUpperCase();
  };
  for (const text of ['', 'a', 'apply windows-7 x', 'é']) {
    const [one = '', two = '', three = '', four = ''] = [1, 2, 3, 4].map((part) => fnv(`${part} ${text}`));
    expect(stableGuid(text)).toBe(
      `{${one}-${two.slice(0, 4)}-8${two.slice(5)}-8${three.slice(1, 4)}-${three.slice(4)}${four}}`,
    );
  }
});

it('an exported item has the GUID of what it is for, its Windows versions, its setting, view and value', () => {
  const place = { setting: 'winhttp', view: 'native' };
  expect(exportedUid('apply', 'windows-7', place, 0x800)).toBe(stableGuid('apply windows-7 winhttp native 2048'));
  expect(exportedUid('undo', 'windows-7', place, null)).toBe(stableGuid('undo windows-7 winhttp native null'));
});
