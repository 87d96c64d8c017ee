import { expect, test } from 'vitest';
import { parseStartArguments } from './start-arguments.ts';

const parse = (...args: readonly string[]) => parseStartArguments(args, 'nl-BE');

test('without arguments it is the typical sample in the language of the system', () => {
  expect(parse()).toEqual({
    ok: true,
    value: { registry: null, sample: 'windows-7-updated', language: 'nl', headless: false },
  });
});

test('accepts both spellings', () => {
  const value = { registry: 'pc.reg', sample: 'windows-11-clean', language: 'en', headless: true };
  expect(parse('--registry', 'pc.reg', '--sample=windows-11-clean', '--lang', 'en', '--headless')).toEqual({
    ok: true,
    value,
  });
});

test.each([['--bogus'], ['--lang', 'xx'], ['--sample'], ['--registry='], ['pc.reg']])('refuses %j', (...args) => {
  expect(parse(...args)).toMatchObject({ ok: false });
});
