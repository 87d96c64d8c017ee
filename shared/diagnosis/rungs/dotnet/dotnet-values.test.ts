import { expect, it } from 'vitest';
import { BOTH, net4, NET_35, set, switches, TEN } from './dotnet.suite.ts';
import { describeRows, evidenceInShort, findingOn, W10, W11 } from '../../../report/ladder-rows.suite.ts';

describeRows('.NET values in four places', [
  {
    what: 'the 32-bit view left out',
    base: W10,
    pc: { values: { ...net4('4.5.2'), ...set('v4', BOTH, ['native']) } },
    codes: { dotnet: '!one-view' },
    offered: { dotnet4: '1.0 1.1 1.2/1.0' },
  },
  {
    what: '.NET 3.5 next to 4.8, nothing set',
    base: W10,
    pc: { values: { ...net4('4.8'), ...NET_35 } },
    codes: { dotnet: '!old-2-by-target' },
  },
  {
    what: 'only SchUseStrongCrypto does nothing for a .NET 3.5 program that names no protocol',
    base: W10,
    pc: { values: { ...NET_35, ...set('v2', { strong: 1 }) } },
    codes: { dotnet: '!old-2' },
  },
  {
    what: '.NET 3.5 follows Windows 10 without a patch',
    base: W10,
    pc: { values: { ...NET_35, ...set('v2', BOTH) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet2: TEN },
  },
  {
    what: 'SchUseStrongCrypto=0 with .NET 4.8: what a new program does is in doubt',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { strong: 0 }) } },
    codes: { dotnet: '!switched-off' },
  },
  {
    what: 'a value that can’t be read',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { system: { denied: true } }, ['native']) } },
    codes: { dotnet: '?unreadable' },
    offered: { dotnet4: '?/1.0' },
  },
  {
    what: 'a switch for all programs has them follow Windows',
    base: W11,
    pc: { values: { ...net4('4.5'), ...switches({ system: 'false' }) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: '1.2 1.3/1.2 1.3' },
  },
  {
    what: 'a value counts more than a switch',
    base: W10,
    pc: { values: { ...net4('4.8'), ...switches({ system: 'true', strong: 'true' }), ...set('v4', BOTH) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
  },
  {
    what: 'a switch with another text is ignored',
    base: W10,
    pc: { values: { ...net4('4.8'), ...switches({ strong: '1' }) } },
    codes: { dotnet: '?by-target' },
  },
]);

it('shows the switches for all programs as texts', () => {
  const values = { ...net4('4.8'), ...switches({ strong: 'true' }) };
  expect(evidenceInShort(findingOn({ build: 19045, values }, 'dotnet')).slice(-2)).toEqual([
    'Switch.System.Net.DontEnableSchUseStrongCrypto true',
    'Switch.System.Net.DontEnableSchUseStrongCrypto true',
  ]);
});
