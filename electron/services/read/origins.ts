import { uptime } from 'node:os';
import type { Diagnosis } from '../../../shared/diagnosis/diagnose.ts';
import { settingsOf, type SettingInView } from '../../../shared/diagnosis/machine.ts';
import { readingOf } from '../../../shared/diagnosis/snapshot.ts';
import type { CopyContent } from '../../../shared/origin/copy.ts';
import {
  isPolicyPlace,
  judgeOrigins,
  placeKey,
  timeSays,
  type Evidence,
  type OwnWrite,
  type Place,
  type PolicyCopy,
} from '../../../shared/origin/judge.ts';
import type { Origin, PolicyName, Unread } from '../../../shared/origin/origin.ts';
import { readPolicyFile } from '../../../shared/origin/policy-file.ts';
import type { Plan } from '../../../shared/remediation/plan.ts';
import { isAt, isWrong } from '../../../shared/report/main-origin.ts';
import { mayBeWritten, refOf, settingPath } from '../../../shared/windows/settings.ts';
import { readKeyTimes } from '../../journal/keep-entry.ts';
import { readJournal } from '../../journal/journal.ts';
import type { PolicyCopies, RegistryDriver } from '../../ports.ts';
import { readCircumstances } from './circumstances.ts';
import type { Pc } from './pc.ts';
import { policiesInForce, type PolicyInForce } from './policies-in-force.ts';

/** The origins of the values that the plan or a finding is about, in the form of a report. */
export interface Origins {
  readonly origins: Origin[];
  readonly policies: PolicyName[];
}

type Checked = Pick<Diagnosis, 'facts' | 'ladder'>;

/** Returns the values that the plan and the findings name. */
function placesOf({ facts, ladder }: Checked, plan: Plan): readonly Place[] {
  const spots = new Set(ladder.flatMap(({ evidence }) => evidence.map(({ path, name }) => `${path}\\${name}`)));
  return settingsOf(facts.machine).flatMap(({ row, view }: SettingInView) => {
    if (!mayBeWritten(row) && !isPolicyPlace(row)) return [];
    const place = { setting: row.id, view };
    const isFound = spots.has(`${settingPath(row, view)}\\${row.name}`);
    if (!isFound && !plan.some(isAt(place))) return [];
    const isNamed = isWrong(place, { plan, ladder });
    return [{ row, view, reading: readingOf(facts.readings, row.id, view), isNamed }];
  });
}

/** The limit for the Preferences of all policies together. */
const MOST_TEXT = 8 * 1024 * 1024;

async function contentOf(kind: PolicyInForce['kind'], bytes: Buffer, keys: ReadonlySet<string>): Promise<CopyContent> {
  if (kind !== 'preferences') return readPolicyFile(bytes, keys);
  const { textOfBytes } = await import('../explain/text-of-bytes.ts');
  const { readPreferences } = await import('../../../shared/origin/preferences.ts');
  return readPreferences(textOfBytes(bytes).text, keys);
}

/**
 * Reads the copies of policies for some keys. Who could have written a copy is queried only if it contains anything.
 */
async function readCopies(
  files: PolicyCopies,
  policies: readonly PolicyInForce[],
  ids: readonly string[],
  keys: ReadonlySet<string>,
): Promise<{ readonly copies: readonly PolicyCopy[]; readonly unread: readonly Unread[] }> {
  const copies: PolicyCopy[] = [];
  const unread = new Set<Unread>();
  let text = 0;
  for (const { kind, id, copy } of policies) {
    const file = copy === null || text > MOST_TEXT ? null : await files.read(copy);
    if (kind === 'preferences') text += file?.bytes.length ?? 0;
    const content = file === null ? null : await contentOf(kind, file.bytes, keys);
    if (content?.isWhole !== true) unread.add(kind === 'preferences' ? 'xml' : 'pol');
    if (file === null || content === null || content.items.length === 0) continue;
    copies.push({ kind, policy: ids.indexOf(id), isTrusted: await file.isTrusted(), items: content.items });
  }
  return { copies, unread: [...unread] };
}

/** Returns the newest data that this program left in each value that it ever wrote. */
async function readOurs(driver: RegistryDriver): Promise<readonly OwnWrite[]> {
  const journal = await readJournal(driver);
  if (!journal.ok) return [];
  const closed = journal.value.entries.filter(({ state }) => state === 'committed' || state === 'undone');
  const times = await readKeyTimes(driver, closed);
  const newest = new Map<string, OwnWrite>();
  for (const [entry, { at, state, writes }] of closed.entries())
    for (const [index, { setting, view, before, after }] of writes.entries()) {
      const keyTime = times[entry]?.[index] ?? null;
      const value = state === 'undone' ? before : after;
      newest.set(`${setting} ${view}`, { setting, view, value, at: Date.parse(at), keyTime });
    }
  return [...newest.values()];
}

const ONCE = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\Microsoft\\Group Policy\\Client\\RunOnce' } as const;

/** Returns the items that were already applied once; queried only if there is such an item. */
async function readOnceDone(driver: RegistryDriver, copies: readonly PolicyCopy[]): Promise<ReadonlySet<string>> {
  if (!copies.some(({ items }) => items.some(({ onceId }) => onceId !== null))) return new Set();
  const found = await driver.list(ONCE);
  return new Set(found.ok ? found.value.map(({ name }) => name.toUpperCase()) : []);
}

async function readTimes(driver: RegistryDriver, places: readonly Place[]): Promise<Evidence['times']> {
  const timed = places.filter(({ row }) => timeSays(row) !== 'nothing');
  const asked = new Map(timed.map((place) => [placeKey(place), refOf(place.row, place.view)]));
  const times = await driver.changedAt([...asked.values()]);
  return new Map([...asked.keys()].map((key, index) => [key, times[index] ?? null]));
}

/**
 * Returns when Windows started, in milliseconds since 1970; null if Windows doesn't tell. It may not, because older
 * engines query its performance counters.
 */
function startOfWindows(now: number): number | null {
  try {
    return now - uptime() * 1000;
  } catch {
    return null;
  }
}

/**
 * Returns who set the values that the plan and the findings are about, from Group Policy's own copies on this PC, the
 * times of the keys, and this program's own writes. Nothing is written, started or queried on another PC. Files are
 * read only if the registry names their policy.
 */
export async function readOrigins(pc: Pc, files: PolicyCopies, checked: Checked, plan: Plan): Promise<Origins> {
  const { driver } = pc;
  const places = placesOf(checked, plan);
  const withNames = pc.namesPolicies === true;
  const [templates, preferences, { runs, installed, managed }, ours, times] = await Promise.all([
    policiesInForce(driver, 'template', withNames),
    policiesInForce(driver, 'preferences', withNames),
    readCircumstances(driver),
    readOurs(driver),
    readTimes(driver, places),
  ]);
  const inForce = [...(templates ?? []), ...(preferences ?? [])];
  const named = new Map(inForce.map(({ id, name, link }): [string, PolicyName] => [id, { name, link }]));
  const { copies, unread } = await readCopies(files, inForce, [...named.keys()], new Set(places.map(placeKey)));
  const now = pc.clock.now().getTime();
  const found = judgeOrigins(places, {
    policies: [...named.values(), ...managed.map(({ name }): PolicyName => ({ name, link: 'unknown' }))],
    copies: [
      ...copies,
      ...managed.map(({ item }, index): PolicyCopy => {
        return { kind: 'mdm', policy: named.size + index, isTrusted: true, items: [item] };
      }),
    ],
    onceDone: await readOnceDone(driver, copies),
    runs,
    started: pc.ranOn.driver === 'reg-file' ? null : startOfWindows(now),
    installed,
    now,
    unread: [...unread, ...(templates === null || preferences === null ? (['history'] as const) : [])],
    ours,
    times,
  });
  return { origins: [...found.origins], policies: [...found.policies] };
}
