import { expect, it } from 'vitest';
import { readText } from './explain.ts';

const wix = (attributes: string, value: string): string =>
  `<Wix><Component ${attributes}><RegistryValue Root="HKLM" Key="A" Name="B" Value="1" ${value}/></Component></Wix>`;

// Each of these words is a property of every object. A table that finds them for that would put a function into the
// answer.
it.each([
  ['type of WiX', wix('', 'Type="constructor"')],
  ['view of WiX', wix('Bitness="constructor" Win64="constructor"', 'Type="integer"')],
  ['line of LGPO', 'Computer\nSOFTWARE\\A\nB\nDWORD:1\n\nconstructor\nSOFTWARE\\A\nC\nDWORD:1\n'],
  [
    'architecture of Chef',
    "registry_key 'HKLM\\A' do\n  values [{ name: 'B', type: :dword, data: 1 }]\n  architecture constructor\nend\n",
  ],
])('finds nothing in a table for a %s named like a property of every object', (_, text) => {
  expect(JSON.stringify(readText(text).result)).not.toContain('[native code]');
});
