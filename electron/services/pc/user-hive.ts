import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { ACCOUNT_DOMAIN, ACCOUNT_NAME } from '../../../shared/windows/catalogue/accounts.ts';
import { foldName, textIn } from '../../../shared/windows/registry.ts';
import type { RegistryDriver } from '../../ports.ts';
import type { Pc } from './pc.ts';

/** Whose values replace those of HKCU: `sid` is a hive of HKU that is read in its place, null for HKCU itself. */
export interface UserHive {
  readonly sid: string | null;
  /** As the snapshot has it; undefined if HKCU is that of whoever is signed in, or a file's. */
  readonly user: Snapshot['user'];
}

interface Hives extends Pick<Pc, 'accounts'> {
  readonly driver: Pick<RegistryDriver, 'read' | 'listKeys'>;
}

const OWN: UserHive = { sid: null, user: undefined };

/** Nothing but the hive of an account of a person: no service, and no `_Classes`. */
const PERSON = /^S-1-(5-21|12-1)-[\d-]+$/i;

/** The SID of the one loaded hive of an account; null if there is none, or more than one. */
async function sidOf({ driver }: Hives, account: string): Promise<string | null> {
  const hives = await driver.listKeys({ hive: 'HKU', view: 'native', path: '' });
  if (!hives.ok) return null;
  const sids = hives.value.filter((name) => PERSON.test(name));
  const places = [ACCOUNT_DOMAIN, ACCOUNT_NAME];
  const texts = await driver.read(
    sids.flatMap((sid) =>
      places.map(({ path, name }) => ({
        hive: 'HKU' as const,
        view: 'native' as const,
        path: `${sid}\\${path}`,
        name,
      })),
    ),
  );
  const named = sids.filter((_sid, index) => {
    const [domain, name] = [textIn(texts[index * 2]), textIn(texts[index * 2 + 1])];
    return domain !== null && name !== null && foldName(`${domain}\\${name}`) === foldName(account);
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A help desk that gave an administrator's name has that HKCU, so the hive of whoever is signed in is read instead. */
export async function userHive(pc: Hives): Promise<UserHive> {
  const accounts = await pc.accounts();
  if (accounts === null || foldName(accounts.own) === foldName(accounts.signedIn)) return OWN;
  const sid = await sidOf(pc, accounts.signedIn);
  return sid === null ? { sid, user: 'account' } : { sid, user: 'signed-in' };
}
