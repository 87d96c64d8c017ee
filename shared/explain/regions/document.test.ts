import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { cutDocument } from './document.ts';

const ADD = 'reg add HKLM\\A';

/** Returns the regions in short form: the row, `?` if it is only mentioned, `-` if it is in one line. */
function cut(text: string, isJson = false): readonly string[] {
  const regions = cutDocument(text, isJson, createFindings(text.length));
  return regions.map(
    ({ text: words, row, isOneLine, isMeant }) => `${row}${isMeant ? '' : '?'}${isOneLine ? '-' : ''} ${words}`,
  );
}

describe('the strings of JSON', () => {
  it('are read without their escapes, in the line in which they begin', () => {
    expect(cut('{"a": "reg add \\"HKLM\\\\A\\" /f",\n"b":\n["reg query HKLM", "x sh.RegWrite y" ]\n}', true)).toEqual([
      '0?- reg add "HKLM\\A" /f',
      '2?- reg query HKLM',
      '2?- x sh.RegWrite y',
    ]);
  });

  it('don’t include names, or texts that don’t begin with a command', () => {
    expect(cut('{"reg add HKLM": 1, "a": "reg ad", "b": "hello you"}', true)).toEqual([]);
  });
});

describe('the scalars of YAML', () => {
  it.each(['run', 'script', 'win_shell', 'ansible.windows.win_command', 'shell', 'inlineScript', 'pwsh'])(
    'are run after %s',
    (key) => {
      expect(cut(`${key}: ${ADD}\nx${key}: ${ADD}\n${key}x: ${ADD}`)).toEqual([
        `0- ${ADD}`,
        `1?- ${ADD}`,
        `2?- ${ADD}`,
      ]);
    },
  );

  it('are only mentioned if anything has a condition', () => {
    for (const word of ['if', 'when', 'condition', 'only', 'rules'])
      expect(cut(`${word}: x\nrun: ${ADD}\nscript: |\n  ${ADD}`)).toEqual([`1?- ${ADD}`, `3? ${ADD}\n`]);
    expect(cut(`run: ${ADD}\nwhenever: x\n# or when: y\na: x ${ADD}`)).toEqual([`0- ${ADD}`]);
    expect(cut(`-  if: x\n-  run: ${ADD}`)).toEqual([`1?- ${ADD}`]);
  });

  it('may be items of a list, which is run if its name is one that runs', () => {
    expect(cut(`script:\n  - ${ADD}\nafter:\n  - ${ADD}`)).toEqual([`1- ${ADD}`, `3?- ${ADD}`]);
  });

  it('are read with their quotes', () => {
    expect(cut("- run: 'reg add ''A'''\n- run: \"reg add \\\"A\\\"\"")).toEqual(["0- reg add 'A'", '1- reg add "A"']);
  });

  it('may be blocks of lines', () => {
    expect(cut(`- run: |\n    echo a\n    ${ADD}\n- c: d`)).toEqual([`1 echo a\n${ADD}\n`]);
    expect(cut(`run: >\n  ${ADD}\n  /f\nx: hello`)).toEqual([`1- ${ADD} /f`]);
    expect(cut('name: |\n  reg query HKLM')).toEqual(['1? reg query HKLM\n']);
  });
});

it('reports a line that isn’t read and writes something', () => {
  const findings = createFindings(1000);
  cutDocument(`run: "${ADD}" b\nx: [\n`, false, findings);
  expect(findings.notFollowed().shown).toEqual([{ line: 1, text: `run: "${ADD}" b` }]);
});
