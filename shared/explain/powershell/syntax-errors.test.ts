import { expect, it } from 'vitest';
import { lookAtSyntax } from './syntax-errors.ts';
import { ACCEPTED, REFUSED } from './syntax-errors.states.ts';

const lineOf = (script: string): number | null => {
  const { error } = lookAtSyntax(script);
  return error === null ? null : script.slice(0, error).split('\n').length;
};

it.each(REFUSED)('%j has an error in line %i', (script, line) => {
  expect(lineOf(script)).toBe(line);
  expect(lineOf(`# it’s “new\n${script}`)).toBe(line + 1);
});

it.each(ACCEPTED)('%j has none', (script) => {
  expect(lineOf(script)).toBeNull();
});

it.each([
  ['“a” + ‘b’', '"a" + \'b\''],
  ["“Contoso’s PC” + 'say “hi”'", '"Contoso’s PC" + \'say “hi”\''],
  ['@“\n“a”\n”@; sp K “B”', '@"\n“a”\n"@; sp K "B"'],
  ['"$(‘a’) ’b" # ’', '"$(\'a\') ’b" # ’'],
])('%s has quotes, which become plain: %s', (script, plain) => {
  expect(lookAtSyntax(script).plain).toBe(plain);
});

it('looks at no code that nests too deep', () => {
  expect(lineOf('('.repeat(39))).toBe(1);
  expect(lineOf(`${'('.repeat(41)}1${')'.repeat(41)}}`)).toBeNull();
});
