import { array, assert, property, string, tuple, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dwordValue } from '../windows/registry.ts';
import {
  NAME,
  number,
  order,
  policyFile,
  WINHTTP_KEYS,
  WINHTTP_PATH,
  WINHTTP_PATH_32,
  type PolEntry,
} from './copies.suite.ts';
import { MOST_ITEMS } from './copy.ts';
import { readPolicyFile } from './policy-file.ts';

/** Returns the items of a file in short form. */
function read(...entries: readonly PolEntry[]): readonly string[] {
  const { items, isWhole } = readPolicyFile(policyFile(...entries), WINHTTP_KEYS);
  expect(isWhole).toBe(true);
  return items.map(({ key, name, does, data }) => {
    const view = key.includes('WOW6432NODE') ? '32 ' : '';
    return `${view}${does} ${name ?? 'all'}${data === null ? '' : ` ${data.type} ${data.data}`}`;
  });
}

const BAD = number(0x80);

describe('what a template sets', () => {
  it.each<readonly [string, readonly PolEntry[], readonly string[]]>([
    ['a value', [[WINHTTP_PATH, NAME, BAD]], ['write DEFAULTSECUREPROTOCOLS REG_DWORD 80000000']],
    [
      'a value of 32-bit programs',
      [[WINHTTP_PATH_32, NAME, BAD]],
      ['32 write DEFAULTSECUREPROTOCOLS REG_DWORD 80000000'],
    ],
    ['a text', [[WINHTTP_PATH, NAME, order('a')]], ['write DEFAULTSECUREPROTOCOLS REG_SZ 61000000']],
    ['one that is deleted', [[WINHTTP_PATH, `**Del.${NAME}`, order()]], ['delete DEFAULTSECUREPROTOCOLS']],
    ['all that are deleted', [[WINHTTP_PATH, '**DelVals.', order()]], ['delete all']],
    [
      'a list of those that are deleted',
      [[WINHTTP_PATH, '**DeleteValues', order(`a;${NAME}`)]],
      ['delete A', 'delete DEFAULTSECUREPROTOCOLS'],
    ],
    ['keys that are deleted', [[WINHTTP_PATH.slice(0, -8), '**DeleteKeys', order('Other;WinHttp')]], ['delete all']],
    ['an order of another kind', [[WINHTTP_PATH, '**SecureKey', number(1)]], []],
    [
      'all deleted, then one set',
      [
        [WINHTTP_PATH, '**DelVals.', order()],
        [WINHTTP_PATH, NAME, BAD],
      ],
      ['delete all', 'write DEFAULTSECUREPROTOCOLS REG_DWORD 80000000'],
    ],
  ])('%s', (_, entries, expected) => {
    expect(read(...entries)).toEqual(expected);
  });

  it('is read in another control set as in the current one', () => {
    const path = 'SYSTEM\\ControlSet001\\Control\\X';
    const keys = new Set(['HKLM\\SYSTEM\\CURRENTCONTROLSET\\CONTROL\\X']);
    expect(readPolicyFile(policyFile([path, 'Enabled', number(0)]), keys).items).toHaveLength(1);
  });

  it('is bounded if a file sets more in one key than any policy does', () => {
    const entries = Array.from({ length: MOST_ITEMS + 5 }, (): PolEntry => [WINHTTP_PATH, NAME, BAD]);
    const { items, isWhole } = readPolicyFile(policyFile(...entries), WINHTTP_KEYS);
    expect([items.length, isWhole]).toEqual([MOST_ITEMS, false]);
  });

  // guards: large-policy
  it('counts each name in an order, and keeps the items before it', () => {
    const names = 'a;'.repeat(MOST_ITEMS);
    const { items, isWhole } = readPolicyFile(
      policyFile([WINHTTP_PATH, NAME, BAD], [WINHTTP_PATH, '**DeleteValues', order(names)]),
      WINHTTP_KEYS,
    );
    expect([items.length, isWhole]).toEqual([1, false]);
  });

  it('returns no data that is larger than any value of interest', () => {
    const large = { type: 'REG_BINARY', data: '00'.repeat(64 * 1024 + 1) } as const;
    const { items, isWhole } = readPolicyFile(policyFile([WINHTTP_PATH, NAME, large]), WINHTTP_KEYS);
    expect([items[0]?.data, isWhole]).toEqual([null, true]);
  });
});

describe('a damaged file', () => {
  const WHOLE = policyFile([WINHTTP_PATH, 'Other', BAD], [WINHTTP_PATH, NAME, BAD]);

  // guards: large-policy
  it('keeps what precedes the cut if it is cut short at any byte, and isn’t whole', () => {
    const first = policyFile([WINHTTP_PATH, 'Other', BAD]).length;
    for (let length = 0; length < WHOLE.length; length++) {
      const { items, isWhole } = readPolicyFile(WHOLE.subarray(0, length), WINHTTP_KEYS);
      expect([items.length, isWhole]).toEqual([length < first ? 0 : 1, length === first || length === 8]);
    }
  });

  it.each([
    ['no signature', Buffer.from('PRex\x01\0\0\0')],
    ['another version', Buffer.from('PReg\x02\0\0\0')],
    ['something behind the last value', Buffer.concat([WHOLE, Buffer.from('x')])],
  ])('isn’t whole: %s', (_, bytes) => {
    expect(readPolicyFile(bytes, WINHTTP_KEYS).isWhole).toBe(false);
  });

  it('has no items if a size exceeds the bytes that are present', () => {
    const bytes = policyFile([WINHTTP_PATH, NAME, BAD]);
    bytes.writeUInt32LE(0xffffffff, bytes.length - 12);
    expect(readPolicyFile(bytes, WINHTTP_KEYS)).toEqual({ items: [], isWhole: false });
  });

  // guards: large-policy
  it('never throws, whatever its bytes', () => {
    const begun = Buffer.from('PReg\x01\0\0\0');
    assert(
      property(uint8Array({ maxLength: 200 }), uint8Array({ maxLength: 40 }), (bytes, inside) => {
        readPolicyFile(bytes, WINHTTP_KEYS);
        readPolicyFile(Buffer.concat([begun, bytes]), WINHTTP_KEYS);
        const at = bytes.length % WHOLE.length;
        readPolicyFile(Buffer.concat([WHOLE.subarray(0, at), inside, WHOLE.subarray(at)]), WINHTTP_KEYS);
      }),
    );
  });
});

it('reads what was written, whatever the names', () => {
  const name = string({ unit: 'binary', maxLength: 30 }).map((text) => text.replace(/\0|^\*\*/g, ''));
  assert(
    property(array(tuple(name, name)), (pairs) => {
      const entries = pairs.map(([key, value], index): PolEntry => [key, value, dwordValue(index)]);
      const keys = new Set([...WINHTTP_KEYS]);
      expect(readPolicyFile(policyFile(...entries, [WINHTTP_PATH, NAME, BAD]), keys)).toMatchObject({
        isWhole: true,
        items: [{ data: BAD }],
      });
    }),
  );
});
