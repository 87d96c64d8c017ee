import type { ExplainedWrite, HERE } from '../document.ts';
import type { FoundWrite, Given, Need, Step } from '../found.ts';
import { looksLikeNumber, parseNumber } from '../powershell/values.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { all, createPicture, keyId, not, parentOf, type Known, type Standing } from './picture.ts';
import { resolveWritePlace } from './write-place.ts';

export type Here = (typeof HERE)[number];

/** A row after the walk: on a PC with what becomes of it, else without what the rows before it settle. */
export interface Walked {
  readonly found: FoundWrite;
  readonly here: Here | null;
  /** The rows before it rule it out. */
  readonly isOut: boolean;
  /** The names of what a key loses that is emptied or deleted; null if they aren't known. */
  readonly loses: ExplainedWrite['loses'] | null;
}

const MOST_LOST = 50;
const keyOf = ({ key, name, view }: Pick<FoundWrite, 'key' | 'name' | 'view'>): string =>
  keyId(resolveWritePlace(key, name, view).path);

/** The keys that rows name, in the spelling of a 64-bit program, and the keys in which these are. */
export function keysNamed(rows: readonly FoundWrite[]): ReadonlySet<string> {
  const tests = rows.flatMap(({ given }) => given?.step.test ?? []);
  const keys = [...rows, ...tests].map((one) => keyOf(one));
  return new Set(keys.flatMap((key) => [key, parentOf(key)]).filter(Boolean));
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
  return data.kind === 'text' && /[a-z]/i.test(data.text) && !looksLikeNumber(data.text) ? { type: own, data } : open;
}

/** Needs of a command that makes a key: if it fails, that key may be there or not. */
const OF_NEW_KEYS: readonly Need[] = ['key-absent', 'parent-present'];
/** Rows behind these, and keys that are nested deeper, stay open. */
const [MOST_WALKED, DEEPEST] = [2000, 64];

/**
 * Walks rows in their order over the keys of a PC, as each leaves them; without a PC over keys of which nothing is known
 * but what the rows themselves leave. `gaps` are the lines that aren't followed: they may do anything.
 */
export function walk(
  rows: readonly FoundWrite[],
  gaps: readonly number[],
  standing: Standing | null = null,
): readonly Walked[] {
  const picture = createPicture(standing);
  const ended = new Map<Step, Known>();
  const held = new Map<Given, Known>();
  let [passed, lastLine] = [0, 0];

  /** Forgets what lines may have changed that aren't followed. */
  function pass(line: number): void {
    const before = passed;
    while ((gaps[passed] ?? Infinity) <= line) passed++;
    if (passed > before || (line < lastLine && gaps.length > 0)) picture.end('', null);
    lastLine = line;
  }

  const meetsAll = (needs: readonly Need[], key: string, name: string | null): Known =>
    all(needs.map((need) => picture.meets(need, key, name)));

  function outcomeOf(step: Step): Known {
    const { test } = step;
    if (test !== undefined && !ended.has(step)) ended.set(step, meetsAll(test.needs, keyOf(test), test.name));
    return ended.get(step) ?? null;
  }

  function holds(given: Given | undefined): Known {
    const open: Given[] = [];
    for (let one = given ?? null; one !== null && !held.has(one); one = one.and) open.push(one);
    for (const one of open.reverse()) {
      const outcome = outcomeOf(one.step);
      const before = one.and === null ? true : (held.get(one.and) ?? null);
      held.set(one, all([before, outcome === null ? null : outcome === one.succeeds]));
    }
    return given === undefined ? true : (held.get(given) ?? null);
  }

  /** Leaves in the picture what a row leaves; `isSure` if it is known that it succeeds. */
  function leave({ action, name, type, needs = [] }: FoundWrite, key: string, isSure: boolean): void {
    if (action === 'empties-key' || (action === 'delete' && name === null)) picture.end(key, false);
    if (action === 'delete' && name !== null) picture.put(key, name, false);
    if (action === 'delete') return;
    if (isSure || action === 'empties-key' || !needs.includes('key-present')) picture.create(key);
    // one that fails where the value is there leaves that
    if (action === 'write') picture.put(key, name ?? '', true, isSure || !needs.includes('value-absent') ? type : null);
  }

  /** Forgets what a row may change. */
  function forget({ action, name }: FoundWrite, key: string): void {
    const isWhole = name === null && action !== 'create-key';
    if (isWhole || picture.meets('key-present', key, null) === false) picture.end(key, null);
    else if (name !== null) picture.put(key, name, null);
  }

  function hereOf({ asks, name, action, failsWithSubkeys, needs = [] }: FoundWrite, key: string, runs: Known) {
    if (runs !== true) return runs === null ? null : 'not-reached';
    const isAsking = asks === undefined || (asks === 'always' ? true : picture.meets(asks, key, name));
    if (asks !== undefined && isAsking !== false) return isAsking === null ? null : 'asks';
    const inside = picture.contentOf(key);
    if (action === 'empties-key') return inside === null ? null : inside.length === 0 ? 'no-effect' : 'happens';
    const hasFailed = failsWithSubkeys === true ? picture.hasSubkeys(key) : false;
    const isMet = all([meetsAll(needs, key, name), not(hasFailed)]);
    return isMet === null ? null : isMet ? 'happens' : 'fails';
  }

  /** With the type of the value that is there; unchanged where that isn't known, and without a PC stays open. */
  function asTyped(row: FoundWrite, key: string): FoundWrite {
    const { keepsType, ...bare } = row;
    if (keepsType === undefined) return row;
    const isThere = picture.meets('value-present', key, row.name);
    const type = picture.typeOf(key, row.name ?? '');
    if (standing !== null) return isThere === false ? row : { ...row, ...asType(type, row) };
    return isThere === false ? bare : type === null ? row : { ...bare, ...asType(type, row) };
  }

  /** True if a row is reached only where its key isn't there, as `if (!(Test-Path ...))` makes sure. */
  const isGuarded = ({ given }: FoundWrite, key: string): boolean =>
    given?.succeeds === false &&
    given.step.test?.needs.join() === 'key-present' &&
    keyOf(given.step.test) === key &&
    (given.and === null || holds(given.and) === true);

  return rows.map((whole, index): Walked => {
    const key = keyOf(whole);
    const isNew = whole.action !== 'write' && isGuarded(whole, key);
    const row: FoundWrite =
      isNew && whole.action === 'empties-key' ? { ...whole, action: 'create-key', needs: [] } : whole;
    const { isCertain, given, step, action, name, needs = [] } = row;
    if (index >= MOST_WALKED || key.split('\\', DEEPEST).length === DEEPEST)
      return { found: row, here: null, isOut: false, loses: null };
    pass(row.line);
    const isOwn = isCertain || given !== undefined;
    const runs = isOwn ? holds(given) : null;
    const isMet = meetsAll(needs, key, name);
    const here = hereOf(row, key, runs);
    const found = isOwn ? asTyped({ ...row, needs: needs.filter((one) => !picture.meets(one, key, name)) }, key) : row;
    const isEmptied = action === 'empties-key' || (action === 'delete' && name === null);
    const inside = isEmptied ? picture.contentOf(key) : [];
    if (step !== undefined)
      ended.set(step, here === null || here === 'asks' ? null : !/^(?:fails|not-reached)$/.test(here));
    const mayStay = row.failsWithSubkeys === true && step === undefined && here === null;
    const isNewKey = isMet === null && needs.some((one) => OF_NEW_KEYS.includes(one));
    if (runs === null || here === 'asks' || (row.asks !== undefined && here === null) || mayStay || isNewKey)
      forget(row, key);
    else if (here !== 'fails' && here !== 'not-reached') leave({ ...found, needs }, key, here !== null);
    return {
      found: standing !== null && here !== null ? { ...found, isCertain: true } : found,
      here,
      isOut: isOwn && (runs === false || (isMet === false && action !== 'empties-key')),
      loses: inside?.slice(0, MOST_LOST) ?? null,
    };
  });
}
