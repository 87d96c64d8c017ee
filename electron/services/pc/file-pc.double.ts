import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { openPc } from './open-pc.ts';
import { NOTHING_NAMED, type Pc } from './pc.ts';

/** Opens the PC that a registry file or a sample's folder represents, for a process that writes itself. */
export async function filePc(registry: string, named: Snapshot['named'] = NOTHING_NAMED): Promise<Pc> {
  const opened = await openPc({ registry, driver: null, named, self: null });
  if (!opened.ok) throw new Error(opened.code);
  return opened.value;
}
