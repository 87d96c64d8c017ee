import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { RegistryDriver } from '../../electron/ports.ts';
import { userHive } from '../../electron/services/pc/user-hive.ts';
import { openDriverLab, type DriverLab } from './driver-lab.ts';
import { remoteDriver } from './service-client.ts';

const SID = 'S-1-5-21-9-9-9-1001';

let lab: DriverLab;
let driver: RegistryDriver;

beforeAll(async () => {
  lab = await openDriverLab();
  expect(await lab.service.openNative()).toEqual({ ok: true });
  driver = remoteDriver(lab.service, 'native');
});
afterEach(() => lab.prefix.wine(['reg', 'delete', `HKU\\${SID}`, '/f']));
afterAll(() => lab.close());

describe('accountsHere in Wine', () => {
  it('returns the signed-in user, with a domain', async () => {
    const accounts = await lab.service.accounts();
    if (!accounts.ok) throw new Error(accounts.detail);
    const { own, signedIn } = accounts.value;
    expect(own).toMatch(/^[^\\]+\\[^\\]+$/);
    expect(signedIn.toLowerCase()).toBe(own.toLowerCase());
  });

  it('lets the signed-in user’s hive be found among all loaded ones', async () => {
    const key = `HKU\\${SID}\\Volatile Environment`;
    expect(await lab.prefix.wine(['reg', 'add', key, '/v', 'USERNAME', '/d', 'Anne', '/f'])).toBe(0);
    expect(await lab.prefix.wine(['reg', 'add', key, '/v', 'USERDOMAIN', '/d', 'SCHOOL', '/f'])).toBe(0);
    const hiveOf = (signedIn: string): ReturnType<typeof userHive> =>
      userHive({ driver, accounts: () => Promise.resolve({ own: 'SCHOOL\\desk', signedIn }) });
    expect(await hiveOf('school\\anne')).toEqual({ sid: SID, user: 'signed-in' });
    expect(await hiveOf('school\\bob')).toEqual({ sid: null, user: 'account' });
  });
});
