import { expect, it } from 'vitest';
import { stringValue, type KeyRef } from '../../../shared/windows/registry.ts';
import { refOf, setting } from '../../../shared/windows/settings.ts';
import type { Accounts } from '../../ports.ts';
import { createMemoryDriver } from '../../registry/memory-driver.double.ts';
import { check } from '../read/check.ts';
import { memoryPc } from './memory-pc.double.ts';
import type { Pc } from './pc.ts';
import { userHive } from './user-hive.ts';

const ANNE = 'S-1-5-21-1-2-3-1001';
const DESK = 'S-1-5-21-1-2-3-1002';

const hive = (sid: string): KeyRef => ({ hive: 'HKU', view: 'native', path: `${sid}\\Volatile Environment` });

/** A PC where Anne and the help desk have their hives loaded, and the program is the help desk's. */
async function pcOf(
  accounts: Accounts | null,
  more: readonly (readonly [sid: string, name: string])[] = [],
): Promise<Pc> {
  const driver = createMemoryDriver();
  const people = [[ANNE, 'Anne'], [DESK, 'Desk'], [`${ANNE}_Classes`, 'Anne'], ['S-1-5-18', 'Anne'], ...more] as const;
  for (const [sid, name] of people) {
    await driver.write({ ...hive(sid), name: 'USERNAME' }, stringValue(name));
    await driver.write({ ...hive(sid), name: 'USERDOMAIN' }, stringValue('SCHOOL'));
  }
  const script = setting('proxy.user.script');
  await driver.write(refOf(script, 'native'), stringValue('http://desk'));
  await driver.write(refOf(script, 'native', ANNE), stringValue('http://anne'));
  await driver.write(refOf(setting('machine.current-build-number'), 'native'), stringValue('19045'));
  return memoryPc(driver, { accounts: () => Promise.resolve(accounts) });
}

const HELP_DESK: Accounts = { own: 'SCHOOL\\desk', signedIn: 'school\\anne' };

it.each([
  ['who asks is signed in', { own: 'SCHOOL\\Anne', signedIn: 'school\\anne' }, { sid: null, user: undefined }],
  ['it isn’t known', null, { sid: null, user: undefined }],
  ['another account asks', HELP_DESK, { sid: ANNE, user: 'signed-in' }],
  ['the signed-in one has no hive', { own: 'SCHOOL\\desk', signedIn: 'SCHOOL\\bob' }, { sid: null, user: 'account' }],
  ['it is a namesake of another domain', { own: 'SCHOOL\\desk', signedIn: 'PC\\anne' }, { sid: null, user: 'account' }],
] as const)('the hive that is read if %s', async (_what, accounts, expected) => {
  expect(await userHive(await pcOf(accounts))).toEqual(expected);
});

it('is no guess if two hives name the same account', async () => {
  const pc = await pcOf(HELP_DESK, [['S-1-5-21-1-2-3-1003', 'Anne']]);
  expect(await userHive(pc)).toEqual({ sid: null, user: 'account' });
});

it('is not looked for if the hives can’t be listed', async () => {
  const pc = await pcOf(HELP_DESK);
  const denied = { ok: false, code: 'denied', win32: 5, detail: 'HKU' } as const;
  const closed = { ...pc, driver: { ...pc.driver, listKeys: () => Promise.resolve(denied) } };
  expect(await userHive(closed)).toEqual({ sid: null, user: 'account' });
});

it('gives its values to the check, which says whose they are, and nobody’s SID', async () => {
  const scriptOf = async (accounts: Accounts | null): Promise<readonly unknown[]> => {
    const { report } = await check(await pcOf(accounts));
    const network = report.ladder.find(({ rung }) => rung === 'network');
    expect(JSON.stringify(report)).not.toContain('S-1-5-21');
    return [report.user, network?.code, network?.evidence.map(({ path, found }) => [path.slice(0, 4), found])];
  };
  expect(await scriptOf(HELP_DESK)).toEqual(['signed-in', 'user-script', [['HKCU', 'http://anne']]]);
  expect(await scriptOf({ own: 'SCHOOL\\desk', signedIn: 'SCHOOL\\bob' })).toEqual([
    'account',
    'user-script',
    [['HKCU', 'http://desk']],
  ]);
  expect(await scriptOf(null)).toEqual([undefined, 'user-script', [['HKCU', 'http://desk']]]);
});
