import { expect, it } from 'vitest';
import { createFindings, type Findings } from '../found.ts';
import { readCode } from './code.ts';
import { FORMAT_READERS } from './index.ts';
import { readProse } from './prose.ts';
import { regFragmentReader } from './reg-file.ts';

/** Creates findings whose reader must stop at once, with what it found nevertheless. */
function stopped(): readonly [Findings, readonly string[]] {
  const found: string[] = [];
  const given = createFindings(0);
  return [
    {
      ...given,
      step: () => false,
      add: ({ key }) => found.push(key),
      cannotFollow: (_line, text) => found.push(text),
      problem: () => undefined,
    },
    found,
  ];
}

const TEXTS: readonly (readonly [string, string])[] = [
  ['reg', 'REGEDIT4\n[HKEY_LOCAL_MACHINE\\A]\n"B"=dword:00000001'],
  ['gpp-xml', '<Properties key="A"/>'],
  ['admx', '<policy key="A" valueName="B"><decimal value="1"/></policy>'],
  ['puppet', "registry_value { 'HKLM\\A': ensure => absent }"],
  ['lgpo', 'Computer\nA\nB\nDELETE'],
  ['reg-query', 'HKEY_USERS\n    B    REG_SZ    x'],
];

it.each(TEXTS)('stops the reader of %s if a text is too much work', (format, text) => {
  const reader = FORMAT_READERS.find((one) => one.recognises(text));
  const [findings, found] = stopped();
  reader?.read(text, findings);
  expect([reader?.format, ...found]).toEqual([format]);
});

it('stops the readers of program code, prose and fragments if a text is too much work', () => {
  const [findings, found] = stopped();
  expect(readProse('Under HKLM\\AA\nset DefaultSecureProtocols to 0x800', findings)).toBe(0);
  expect(readCode('RegSetValueEx(key, "B", 0, REG_DWORD, x, 4);\nsystem("reg add HKLM\\\\A /f");', findings)).toEqual(
    [],
  );
  regFragmentReader.read('[HKEY_LOCAL_MACHINE\\A]', findings);
  expect(found).toEqual([]);
});
