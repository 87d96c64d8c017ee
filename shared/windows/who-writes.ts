import type { AccessEntry, SecurityDescriptor } from './security-descriptor.ts';

/** Who could replace this program: administrators only, or others too; `unknown` is neither. */
export type WhoWrites = 'administrators' | 'others' | 'unknown';

/** A file or folder on the path of the program, with its permissions. `rights` is null if they couldn't be read. */
export interface PlaceRights {
  readonly path: string;
  /** The program's file, its own folder, or a parent folder. */
  readonly role: 'file' | 'folder' | 'parent';
  readonly rights: SecurityDescriptor | null;
  /** True if the volume stores permissions; FAT and exFAT, as on most USB sticks, don't. Null if unknown. */
  readonly keepsRights: boolean | null;
}

export interface Writers {
  readonly who: WhoWrites;
  /** The place that decided it; empty if only administrators can write. */
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

/** Rights to replace the program; in a parent folder, only those to replace the folder below. Source: winnt.h. */
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

/** Placeholders for the creator and the owner; the owner is judged separately. */
const OWNERS: ReadonlySet<string> = new Set(['S-1-3-0', 'S-1-3-1', 'S-1-3-4']);

function lets({ kind, inheritOnly, mask, sid }: AccessEntry, role: PlaceRights['role']): boolean {
  // A deny isn't offset against an allow: group membership is unknown here.
  if (kind === 'deny' || (mask & DANGEROUS[role]) === 0) return false;
  // new files in the program's folder inherit those
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

/** Judges the path to a program by its weakest place. Unreadable is never treated as safe. */
export function judgeWriters(places: readonly PlaceRights[]): Writers {
  const judged = places.map((place) => ({ who: writersOf(place), path: place.path }));
  const weakest = judged.find(({ who }) => who === 'others') ?? judged.find(({ who }) => who === 'unknown');
  if (weakest !== undefined) return weakest;
  return places.length === 0 ? { who: 'unknown', path: '' } : { who: 'administrators', path: '' };
}
