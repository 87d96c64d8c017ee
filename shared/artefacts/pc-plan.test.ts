import { expect, it } from 'vitest';
import { machineOf } from '../diagnosis/machine.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import { dwordValue } from '../windows/registry.ts';
import { pcPlanOf, settingKey } from './pc-plan.ts';

const WINHTTP = 'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
const PROTOCOL = 'SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols\\TLS 1.2';

it('a plan for one PC has paths of the 64-bit view, and for a value that is written the keys to create, deepest first', () => {
  const machine = machineOf(snapshotOf({ build: 7601, servicePack: 1 }));
  const [enabled, disabled] = [
    'schannel.tls-1.2.client.enabled',
    'schannel.tls-1.2.client.disabled-by-default',
  ] as const;
  const [before, after] = [dwordValue(1), dwordValue(0xa00)];
  const missing = new Map([enabled, disabled].map((id) => [settingKey(id, 'native'), 2]));
  const { machine: same, writes } = pcPlanOf(
    machine,
    [
      { setting: 'winhttp.default-secure-protocols', view: 'wow64', before, after },
      { setting: enabled, view: 'native', before: null, after },
      { setting: disabled, view: 'native', before, after: null },
    ],
    missing,
  );
  const client = `${PROTOCOL}\\Client`;
  expect(same).toBe(machine);
  expect(writes).toEqual([
    {
      view: 'wow64',
      path: `SOFTWARE\\Wow6432Node\\${WINHTTP}`,
      name: 'DefaultSecureProtocols',
      before,
      after,
      makes: [],
    },
    { view: 'native', path: client, name: 'Enabled', before: null, after, makes: [client, PROTOCOL] },
    { view: 'native', path: client, name: 'DisabledByDefault', before, after: null, makes: [] },
  ]);
});
