import { describe, expect, it } from 'vitest';
import { type RegistryValue, stringValue } from '../../../shared/windows/registry.ts';
import { fromParsed, toPut } from './values.ts';

describe('fromParsed', () => {
  it.each<[string, unknown, string]>([
    ['REG_DWORD', null, 'was written with another size'],
    ['REG_DWORD', 2 ** 32, 'is no DWORD'],
    ['REG_QWORD', 2 ** 53, 'has lost digits'],
    ['REG_SZ', 'C:\\new', 'may be a line break as well as a path'],
    ['REG_SZ', 'a\tb', 'has a control character'],
    ['REG_BINARY', [256], 'isn’t a list of bytes'],
    ['REG_MULTI_SZ', [], 'may be stored in several ways'],
    ['REG_EXPAND_SZ', 'C:\\Users', 'has had its variables replaced'],
    ['toString', null, 'isn’t a type'],
  ])('%s %j is unreadable: it %s', (type, value) => {
    expect(fromParsed({ type, value })).toBeNull();
  });
});

describe('toPut', () => {
  it.each<RegistryValue>([
    { type: 'REG_DWORD', data: '000a' },
    { type: 'REG_SZ', data: '6100' }, // without a NUL
    { type: 'REG_SZ', data: '610000006200' }, // with more text after it
    stringValue('C:\\new'),
    { type: 'REG_BINARY', data: '' },
    { type: 'REG_MULTI_SZ', data: '2c0000000000' }, // a comma
    { type: 'REG_MULTI_SZ', data: '0000' },
    { type: 'REG_QWORD', data: '0000000000000080' },
    { type: 'REG_EXPAND_SZ', data: '61000000' },
  ])('%j is refused', (value) => {
    expect(toPut(value)).toBeNull();
  });
});
