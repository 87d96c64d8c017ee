import type { HERE } from '../document.ts';
import { isWhole, type FoundWrite, type Condition, type Need, type Step } from '../found.ts';
import { all, createPicture, keyId, parentOf, type Known, type Standing } from './picture.ts';
import { resolveWritePlace } from './write-place.ts';

/** A row after the walk: on a PC with what becomes of it, else without what the rows before it settle. */
export interface Walked {
  readonly found: FoundWrite;
  readonly here: (typeof HERE)[number] | null;
  /** The rows before it rule it out. */
  readonly isOut: boolean;
  /** The names of what a key loses that is emptied or deleted; null if they aren't known. */
  readonly loses: readonly string[] | null;
}

const keyOf = ({ key, name, view }: Pick<FoundWrite, 'key' | 'name' | 'view'>): string =>
  keyId(resolveWritePlace(key, name, view).path);

/** The keys that rows and what these depend on name, by `keyId`, and the keys in which these are. */
export function keysNamed(rows: readonly FoundWrite[]): ReadonlySet<string> {
  const seen = new Set<Condition | null>();
  const keys = new Set<string>();
  for (const row of rows) {
    keys.add(keyOf(row));
    for (let one = row.given ?? null; one !== null && !seen.has(one); one = one.and) {
      seen.add(one);
      if (one.step.test !== undefined) keys.add(keyOf(one.step.test));
    }
  }
  return new Set([...keys].flatMap((key) => [key, parentOf(key)]).filter(Boolean));
}

/** Needs of commands of which nothing is known if one of these isn't: a key may be there or not behind them. */
const OF_KEYS: readonly Need[] = ['key-absent', 'parent-present', 'no-subkeys'];
/** Rows behind these, and keys that are nested deeper, stay open. */
const [MOST_WALKED, DEEPEST] = [2000, 64];

/** Walks rows over the keys of a PC, or of none, as each row leaves them. `gaps`, other lines, may do anything. */
export function walk(rows: readonly FoundWrite[], gaps: readonly number[], standing: Standing | null) {
  const picture = createPicture(standing);
  const ended = new Map<Step, Known>();
  let [passed, lastLine] = [0, 0];

  /** Forgets what lines may have changed that aren't followed. */
  function pass(line: number): void {
    const before = passed;
    while ((gaps[passed] ?? Infinity) <= line) passed++;
    if (passed > before || (line < lastLine && gaps.length > 0)) picture.end('', null, null);
    lastLine = line;
  }

  const meetsAll = (needs: readonly Need[], key: string, name: string | null): Known =>
    all(needs.map((need) => picture.meets(need, key, name)));

  function holds(given: Condition | null): Known {
    let known: Known = true;
    for (let one = given; one !== null; one = one.and) {
      const { step, succeeds } = one;
      const { test } = step;
      if (test !== undefined && !ended.has(step)) ended.set(step, meetsAll(test.needs, keyOf(test), test.name));
      const outcome = ended.get(step) ?? null;
      known = all([known, outcome === null ? null : outcome === succeeds]);
    }
    return known;
  }

  /** Leaves in the picture what a row leaves; `isSure` if it is known that it succeeds. */
  function leave({ action, name, type, keepsType, needs = [] }: FoundWrite, key: string, isSure: boolean): void {
    if (action === 'delete' || action === 'empties-key') picture.end(key, name, false);
    if (action === 'delete') return;
    if (isSure || action === 'empties-key' || !needs.includes('key-present')) picture.create(key);
    // one that fails where the value is there leaves that, and another one its type
    const isTyped = isSure || (keepsType === undefined && !needs.includes('value-absent'));
    if (action === 'write') picture.put(key, name ?? '', isTyped ? type : null);
  }

  function forget({ action, name }: FoundWrite, key: string): void {
    const isNew = picture.meets('key-present', key, null) === false;
    if (isNew || action !== 'create-key') picture.end(key, isNew ? null : name, null);
  }

  function hereOf({ asks, name, action }: FoundWrite, key: string, runs: Known, isMet: Known) {
    const lost = action === 'empties-key' ? picture.contentOf(key) : [];
    if (runs !== true) return runs === null ? null : 'not-reached';
    const isAsking = asks === 'always' || (asks !== undefined && picture.meets(asks, key, name));
    if (isAsking !== false) return isAsking === null ? null : 'asks';
    if (action === 'empties-key') return lost === null ? null : lost.length === 0 ? 'no-effect' : 'happens';
    return isMet === null ? null : isMet ? 'happens' : 'fails';
  }

  /** With the type of the value that is there. What other data than a number in a text becomes isn't worked out. */
  function asTyped(row: FoundWrite, key: string): FoundWrite {
    const { keepsType, ...bare } = row;
    const isThere = picture.meets('value-present', key, row.name);
    const type = isThere === false ? row.type : picture.typeOf(key, row.name ?? '');
    if (keepsType === undefined || (type === null && standing === null)) return row;
    const isText = type === 'REG_SZ' || type === 'REG_EXPAND_SZ';
    const text = row.data.kind === 'number' && isText ? row.data.word : undefined;
    const data = text === undefined ? ({ kind: 'unknown' } as const) : ({ kind: 'text', text } as const);
    const kept = type === row.type ? {} : { type: isText ? type : null, data };
    return { ...(standing === null ? bare : row), ...kept };
  }

  /** True if a row is reached only where its key isn't there, as `if (!(Test-Path ...))` makes sure. */
  const isGuarded = ({ given, action }: FoundWrite, key: string): boolean =>
    given?.succeeds === false &&
    action !== 'write' &&
    given.step.test?.needs.join() === 'key-present' &&
    keyOf(given.step.test) === key &&
    holds(given.and) === true;

  return rows.map((found, index): Walked => {
    const key = keyOf(found);
    if (index >= MOST_WALKED || key.split('\\', DEEPEST).length === DEEPEST)
      return { found, here: null, isOut: false, loses: null };
    pass(found.line);
    const isNew = isGuarded(found, key);
    const { isCertain, given, step, action, name, needs = [] } = found;
    const isOwn = isCertain || given?.isOpen === true;
    const runs = isOwn ? holds(given ?? null) : null;
    const isMet = meetsAll(isNew ? needs.filter((need) => need !== 'key-absent') : needs, key, name);
    const loses = isWhole(found) ? picture.contentOf(key) : [];
    const here = hereOf(found, key, runs, isMet);
    const open = needs.filter((one) => picture.meets(one, key, name) !== true);
    const typed = isOwn ? asTyped({ ...found, needs: open }, key) : found;
    const isIdle = here === 'fails' || here === 'not-reached';
    const isOpen = here === 'asks' || (here === null && (runs === null || found.asks !== undefined));
    if (step !== undefined)
      ended.set(step, here === 'asks' ? null : isOwn && isMet === false ? false : here && !isIdle);
    if (isNew && action === 'create-key' && isMet === true) picture.create(key);
    else if (isOpen || (isMet === null && needs.some((one) => OF_KEYS.includes(one)))) forget(found, key);
    else if (!isIdle) leave({ ...typed, needs }, key, here !== null);
    return {
      found: standing !== null && here !== null ? { ...typed, isCertain: true } : typed,
      here,
      isOut: isOwn && (runs === false || (isMet === false && action !== 'empties-key')),
      loses,
    };
  });
}
