import { describe, expect, it } from 'vitest';
import { eachItem, eachMember, endOfValue, type Take } from './scan.ts';

describe('endOfValue', () => {
  it.each([
    ['a string', '"a"', 0, 3],
    ['a string that isn’t the first', '1,"ab",', 2, 6],
    ['a string with an escaped quote', String.raw`"a\"b" `, 0, 6],
    ['a string with an escaped back-slash', String.raw`"a\\"`, 0, 5],
    ['an object at the end of the text', '{"a":1}', 0, 7],
    ['an object before another value', '{"a":[1,2]},3', 0, 11],
    ['a list of lists', '[[1],[]]]', 0, 8],
    ['a bracket in a string', '["]"]', 0, 5],
    ['a number before a comma', '12,3', 0, 2],
    ['a number before the end of a list', '12]', 0, 2],
    ['a number before the end of an object', '12}', 0, 2],
    ['a string without an end', '"ab', 0, -1],
    ['a string that ends with an escape', String.raw`"ab\"`, 0, -1],
    ['a string without an end in a list', '["ab]', 0, -1],
    ['an object without an end', '{"a":1', 0, -1],
    ['a number with nothing behind it', '12', 0, -1],
    ['nothing', '', 0, -1],
  ])('of %s', (_what, text, from, end) => {
    expect(endOfValue(text, from)).toBe(end);
  });
});

/** Takes whatever has an end and isn't empty; tells each that it took. */
function noting(taken: string[]): Take {
  return (text, from) => {
    const to = endOfValue(text, from);
    if (to <= from) return -1;
    taken.push(text.slice(from, to));
    return to;
  };
}

describe('eachMember', () => {
  const read = (text: string, from: number, refused = ''): readonly unknown[] => {
    const [keys, taken]: [string[], string[]] = [[], []];
    const end = eachMember(text, from, (key) => {
      keys.push(key);
      return key === refused ? null : noting(taken);
    });
    return [end, keys.join(), taken.join(' ')];
  };

  it.each([
    ['one member', '{"a":1}', 0, 7, 'a', '1'],
    ['several', '{"a":1,"bc":[2,3]}', 0, 18, 'a,bc', '1 [2,3]'],
    ['what doesn’t begin the text', '[{"a":1},2]', 1, 8, 'a', '1'],
    ['an empty object', '{}', 0, -1, '', ''],
    ['a list', '["a":1}', 0, -1, '', ''],
    ['a key without its first quote', '{a":1}', 0, -1, '', ''],
    ['a key without its last quote', '{"a:1}', 0, -1, '', ''],
    ['no colon', '{"a";1}', 0, -1, '', ''],
    ['no value', '{"a":}', 0, -1, 'a', ''],
    ['a value without an end', '{"a":[1', 0, -1, 'a', ''],
    ['a value that ends with another sign', '{"a":[1]]', 0, -1, 'a', '[1]'],
    ['something other than a comma', '{"a":[1]x"b":2}', 0, -1, 'a', '[1]'],
    ['a comma too many', '{"a":1,}', 0, -1, 'a', '1'],
    ['white space', '{"a":1, "b":2}', 0, -1, 'a', '1'],
  ])('cuts %s', (_what, text, from, ...result) => {
    expect(read(text, from)).toEqual(result);
  });

  it('stops at a key that nobody takes', () => {
    expect(read('{"a":1,"b":2,"c":3}', 0, 'b')).toEqual([-1, 'a,b', '1']);
  });
});

describe('eachItem', () => {
  it.each([
    ['an empty list', '[]', 0, 2, 2, ''],
    ['an empty list in another', '[[],1]', 1, 2, 3, ''],
    ['one item', '[1]', 0, 1, 3, '1'],
    ['as many as may be', '[1,"a"]', 0, 2, 7, '1 "a"'],
    ['one too many', '[1,2,3]', 0, 2, -1, '1 2'],
    ['an object', '{1}', 0, 2, -1, ''],
    ['no item before a comma', '[,1]', 0, 2, -1, ''],
    ['no item after a comma', '[1,]', 0, 2, -1, '1'],
    ['an item without an end', '[1,[2', 0, 2, -1, '1'],
    ['something other than a comma', '[[1]x2]', 0, 2, -1, '[1]'],
    ['a list without an end', '[[1]', 0, 2, -1, '[1]'],
  ])('cuts %s', (_what, text, from, most, end, items) => {
    const taken: string[] = [];
    expect(eachItem(text, from, noting(taken), most)).toBe(end);
    expect(taken.join(' ')).toBe(items);
  });
});
