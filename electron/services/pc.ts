import type { Snapshot } from '../../shared/diagnosis/snapshot.ts';
import type { RanOn } from '../../shared/report/report.ts';
import type { Clock, FileVersionReader, RegistryDriver } from '../ports.ts';

/** The PC that the services work on: this one, or one that a registry file stands for. */
export interface Pc {
  readonly driver: RegistryDriver;
  readonly fileVersions: FileVersionReader;
  readonly clock: Clock;
  readonly ranOn: RanOn;
  /** What the user said of a PC whose registry doesn't tell. */
  readonly named: Snapshot['named'];
}

export const NOTHING_NAMED: Snapshot['named'] = { release: null, architecture: null };

export const SYSTEM_CLOCK: Clock = { now: () => new Date() };
