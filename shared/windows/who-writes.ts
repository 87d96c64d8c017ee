import type { AccessEntry, SecurityDescriptor } from './security-descriptor.ts';

/** Who could put another program in the place of this one: nobody but administrators, or others too; `unknown` is neither. */
export type WhoWrites = 'administrators' | 'others' | 'unknown';

/** A file or folder on the way to the program, and who may do what there. `rights` null: that couldn't be read. */
export interface PlaceRights {
  readonly path: string;
  /** The program's file, its own folder, or a folder above. */
  readonly role: 'file' | 'folder' | 'parent';
  readonly rights: SecurityDescriptor | null;
  /** Whether the volume keeps rights: FAT and exFAT, as on most sticks, don't. Null where that isn't known. */
  readonly keepsRights: boolean | null;
}

export interface Writers {
  readonly who: WhoWrites;
  /** The place that decided it; empty where nobody but administrators can write. */
  readonly path: string;
}

const WRITE_DATA = 0x2; // of a folder: to add a file
const APPEND_DATA = 0x4; // of a folder: to add a folder
const DELETE_CHILD = 0x40;
const DELETE = 0x1_0000;
const WRITE_DAC = 0x4_0000;
const WRITE_OWNER = 0x8_0000;
const GENERIC_ALL = 0x1000_0000;
const GENERIC_WRITE = 0x4000_0000;

const TAKES_OVER = DELETE | WRITE_DAC | WRITE_OWNER | GENERIC_ALL;

/** What lets somebody exchange the program. In a folder above only what lets them exchange the folder below it. Source: winnt.h. */
const DANGEROUS: Readonly<Record<PlaceRights['role'], number>> = {
  file: TAKES_OVER | WRITE_DATA | APPEND_DATA | GENERIC_WRITE,
  folder: TAKES_OVER | WRITE_DATA | APPEND_DATA | DELETE_CHILD | GENERIC_WRITE,
  parent: TAKES_OVER | DELETE_CHILD,
};

/** Administrators, the system, and Windows' own installer. Source: Microsoft, well-known SIDs. */
const TRUSTED: ReadonlySet<string> = new Set([
  'S-1-5-32-544',
  'S-1-5-18',
  'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464',
]);

/** Stand for the owner of what is made inside, and for the owner, who is looked at by himself. */
const OWNERS: ReadonlySet<string> = new Set(['S-1-3-0', 'S-1-3-1', 'S-1-3-4']);

function lets({ kind, inheritOnly, mask, sid }: AccessEntry, role: PlaceRights['role']): boolean {
  // A deny isn't reckoned against an allow: who is in which group isn't known here.
  if (kind === 'deny' || (mask & DANGEROUS[role]) === 0) return false;
  // what is made in the program's folder gets those, the files in it too
  if (inheritOnly && role !== 'folder') return false;
  return !TRUSTED.has(sid) && !OWNERS.has(sid);
}

function writersOf({ role, rights, keepsRights }: PlaceRights): WhoWrites {
  if (keepsRights === false) return 'others';
  if (rights === null) return 'unknown';
  if (rights.entries === null) return 'others';
  const isOthers = rights.owner !== null && !TRUSTED.has(rights.owner);
  if (isOthers || rights.entries.some((entry) => lets(entry, role))) return 'others';
  return rights.owner === null || keepsRights === null ? 'unknown' : 'administrators';
}

/** Judges the way to a program by its weakest place. What couldn't be read is never taken for safe. */
export function judgeWriters(places: readonly PlaceRights[]): Writers {
  const judged = places.map((place) => ({ who: writersOf(place), path: place.path }));
  const weakest = judged.find(({ who }) => who === 'others') ?? judged.find(({ who }) => who === 'unknown');
  if (weakest !== undefined) return weakest;
  return places.length === 0 ? { who: 'unknown', path: '' } : { who: 'administrators', path: '' };
}
