import type { Facts } from '../diagnosis/facts.ts';
import { viewsOf } from '../diagnosis/machine.ts';
import { readingOf } from '../diagnosis/snapshot.ts';
import { SQL_CLIENTS } from '../windows/catalogue/old-clients.ts';
import { textIn } from '../windows/registry.ts';

/** First build of Native Client 11 that certainly has TLS 1.2. Source: facts 20.3 [Z13]. */
const NATIVE_11_KNOWS_TLS_1_2 = 7001;

/** Returns the oldest driver of SQL Server here that surely, or as far as is known, has no TLS 1.2; null if there is none. */
export function oldDriver({ readings, machine }: Facts): 'sql-native-client-10' | 'sql-native-client-11' | null {
  const versions = (id: keyof typeof SQL_CLIENTS): readonly string[] =>
    SQL_CLIENTS[id].flatMap((setting) =>
      viewsOf(machine)
        .map((view) => readingOf(readings, setting, view))
        .flatMap((reading) => (reading.state === 'value' ? [textIn(reading) ?? ''] : [])),
    );
  if (versions('sql-native-client-10').length > 0) return 'sql-native-client-10';
  const isOld = (version: string): boolean =>
    Number(/^11\.\d+\.(\d+)\./.exec(version)?.[1] ?? NATIVE_11_KNOWS_TLS_1_2) < NATIVE_11_KNOWS_TLS_1_2;
  return versions('sql-native-client-11').some(isOld) ? 'sql-native-client-11' : null;
}
