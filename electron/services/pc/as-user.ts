import { keysMade, USER_JOURNAL_KEY } from '../../../shared/remediation/journal-entry.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { displayPath, foldName, type KeyRef, type ValueRef } from '../../../shared/windows/registry.ts';
import { refOf, SETTINGS } from '../../../shared/windows/settings.ts';
import type { RegistryDriver, RegistryFailure } from '../../ports.ts';
import { failure } from '../../registry/failure.ts';
import type { Pc } from './pc.ts';
import { userHive } from './user-hive.ts';

const idOf = (key: KeyRef): string => `${key.view} ${foldName(displayPath(key))}`;
const idOfValue = (ref: ValueRef): string => `${idOf(ref)} ${foldName(ref.name)}`;

const OWN = SETTINGS.filter(({ ofUser }) => ofUser === true);
const OWN_VALUES = new Set(OWN.map((row) => idOfValue(refOf(row, 'native'))));
/** The keys above those values, which a change may have made. */
const OWN_KEYS = new Set(
  OWN.flatMap((row) =>
    keysMade({ setting: row.id, view: 'native', before: null, after: null, missingKeys: 64 }).map(idOf),
  ),
);

const JOURNAL = idOf(USER_JOURNAL_KEY);
const isOfJournal = (key: KeyRef): boolean => idOf(key).startsWith(`${JOURNAL}\\`) || idOf(key) === JOURNAL;

const refused = (key: KeyRef): Promise<RegistryFailure> =>
  Promise.resolve(failure('denied', `${displayPath(key)} isn’t a value of this user`));

/** SECURITY: writes only values that users may change of their own, and their journal; reads what any driver does. */
export function userDriver(driver: RegistryDriver): RegistryDriver {
  const mayWrite = (ref: ValueRef): boolean => OWN_VALUES.has(idOfValue(ref)) || isOfJournal(ref);
  return {
    kind: driver.kind,
    journal: USER_JOURNAL_KEY,
    read: (refs) => driver.read(refs),
    keyExists: (key) => driver.keyExists(key),
    list: (key) => driver.list(key),
    listKeys: (key) => driver.listKeys(key),
    changedAt: (keys) => driver.changedAt(keys),
    flush: (key) => driver.flush(key),
    close: () => driver.close(),
    write: (ref, value) => (mayWrite(ref) ? driver.write(ref, value) : refused(ref)),
    removeValue: (ref) => (mayWrite(ref) ? driver.removeValue(ref) : refused(ref)),
    createKey: (key) => (isOfJournal(key) ? driver.createKey(key) : refused(key)),
    removeEmptyKey: (key) => (isOfJournal(key) || OWN_KEYS.has(idOf(key)) ? driver.removeEmptyKey(key) : refused(key)),
  };
}

/**
 * The PC as whoever is signed in may change it: that user's own values, with a journal of their own, and nobody is
 * asked for rights. Not if the program runs as another account, whose values these would be. The lock is that of all
 * writers.
 */
export async function asUser(pc: Pc): Promise<Result<Pc>> {
  const { user } = await userHive(pc);
  if (user !== undefined) return fail('other-user');
  return succeed({ ...pc, ofUser: true, whole: pc, driver: userDriver(pc.driver), elevator: null });
}
