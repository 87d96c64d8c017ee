// What may be in the registry after the rows of an explanation, from what was there before.
import type { ExplainedWrite } from '../../shared/explain/document.ts';
import { keyOf, slotOf, type RanScript, type Stored } from './interpreters.ts';

/** A value of which type or bytes may be open; null if there is none. */
export type Imagined = { readonly type: number | null; readonly hex: string | null } | null;

const TYPES: Readonly<Record<string, number>> = {
  REG_NONE: 0,
  REG_SZ: 1,
  REG_EXPAND_SZ: 2,
  REG_BINARY: 3,
  REG_DWORD: 4,
  REG_MULTI_SZ: 7,
  REG_QWORD: 11,
};

/** What is in the registry after a write; null for data that the explanation leaves open. */
function bytesOf({ type, value, data }: ExplainedWrite): string | null {
  if (type === 'REG_DWORD' || type === 'REG_QWORD') {
    const number = value ?? (data === undefined ? null : Number(data));
    if (number === null || !Number.isSafeInteger(number)) return null;
    const bytes = Buffer.alloc(8);
    bytes.writeBigUInt64LE(BigInt.asUintN(64, BigInt(number)));
    return bytes.subarray(0, type === 'REG_DWORD' ? 4 : 8).toString('hex');
  }
  if ((type === 'REG_SZ' || type === 'REG_EXPAND_SZ') && data !== undefined)
    return Buffer.from(`${data}\0`, 'utf16le').toString('hex');
  return null;
}

const typeOf = ({ type }: ExplainedWrite): number | null => (type === null ? null : (TYPES[type] ?? null));

const isValue = (write: ExplainedWrite): boolean => write.name !== null && write.action === 'write';

/** Whether a write touches a value: it is that value, or a key that goes with all below it. */
export const touches = ({ path, name, deletes }: ExplainedWrite, slot: string): boolean =>
  name === null ? deletes && slot.startsWith(`${keyOf(path)}\\`) : slotOf(path, name) === slot;

/** Whether a write says what a value holds: `perhaps`, where it leaves that open. */
export function statedBy(write: ExplainedWrite, found: Stored): 'yes' | 'perhaps' | 'no' {
  if (!isValue(write)) return 'no';
  const [type, hex] = [typeOf(write), bytesOf(write)];
  if ((type !== null && type !== found.type) || (hex !== null && hex !== found.hex))
    return write.keepsType === true ? 'perhaps' : 'no';
  return hex === null ? 'perhaps' : 'yes';
}

export const sameStored = (one: Stored | undefined, other: Stored | undefined): boolean =>
  one?.type === other?.type && one?.hex === other?.hex;

/** Whether something is there: on every way through the script, on none, or it is open. */
type Answer = 'yes' | 'no' | 'open';

const both = (one: Answer, other: Answer): Answer =>
  one === 'no' || other === 'no' ? 'no' : one === 'open' || other === 'open' ? 'open' : 'yes';

const ofAll = (list: readonly boolean[]): Answer => (list.every(Boolean) ? 'yes' : list.some(Boolean) ? 'open' : 'no');

const not = (answer: Answer): Answer => (answer === 'open' ? 'open' : answer === 'yes' ? 'no' : 'yes');

/** What says whether a row happens: what it needs, or what it says of the PC from which the script ran. */
export type By = 'needs' | 'here';

/**
 * Goes through the rows of an explanation. Gives, for each value that they touch, what may be there afterwards. `gaps`
 * are the lines that it couldn't follow: behind them more may be there.
 */
export function imagine(
  writes: readonly ExplainedWrite[],
  { before, keys: keysBefore }: Pick<RanScript, 'before' | 'keys'>,
  by: By,
  gaps: readonly number[],
): ReadonlyMap<string, readonly Imagined[]> {
  const values = new Map<string, readonly Imagined[]>();
  const keys = new Map<string, readonly boolean[]>();
  const happened = new Map<number, Answer>();
  const valueAt = (slot: string): readonly Imagined[] => values.get(slot) ?? [before.get(slot) ?? null];
  const keyAt = (key: string): readonly boolean[] => keys.get(key) ?? [keysBefore.has(key)];

  function holds({ path, name }: ExplainedWrite, need: NonNullable<ExplainedWrite['needs']>[number]): Answer {
    const key = keyOf(path);
    if (need === 'parent-present') return ofAll(keyAt(key.slice(0, key.lastIndexOf('\\'))));
    const isThere = need.startsWith('key')
      ? ofAll(keyAt(key))
      : ofAll(valueAt(slotOf(path, name ?? '')).map((one) => one !== null));
    return need.endsWith('present') ? isThere : not(isThere);
  }

  function setKey(path: string, isThere: boolean, isSure: boolean): void {
    keys.set(path, isSure ? [isThere] : [...new Set([...keyAt(path), isThere])]);
  }

  function createKey(path: string, isSure: boolean): void {
    for (let key = path; key.split('\\').length > 3; key = key.slice(0, key.lastIndexOf('\\')))
      setKey(key, true, isSure);
  }

  function setValue(slot: string, next: readonly Imagined[], isSure: boolean): void {
    values.set(slot, isSure ? next : [...valueAt(slot), ...next]);
  }

  function clear(key: string, isSure: boolean): void {
    for (const slot of new Set([...before.keys(), ...values.keys()]))
      if (slot.startsWith(`${key}\\`)) setValue(slot, [null], isSure);
    for (const one of new Set([...keysBefore, ...keys.keys()]))
      if (one.startsWith(`${key}\\`)) setKey(one, false, isSure);
  }

  function hereOf({ here = null }: ExplainedWrite): Answer {
    if (here === 'happens') return 'yes';
    return here === null || here === 'asks' ? 'open' : 'no';
  }

  /** Whether what it depends on succeeds, which may be a command that only looks. */
  const reached = ({ dependsOn, line }: ExplainedWrite): Answer =>
    dependsOn === undefined ? 'yes' : (happened.get(dependsOn) ?? (dependsOn === line ? 'yes' : 'open'));

  function byNeeds(write: ExplainedWrite, isBehindGap: boolean): Answer {
    const met = (write.needs ?? []).map((need): Answer => {
      const answer = holds(write, need);
      // Keys may have been created before it: not each row that does is listed.
      const isKey = need === 'key-present' || need === 'parent-present';
      return answer === 'no' && (isBehindGap || isKey) ? 'open' : answer;
    });
    // Nobody answers here, where a person would.
    const mayAsk =
      write.asks === 'always' || (write.asks === 'value-present' && holds(write, 'value-present') !== 'no');
    const isSure = write.certainty === 'certain' && !mayAsk;
    return [...met, ...(isSure ? [] : ['open' as const])].reduce(both, reached(write));
  }

  let [isBehindGap, lastLine] = [false, 0];
  for (const write of writes) {
    // A loop begins again.
    isBehindGap ||= gaps.some((line) => line <= write.line || write.line < lastLine);
    lastLine = write.line;
    const happens = by === 'here' ? hereOf(write) : byNeeds(write, isBehindGap);
    // One that isn't run doesn't fail.
    const succeeds = happens === 'no' && write.certainty !== 'certain' ? 'open' : happens;
    happened.set(write.line, both(happened.get(write.line) ?? 'yes', succeeds));
    const key = keyOf(write.path);
    const isSure = happens === 'yes';
    if (write.action === 'empties-key') {
      // Where there is no such key, it is created: so it is reached, and doesn't fail.
      const isReached =
        by === 'here'
          ? isSure || write.here === 'no-effect'
          : write.certainty === 'certain' && reached(write) === 'yes';
      clear(key, isReached);
      createKey(key, isReached);
    } else if (happens === 'no') continue;
    else if (write.action === 'create-key') createKey(key, isSure);
    else if (write.name === null) {
      clear(key, isSure);
      setKey(key, false, isSure);
    } else {
      const slot = slotOf(write.path, write.name);
      const stated = { type: typeOf(write), hex: bytesOf(write) };
      const isStated = by === 'here' && isSure;
      const keeps = write.keepsType === true && !isStated ? valueAt(slot).filter((one) => one !== null) : [];
      const kept = keeps.map(({ type }) => (type === stated.type ? stated : { type: null, hex: null }));
      const isNew = keeps.length === 0 || keeps.length < valueAt(slot).length;
      if (write.deletes) setValue(slot, [null], isSure);
      else setValue(slot, [...(isNew ? [stated] : []), ...kept], isSure);
      if (!write.deletes) createKey(key, isSure);
    }
  }
  return values;
}
