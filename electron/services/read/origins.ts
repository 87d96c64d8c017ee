import { uptime } from 'node:os';
import type { Diagnosis } from '../../../shared/diagnosis/diagnose.ts';
import { settingsOf, type SettingInView } from '../../../shared/diagnosis/machine.ts';
import { readingOf } from '../../../shared/diagnosis/snapshot.ts';
import {
  isPolicyPlace,
  judgeOrigins,
  placeKey,
  type OwnWrite,
  type Place,
  type PolicyCopy,
} from '../../../shared/origin/judge.ts';
import type { PolicyName, Unread } from '../../../shared/origin/origin.ts';
import type { Plan } from '../../../shared/remediation/plan.ts';
import { isAt, isWrong } from '../../../shared/report/main-origin.ts';
import type { Report } from '../../../shared/report/report.ts';
import { sameValue, type RegistryValue } from '../../../shared/windows/registry.ts';
import { mayBeWritten, refOf, settingPath } from '../../../shared/windows/settings.ts';
import { readKeyTimes } from '../../journal/keep-entry.ts';
import { readJournal } from '../../journal/journal.ts';
import type { PolicyCopies, RegistryDriver } from '../../ports.ts';
import { readCircumstances } from './circumstances.ts';
import { readSides } from '../../journal/entry-writes.ts';
import { openCopyReading } from './copy-content.ts';
import type { Pc } from '../pc/pc.ts';
import { policiesInForce, windowsKey, type PolicyInForce } from '../pc/policies-in-force.ts';
import { readCopy } from '../pc/policy-copies.ts';

type Checked = Pick<Diagnosis, 'facts' | 'ladder'>;

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

/** The limit for all copies together, in bytes. */
const MOST_BYTES = 8 * 1024 * 1024;

/** Reads the copies of policies for some keys. Who could write a copy is queried only if it contains anything. */
async function readCopies(files: PolicyCopies, inForce: readonly PolicyInForce[], keys: ReadonlySet<string>) {
  const copies: PolicyCopy[] = [];
  const unread = new Set<Unread>();
  const policies = new Map<string, PolicyName>();
  const folders = await files.folders();
  const reading = openCopyReading(keys);
  let left = MOST_BYTES;
  for (const { kind, id, name, link, copy } of inForce) {
    const file = copy === null ? null : await readCopy(folders, copy, left);
    left -= file?.bytes.length ?? 0;
    const content = file === null ? null : await reading.contentOf(kind, file.bytes);
    if (content?.isWhole !== true) unread.add(kind === 'preferences' ? 'xml' : 'pol');
    if (file === null || content === null || content.items.length === 0) continue;
    const policy = policies.get(id) ?? { name, link };
    policies.set(id, policy);
    copies.push({ kind, policy, isTrusted: await files.isTrusted(file.path), items: content.items });
  }
  await reading.close();
  return { copies, unread };
}

/** Returns the newest data that this program left in each value that it ever wrote. */
async function readOurs(driver: RegistryDriver): Promise<readonly OwnWrite[]> {
  const journal = await readJournal(driver);
  if (!journal.ok) return [];
  const closed = journal.value.entries.filter(({ state }) => state !== 'pending' && state !== 'failed');
  const times = await readKeyTimes(driver, closed);
  const isOn = await readSides(
    driver,
    closed.flatMap(({ state, writes }) => (state === 'undone-in-part' ? writes : [])),
  );
  const newest = new Map<string, OwnWrite & { readonly undid: RegistryValue | null | undefined }>();
  for (const [entry, { at, state, writes }] of closed.entries())
    for (const [index, write] of writes.entries()) {
      const { setting, view, before, after } = write;
      const isBefore = state === 'undone' || (state === 'undone-in-part' && isOn(write, 'before'));
      if (state === 'undone-in-part' && !isBefore && !isOn(write, 'after')) continue; // somebody else's
      const place = `${setting} ${view}`;
      const [value, undid] = isBefore ? [before, after] : [after, undefined];
      const below = newest.get(place);
      const own = { setting, view, value, at: Date.parse(at), keyTime: times[entry]?.[index] ?? null };
      // the one on top of which it was made was undone after it
      const isBelow = undid !== undefined && below?.undid !== undefined && sameValue(below.undid, before);
      newest.set(place, { ...(isBelow ? below : own), undid });
    }
  return [...newest.values()];
}

/** Returns the items that were already applied once; queried only if there is such an item. */
async function readOnceDone(driver: RegistryDriver, copies: readonly PolicyCopy[]): Promise<ReadonlySet<string>> {
  if (!copies.some(({ items }) => items.some(({ onceId }) => onceId !== null))) return new Set();
  const found = await driver.list(windowsKey('Group Policy\\Client\\RunOnce'));
  return new Set(found.ok ? found.value.map(({ name }) => name.toUpperCase()) : []);
}

/** When Windows started, in milliseconds since 1970; null if Windows doesn't tell, as in older engines. */
export function startOfWindows(now: number): number | null {
  try {
    return now - uptime() * 1000;
  } catch {
    return null;
  }
}

/**
 * Returns who set the values that the plan and the findings are about, from Group Policy's own copies on this PC, the
 * times of the keys, and this program's own writes. Nothing is written, started or queried on another PC. Files are
 * read only if the registry names their policy. Not in the helper, nor of a user's own values, which no policy of the
 * PC keeps.
 */
export async function readOrigins(
  { driver, policyCopies, ofUser, namesPolicies = false, clock, ranOn }: Pc,
  checked: Checked,
  plan: Plan,
): Promise<Pick<Report, 'origins' | 'policies'>> {
  if (policyCopies === null || ofUser) return {};
  const places = placesOf(checked, plan);
  const [templates, preferences, { runs, installed, managed }, times] = await Promise.all([
    policiesInForce(driver, 'template', namesPolicies),
    policiesInForce(driver, 'preferences', namesPolicies),
    readCircumstances(driver),
    driver.changedAt(places.map(({ row, view }) => refOf(row, view))),
  ]);
  const inForce = [...(templates ?? []), ...(preferences ?? [])];
  const { copies, unread } = await readCopies(policyCopies, inForce, new Set(places.map(placeKey)));
  const now = clock.now().getTime();
  return judgeOrigins(places, {
    copies: [...copies, ...managed],
    onceDone: await readOnceDone(driver, copies),
    runs,
    started: ranOn.driver === 'reg-file' ? null : startOfWindows(now),
    installed,
    now,
    unread: [...unread, ...(templates === null || preferences === null ? (['history'] as const) : [])],
    ours: await readOurs(driver),
    times: new Map(places.map((place, index) => [placeKey(place), times[index] ?? null])),
  });
}
