import { net4, NET_35, SCHANNEL_7, set, TEN, writes } from './dotnet.suite.ts';
import { describeRows, W10, W7 } from '../../../report/ladder-rows.suite.ts';

describeRows('the scope dotnet', [
  {
    what: 'writes both values of both runtimes in both views',
    base: W7,
    pc: { values: { ...net4('4.5'), ...NET_35 } },
    codes: { dotnet: '!old-both' },
    scopes: ['winhttp', 'schannel', 'dotnet'],
    plan: [...writes('v2'), ...writes('v4')],
  },
  {
    what: 'on Windows 7 without Schannel it removes TLS 1.2 from no program that has it',
    base: W7,
    pc: { schannel: {}, values: { ...net4('4.5'), ...set('v4', { strong: 1 }) } },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '+follows' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
  },
  {
    what: 'together with Schannel it writes both on Windows 7',
    base: W7,
    pc: { schannel: {}, values: net4('4.5') },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured', dotnet: '!old-4' },
    scopes: ['schannel', 'dotnet'],
    plan: [...SCHANNEL_7, ...writes('v4')],
  },
  {
    what: 'leaves a number that is already on alone',
    base: W10,
    pc: { values: { ...net4('4.5'), ...set('v4', { system: 1, strong: 0xffffffff }) } },
    codes: { dotnet: '+follows' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
  },
  {
    what: 'replaces a 0',
    base: W10,
    pc: { values: { ...net4('4.8'), ...set('v4', { strong: 0, system: 1 }) } },
    codes: { dotnet: '!switched-off' },
    offered: { dotnet4: TEN },
    scopes: ['dotnet'],
    plan: ['native', 'wow64'].map((view) => `${view} dotnet.v4.sch-use-strong-crypto=0x1`),
  },
]);
