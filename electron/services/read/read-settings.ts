import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { refOf, type Setting } from '../../../shared/windows/settings.ts';
import type { Pc } from './pc.ts';

type SettingReading = Snapshot['settings'][number];

/** Reads settings, each in one of its views. */
export async function readSettings(
  pc: Pc,
  wanted: readonly { readonly row: Setting; readonly view: RegistryView }[],
  sid: string | null = null,
): Promise<readonly SettingReading[]> {
  const readings = await pc.driver.read(wanted.map(({ row, view }) => refOf(row, view, sid)));
  return wanted.flatMap(({ row, view }, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ setting: row.id, view, reading }];
  });
}
