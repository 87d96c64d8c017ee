import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { item, NAME, preferences, WINHTTP_KEYS, WINHTTP_PATH, WINHTTP_PATH_32 } from './copies.suite.ts';
import { readPreferences } from './preferences.ts';

const ONCE = '<Filters><FilterRunOnce hidden="1" not="0" bool="AND" id="{AAAA}"/></Filters>';
const FILTERS = '<Filters><FilterComputer bool="AND" not="0" type="NETBIOS" name="A"/></Filters>';
const WHOLE_KEY = `<Registry><Properties action="D" hive="HKEY_LOCAL_MACHINE" key="${WINHTTP_PATH}" name="" type="" value=""/></Registry>`;
const collection = (attributes: string, ...inside: readonly string[]): string =>
  `<Collection name="All"${attributes}>${inside.join('')}</Collection>`;

/** Returns the items of a text in short form. */
function read(text: string): readonly string[] {
  return readPreferences(text, WINHTTP_KEYS).items.map(({ key, name, does, data, condition, onceId }) =>
    [
      key.includes('WOW6432NODE') ? '32' : '64',
      does,
      name === null ? 'all' : name === NAME.toUpperCase() ? 'it' : name,
      data?.data ?? '-',
      condition,
      ...(onceId === null ? [] : [onceId]),
    ].join(' '),
  );
}

describe('what Preferences set', () => {
  it.each([
    ['an update, in one line as Windows keeps it', [item()], ['64 write it 80000000 none']],
    ['no action, which updates', [item().replace(' action="U"', '')], ['64 write it 80000000 none']],
    [
      'no hive, which is that of the PC',
      [item().replace(' hive="HKEY_LOCAL_MACHINE"', '')],
      ['64 write it 80000000 none'],
    ],
    ['another hive', [item().replace('LOCAL_MACHINE', 'CURRENT_USER')], []],
    ['what is made where nothing is', [item({ action: 'C' })], ['64 write it 80000000 create-only']],
    ['a deletion', [item({ action: 'D' })], ['64 delete it - none']],
    ['a whole key that is deleted', [WHOLE_KEY], ['64 delete all - none']],
    ['a whole key that is made', [WHOLE_KEY.replace('"D"', '"U"')], []],
    ['a value of 32-bit programs', [item({ key: WINHTTP_PATH_32 })], ['32 write it 80000000 none']],
    ['the default value', [item().replace('default="0"', 'default="1"')], ['64 write  80000000 none']],
    ['hexadecimal digits', [item({ value: 'A00' })], ['64 write it 000a0000 none']],
    ['a text', [item({ type: 'REG_SZ', value: 'a' })], ['64 write it 61000000 none']],
    ['bytes', [item({ type: 'REG_BINARY', value: '0A' })], ['64 write it 0a none']],
    [
      'a type that no value has which is looked for',
      [item({ type: 'REG_QWORD', value: '80' })],
      ['64 write it - none'],
    ],
    ['one that is switched off', [item({ attributes: ' disabled="1"' })], ['64 write it 80000000 disabled']],
    ['one with a filter', [item({ filters: FILTERS })], ['64 write it 80000000 filtered']],
    ['one that is applied once', [item({ filters: ONCE })], ['64 write it 80000000 none {AAAA}']],
    [
      'one in a collection that is switched off',
      [collection(' disabled="1"', item())],
      ['64 write it 80000000 disabled'],
    ],
    ['one in a collection with a filter', [collection('', item(), FILTERS)], ['64 write it 80000000 filtered']],
    ['one beside a collection with a filter', [collection('', FILTERS), item()], ['64 write it 80000000 none']],
    ['two', [item(), item({ value: '00000800' })], ['64 write it 80000000 none', '64 write it 00080000 none']],
  ])('%s', (_, items, expected) => {
    expect(read(preferences(...items))).toEqual(expected);
    expect(readPreferences(preferences(...items), WINHTTP_KEYS).isWhole).toBe(true);
  });
});

describe('a damaged text', () => {
  it('never counts as applied always if it is cut short at any character, and isn’t whole', () => {
    const whole = preferences(item({ filters: FILTERS }));
    for (let length = 0; length < whole.length; length++) {
      const { items, isWhole } = readPreferences(whole.slice(0, length), WINHTTP_KEYS);
      expect(items.every(({ condition }) => condition === 'filtered')).toBe(true);
      // a declaration by itself is whole, with nothing in it
      if (items.length > 0) expect(isWhole).toBe(false);
    }
  });

  it.each([
    ['with a document type', `<!DOCTYPE a>${preferences(item())}`],
    ['that nests deeper than anybody does', '<a>'.repeat(200)],
    ['of more items than any policy has', preferences(item().repeat(2000))],
    ['that isn’t XML', 'PReg'],
  ])('isn’t whole, or is empty: %s', (_, text) => {
    const { items, isWhole } = readPreferences(text, WINHTTP_KEYS);
    expect(isWhole && items.length > 0).toBe(false);
    expect(items.length).toBeLessThanOrEqual(1000);
  });

  it('never throws, whatever it contains', () => {
    const whole = preferences(item({ filters: FILTERS }));
    assert(
      property(string({ unit: 'binary' }), string(), (text, inside) => {
        readPreferences(text, WINHTTP_KEYS);
        const at = text.length % whole.length;
        readPreferences(whole.slice(0, at) + inside + whole.slice(at), WINHTTP_KEYS);
      }),
    );
  });
});
