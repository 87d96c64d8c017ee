import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeDriverContract } from '../../electron/registry/driver-contract.suite.ts';
import { type DriverLab, openDriverLab } from './driver-lab.ts';

let lab: DriverLab;

beforeAll(async () => {
  lab = await openDriverLab();
});
afterAll(() => lab.close());

describe('the driver lab', () => {
  it('runs the drivers as a standard user', async () => {
    expect(await lab.service.isElevated()).toEqual({ ok: true, value: false });
  });
});

describeDriverContract(
  'native',
  async () => {
    expect(await lab.service.openNative()).toEqual({ ok: true });
    return lab.subject('native');
  },
  { rawBytes: true, tellsDeniedFromMissing: true, anyName: true, locksKeys: true },
);

it('reads the hive of the user', async () => {
  const key = { hive: 'HKCU', view: 'native', path: 'Software\\Wine' } as const;
  const missing = { ...key, path: 'Software\\No such key', name: 'x' };
  expect(await lab.service.openNative()).toEqual({ ok: true });
  expect(await lab.service.driver('keyExists', [key])).toEqual({ ok: true, value: true });
  expect(await lab.service.driver('read', [[missing]])).toEqual([{ state: 'absent', keyExists: false }]);
});
