import type { DriverSubject } from '../../electron/registry/driver-contract.suite.ts';
import type { DriverKind } from '../../electron/ports.ts';
import { driverSubject, type OtherWay } from '../drivers/driver-subject.ts';
import { byRegExe } from '../drivers/reg-exe.ts';
import { useLab, type Lab, type LabOptions } from './lab.ts';
import { windowsPath, type Prefix } from './prefix.mjs';
import { exportKey, importRegText } from './registry.mjs';
import { remoteDriver } from './service-client.ts';

/** A lab with the service running as a standard user, and a program of Wine's own to plant and observe values. */
export interface DriverLab extends Lab {
  /** The contract's view of the service's open driver. */
  readonly subject: (kind: DriverKind) => DriverSubject;
}

const OTHER_WAYS: Readonly<Record<'regedit' | 'reg', (prefix: Prefix) => OtherWay>> = {
  regedit: (prefix) => ({
    importText: (text) => importRegText(prefix, text),
    exportKey: (key) => exportKey(prefix, key),
  }),
  // As on Windows. Wine's exports numbers of 2 bytes with two more.
  reg: (prefix) => byRegExe({ folder: prefix.dir, nameOf: windowsPath, run: (args) => prefix.wine(['reg', ...args]) }),
};

export function useDriverLab(program: 'regedit' | 'reg', options: LabOptions = {}): DriverLab {
  const lab = useLab({ ...options, service: 'standard user' });
  const subject = (kind: DriverKind): DriverSubject =>
    driverSubject(remoteDriver(lab.service, kind), OTHER_WAYS[program](lab.prefix), async (key, what) => {
      await lab.service.lockKey(key, what);
    });
  return Object.assign(lab, { subject });
}
