import type { HERE } from '../document.ts';
import { isWhole, type FoundWrite, type Given, type Need, type Step } from '../found.ts';
import { looksLikeNumber, parseNumber } from '../powershell/values.ts';
import type { RegistryType } from '../../windows/registry.ts';
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
  const seen = new Set<Given | null>();
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

/** Returns what a command that takes the type of a value leaves in one of this type. */
function asType(type: RegistryType | null, { type: own, data }: FoundWrite): Pick<FoundWrite, 'type' | 'data'> {
  const open = { type: null, data: { kind: 'unknown' } } as const;
  if (type === null || data.kind === 'unknown' || data.kind === 'none') return open;
  if (type === 'REG_SZ' || type === 'REG_EXPAND_SZ') {
    // a negative number was written as what its bits are
    const isPlain = data.kind === 'text' || data.word !== undefined || data.value < 2 ** 31;
    const text = data.kind === 'text' ? data.text : (data.word ?? String(data.value));
    return isPlain ? { type, data: { kind: 'text', text } } : open;
  }
  if (type !== 'REG_DWORD' && type !== 'REG_QWORD') return open;
  const number = data.kind === 'number' ? data.value : parseNumber(data.text);
  if (number !== null) return { type, data: { kind: 'number', value: type === 'REG_DWORD' ? number >>> 0 : number } };
  // no number: then its own type counts after all
  const isWord = data.kind === 'text' && /[a-z]/i.test(data.text) && !looksLikeNumber(data.text);
  // $true is 1, as a text it is none
  return isWord && !/^(?:true|false)$/i.test(data.text) ? { type: own, data } : open;
}

/** Needs of commands of which nothing is known if one of these isn't: a key may be there or not behind them. */
const OF_KEYS: readonly Need[] = ['key-absent', 'parent-present', 'no-subkeys'];
/** Rows behind these, and keys that are nested deeper, stay open. */
const [MOST_WALKED, DEEPEST] = [2000, 64];

/**
 * Walks rows in their order over the keys of a PC, as each leaves them; without a PC over keys of which nothing is known
 * but what the rows themselves leave. `gaps` are the lines that aren't followed: they may do anything.
 */
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

  function holds(given: Given | null): Known {
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

  /** Forgets what a row may change. */
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

  /** With the type of the value that is there; unchanged where that isn't known, and without a PC stays open. */
  function asTyped(row: FoundWrite, key: string): FoundWrite {
    const { keepsType, ...bare } = row;
    const isThere = picture.meets('value-present', key, row.name);
    const type = picture.typeOf(key, row.name ?? '');
    if (keepsType === undefined || (isThere !== false && type === null && standing === null)) return row;
    const typed = isThere === false ? {} : asType(type, row);
    return { ...(standing === null ? bare : row), ...typed };
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
    const row =
      isNew && found.action === 'empties-key' ? { ...found, action: 'create-key' as const, needs: [] } : found;
    const { isCertain, given, step, action, name, needs = [] } = row;
    const isOwn = isCertain || given?.isOpen === true;
    const runs = isOwn ? holds(given ?? null) : null;
    const isMet = meetsAll(needs, key, name);
    const loses = isWhole(row) ? picture.contentOf(key) : [];
    const here = hereOf(row, key, runs, isMet);
    const open = needs.filter((one) => picture.meets(one, key, name) !== true);
    const typed = isOwn ? asTyped({ ...row, needs: open }, key) : row;
    const isIdle = here === 'fails' || here === 'not-reached';
    const isOpen = here === 'asks' || (here === null && (runs === null || row.asks !== undefined));
    if (step !== undefined)
      ended.set(step, here === 'asks' ? null : isOwn && isMet === false ? false : here && !isIdle);
    if (isNew && action === 'create-key') picture.create(key);
    else if (isOpen || (isMet === null && needs.some((one) => OF_KEYS.includes(one)))) forget(row, key);
    else if (!isIdle) leave({ ...typed, needs }, key, here !== null);
    return {
      found: standing !== null && here !== null ? { ...typed, isCertain: true } : typed,
      here,
      isOut: isOwn && (runs === false || (isMet === false && action !== 'empties-key')),
      loses,
    };
  });
}
