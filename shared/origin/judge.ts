import { plainValueOrNull } from '../diagnosis/plain-value.ts';
import { exportedUid } from '../output/stable-guid.ts';
import { FAMILIES } from '../windows/families.ts';
import {
  dwordOf,
  sameValue,
  valueOf,
  pathIn64BitView,
  type Reading,
  type RegistryValue,
  type RegistryView,
} from '../windows/registry.ts';
import { refOf, type Setting } from '../windows/settings.ts';
import { foldKey, isAbout, type CopyItem } from './copy.ts';
import { MOST_POLICIES, MOST_SAYERS, saidOf } from './origin.ts';
import type { Origin, PolicyName, Sayer, SayerKind, Unread } from './origin.ts';

export interface Place {
  readonly row: Setting;
  readonly view: RegistryView;
  readonly reading: Reading;
  /** True if the plan or a finding names it. Any other value is omitted unless something is known of it. */
  readonly isNamed: boolean;
}

export interface PolicyCopy {
  readonly kind: SayerKind;
  /** The same object in each copy of one policy. */
  readonly policy: PolicyName;
  readonly isTrusted: boolean;
  readonly items: readonly CopyItem[];
}

/** The data that this program left in a value, by its journal, in milliseconds; `keyTime` was recorded right after. */
export interface OwnWrite {
  readonly setting: string;
  readonly view: RegistryView;
  readonly value: RegistryValue | null;
  readonly at: number;
  readonly keyTime: number | null;
}

/** The readings of this PC, not yet judged. Moments are milliseconds since 1970. */
export interface Evidence {
  /** In the order in which they are applied; those of device management are last. */
  readonly copies: readonly PolicyCopy[];
  /** Names of the items that were already applied once, in upper case. */
  readonly onceDone: ReadonlySet<string>;
  /** The last runs of Group Policy, as a whole and of its parts. */
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  readonly started: number | null;
  /** When Windows was installed, or last upgraded to another version. */
  readonly installed: number | null;
  readonly now: number;
  readonly unread: readonly Unread[];
  /** The newest of each value. */
  readonly ours: readonly OwnWrite[];
  /** By `placeKey`; null if unknown. */
  readonly times: ReadonlyMap<string, number | null>;
}

/** With the policies that set one of the values. */
type Used = Evidence & { readonly policies: readonly PolicyName[] };

/** Returns the key of a place, in one spelling. */
export const placeKey = ({ row, view }: Pick<Place, 'row' | 'view'>): string =>
  foldKey(pathIn64BitView(refOf(row, view)));

/** Returns what a key's time reveals: of the value if little else is written there, of the key only, or nothing. */
export function timeSays({ hive, path }: Setting): 'value' | 'key' | 'nothing' {
  if (hive !== 'HKLM') return 'nothing';
  return /\\SCHANNEL\\Protocols\\|\\WinHttp$|\\SSL\\00010002$/.test(path) ? 'value' : 'key';
}

/** True if the key is one that holds only policies. */
export const isPolicyPlace = ({ path }: Setting): boolean => /^SOFTWARE\\Policies\\/i.test(path);

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
/** Allows for the writes of Windows after a run, and for the clock's resolution. */
const RUN_SLACK = 5 * SECOND;
const AFTER_START = 10 * MINUTE;

const isWithin = (time: number, from: number, length: number): boolean => time >= from && time <= from + length;

function duringOf(time: number | null, row: Setting, { runs, started, installed }: Evidence): Origin['during'] {
  const says = timeSays(row);
  if (time === null) return 'unknown';
  if (says === 'value' && runs.some(({ from, to }) => isWithin(time, from, to - from + RUN_SLACK)))
    return 'group-policy';
  if (says === 'value' && started !== null && isWithin(time, started, AFTER_START)) return 'start';
  return installed !== null && isWithin(time, installed, DAY) ? 'update' : 'none';
}

function isOwn(item: CopyItem, { row, view }: Place): boolean {
  const { uid, data } = item;
  if (uid === null) return false;
  const value = data === null ? null : dwordOf(data);
  const place = { setting: row.id, view };
  return (['apply', 'undo'] as const).some((purpose) =>
    FAMILIES.some(({ id }) => exportedUid(purpose, id, place, value) === uid.toUpperCase()),
  );
}

function itemsAbout({ items }: PolicyCopy, place: Place): readonly CopyItem[] {
  const key = placeKey(place);
  return items.filter((item) => isAbout(item, key, place.row.name));
}

function sayerOf(item: CopyItem, copy: PolicyCopy, place: Place, { onceDone, policies }: Used): Sayer {
  const { does, data, onceId } = item;
  const now = valueOf(place.reading);
  const isOnceDone = onceId !== null && onceDone.has(onceId.toUpperCase());
  const isOpen = onceId !== null && item.condition === 'none'; // it has yet to be applied once
  const kind: SayerKind = isOwn(item, place) ? 'own-export' : copy.kind;
  const isSame = does === 'delete' ? place.reading.state === 'absent' : data !== null && sameValue(now, data);
  return {
    kind,
    policy: policies.indexOf(copy.policy),
    does,
    data: plainValueOrNull(data),
    fits: isSame ? 'same' : 'other',
    condition:
      item.condition === 'disabled' ? 'disabled' : isOnceDone ? 'once-done' : isOpen ? 'filtered' : item.condition,
    ...(copy.isTrusted ? {} : { untrusted: true as const }),
  };
}

/** Returns what one copy sets for a value. A later item without a condition overrides those before it. */
function saidByCopy(copy: PolicyCopy, place: Place, used: Used): readonly Sayer[] {
  const sayers = itemsAbout(copy, place).map((item) => sayerOf(item, copy, place, used));
  const firm = sayers.map(({ condition }) => condition).lastIndexOf('none');
  return firm < 0 ? sayers : sayers.slice(firm);
}

function sinceOursOf(ours: OwnWrite | undefined, reading: Reading, time: number | null): Origin['since_ours'] {
  if (ours === undefined) return 'no-entry';
  if (reading.state === 'unreadable') return 'unknown';
  if (!sameValue(valueOf(reading), ours.value)) return 'changed';
  return time !== null && time === ours.keyTime ? 'unchanged' : 'unknown';
}

const seconds = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

/** Far beyond what a date can represent. */
const LAST_MOMENT = Date.UTC(9999, 0, 1);
const isMoment = (time: number | null): time is number => time !== null && time >= 0 && time < LAST_MOMENT;

function originOf(place: Place, evidence: Used): Origin {
  const { row, view, reading } = place;
  const says = timeSays(row);
  const known = evidence.times.get(placeKey(place)) ?? null;
  const time = says === 'nothing' || !isMoment(known) ? null : known;
  const passed = time === null || time > evidence.now ? null : time;
  const ours = evidence.ours.find((one) => one.setting === row.id && one.view === view);
  const unread = [
    ...evidence.unread,
    ...(time === null && says !== 'nothing' && reading.state === 'value' ? (['time'] as const) : []),
  ];
  const facts = {
    sayers: evidence.copies.flatMap((copy) => saidByCopy(copy, place, evidence)).slice(-MOST_SAYERS),
    since_ours: sinceOursOf(ours, reading, passed),
    during: duringOf(passed, row, evidence),
  };
  return {
    setting: row.id,
    view,
    written: time === null ? null : seconds(time),
    level: saidOf(facts, reading.state === 'value' && isPolicyPlace(row)).level,
    ...facts,
    unread,
    ...(ours === undefined ? {} : { ours: { at: seconds(ours.at), value: plainValueOrNull(ours.value) } }),
  };
}

/** Judges who set the given values, and returns the policies that did, in the order of their copies. Pure. */
export function judgeOrigins(
  places: readonly Place[],
  evidence: Evidence,
): { readonly origins: Origin[]; readonly policies: PolicyName[] } {
  const isUsed = (copy: PolicyCopy): boolean => places.some((place) => itemsAbout(copy, place).length > 0);
  const copies = evidence.copies.filter(isUsed).slice(-MOST_POLICIES);
  const policies = [...new Set(copies.map(({ policy }) => policy))];
  const origins = places.flatMap((place) => {
    const origin = originOf(place, { ...evidence, copies, policies });
    const isKnown = origin.sayers.length > 0 || origin.ours !== undefined;
    // the time of a key says nothing of a value that isn't in it
    return isKnown || (place.isNamed && place.reading.state !== 'absent') ? [origin] : [];
  });
  return { origins, policies };
}
