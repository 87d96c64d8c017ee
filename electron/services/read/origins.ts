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
import { foldName } from '../../../shared/windows/registry.ts';
import { mayBeWritten, refOf, settingPath } from '../../../shared/windows/settings.ts';
import { readKeyTimes } from '../../journal/key-times.ts';
import { readJournal } from '../../journal/journal.ts';
import type { CopyFile, PolicyCopies, RegistryDriver } from '../../ports.ts';
import { readCircumstances } from './circumstances.ts';
import type { Pc } from './pc.ts';
import { policiesInForce, policyName, withCache, type PolicyInForce } from './policies-in-force.ts';

/** Who set what the plan or a finding is about, as a report has it. */
export interface Origins {
  readonly origins: Origin[];
  readonly policies: PolicyName[];
}

type Checked = Pick<Diagnosis, 'facts' | 'ladder'>;

const MISSES: readonly string[] = ['fail', 'warn'];

const spotOf = (path: string, name: string): string => foldName(`${path}\\${name}`);

/** The values that the plan and the findings name. */
function placesOf({ facts, ladder }: Checked, plan: Plan): readonly Place[] {
  const planned = new Set(plan.map(({ setting, view }) => `${setting} ${view}`));
  const spots = new Map<string, boolean>();
  for (const { state, evidence } of ladder)
    for (const { path, name } of evidence) {
      const spot = spotOf(path, name);
      spots.set(spot, spots.get(spot) === true || MISSES.includes(state));
    }
  return settingsOf(facts.machine).flatMap(({ row, view }: SettingInView) => {
    const isFound = spots.get(spotOf(settingPath(row, view), row.name));
    const isNamed = planned.has(`${row.id} ${view}`) || isFound === true;
    if ((!isNamed && isFound === undefined) || !(mayBeWritten(row) || isPolicyPlace(row))) return [];
    return [{ row, view, reading: readingOf(facts.readings, row.id, view), isNamed }];
  });
}

/** Preferences of all policies together. */
const MOST_TEXT = 8 * 1024 * 1024;

/** UTF-8, or UTF-16 where it says so. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return (isUtf16 ? bytes.toString('utf16le') : bytes.toString('utf8')).replace(/^\ufeff/, '');
}

async function contentOf(
  { extension }: PolicyInForce,
  { bytes }: CopyFile & { state: 'read' },
  keys: ReadonlySet<string>,
): Promise<CopyContent> {
  if (extension === 'template') return readPolicyFile(bytes, keys);
  const { readPreferences } = await import('../../../shared/origin/preferences.ts');
  return readPreferences(textOf(bytes), keys);
}

interface ReadCopies {
  readonly copies: readonly PolicyCopy[];
  readonly unread: readonly Unread[];
}

/** What the copies say of some keys. Whether others could have written one is asked only where it says anything. */
async function readCopies(
  files: PolicyCopies,
  policies: readonly PolicyInForce[],
  numberOf: (policy: PolicyInForce) => number,
  keys: ReadonlySet<string>,
): Promise<ReadCopies> {
  const copies: PolicyCopy[] = [];
  const unread = new Set<Unread>();
  let text = 0;
  for (const policy of policies) {
    const { extension, copy, link } = policy;
    const file: CopyFile = copy === null || text > MOST_TEXT ? { state: 'unread' } : await files.read(copy);
    if (file.state === 'read' && extension === 'preferences') text += file.bytes.length;
    const content = file.state === 'read' ? await contentOf(policy, file, keys) : null;
    if (content?.isWhole !== true) unread.add(extension === 'preferences' ? 'xml' : 'pol');
    if (file.state !== 'read' || content === null || content.items.length === 0) continue;
    const kind = extension === 'template' && link === 'local' ? 'local-policy' : extension;
    copies.push({ kind, policy: numberOf(policy), isTrusted: await file.isTrusted(), items: content.items });
  }
  return { copies, unread: [...unread] };
}

/** What this program left in each value that it ever wrote, the newest of each. */
async function readOurs(driver: RegistryDriver): Promise<readonly OwnWrite[]> {
  const journal = await readJournal(driver);
  if (!journal.ok) return [];
  const closed = journal.value.entries.filter(({ state }) => state === 'committed' || state === 'undone');
  const times = await readKeyTimes(
    driver,
    closed.map(({ id }) => id),
  );
  const newest = new Map<string, OwnWrite>();
  for (const { id, at, state, writes } of closed)
    for (const { setting, view, before, after } of writes) {
      const kept = times.get(id)?.find((one) => one.setting === setting && one.view === view);
      const value = state === 'undone' ? before : after;
      newest.set(`${setting} ${view}`, { setting, view, value, at: Date.parse(at), keyTime: kept?.time ?? null });
    }
  return [...newest.values()];
}

const ONCE = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\Microsoft\\Group Policy\\Client\\RunOnce' } as const;

/** The items that were applied once and for all; asked only where there is such an item. */
async function readOnceDone(driver: RegistryDriver, copies: readonly PolicyCopy[]): Promise<ReadonlySet<string>> {
  if (!copies.some(({ items }) => items.some(({ onceId }) => onceId !== null))) return new Set();
  const found = await driver.list(ONCE);
  return new Set(found.ok ? found.value.map(({ name }) => name.toUpperCase()) : []);
}

async function readTimes(driver: RegistryDriver, places: readonly Place[]): Promise<Evidence['times']> {
  const byKey = new Map(
    places.filter(({ row }) => timeSays(row) !== 'nothing').map((place) => [placeKey(place), place]),
  );
  const asked = [...byKey];
  const times = await driver.changedAt(asked.map(([, { row, view }]) => refOf(row, view)));
  return new Map(
    asked.flatMap(([key], index) => {
      const time = times[index] ?? null;
      return time === null ? [] : [[key, time] as const];
    }),
  );
}

/** Returns when Windows started, in milliseconds since 1970; null where it doesn't tell, as older engines ask its performance counters. */
function startOfWindows(now: number): number | null {
  try {
    return now - uptime() * 1000;
  } catch {
    return null;
  }
}

/**
 * Who set the values that the plan and the findings are about: what Group Policy's own copies on this PC say of them, when their keys were last
 * changed, and what this program wrote. Nothing is written, started or asked of another PC; files are read only where the registry names
 * their policy.
 */
export async function readOrigins(pc: Pc, files: PolicyCopies, checked: Checked, plan: Plan): Promise<Origins> {
  const { driver } = pc;
  const places = placesOf(checked, plan);
  const [templates, preferences, circumstances, ours, times] = await Promise.all([
    policiesInForce(driver, 'template'),
    policiesInForce(driver, 'preferences'),
    readCircumstances(driver),
    readOurs(driver),
    readTimes(driver, places),
  ]);
  const inForce = [...(await withCache(driver, templates ?? [])), ...(preferences ?? [])];
  const ids = [...new Set(inForce.map(({ id }) => id))];
  const keys = new Set(places.map(placeKey));
  const { copies, unread } = await readCopies(files, inForce, ({ id }) => ids.indexOf(id), keys);
  const named = ids.map((id) => inForce.find((policy) => policy.id === id));
  const now = pc.clock.now().getTime();
  const found = judgeOrigins(places, {
    policies: [
      ...named.flatMap((policy) => (policy === undefined ? [] : [policyName(policy, pc.namesPolicies === true)])),
      ...circumstances.managed.map(({ name }): PolicyName => ({ name, link: 'unknown' })),
    ],
    copies,
    managed: circumstances.managed.map(({ setting, text }, index) => ({ setting, text, policy: ids.length + index })),
    onceDone: await readOnceDone(driver, copies),
    runs: circumstances.runs,
    started: pc.ranOn.driver === 'reg-file' ? null : startOfWindows(now),
    installed: circumstances.installed,
    now,
    unread: [...unread, ...(templates === null || preferences === null ? (['history'] as const) : [])],
    ours,
    times,
  });
  return { origins: [...found.origins], policies: [...found.policies] };
}
