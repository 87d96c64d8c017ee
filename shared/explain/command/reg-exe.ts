import { HIVE_NAMES } from '../../reg-file/hives.ts';
import type { FoundWrite, Need, Step } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { addWrite, lineOf, notFollowed, viewOfHost, type Host, type Script } from '../script.ts';
import { NOT_KNOWN, NUMBER_TYPES, readData, typeOfSpelling } from './data.ts';
import type { Word } from './words.ts';

/** Returns the bitness of a Windows program, by its folder and by the host that started it. Source: facts 3.6 [B1]. */
export function hostOf(program: string, host: Host): Host {
  if (/[\\/]syswow64[\\/]/i.test(program)) return 32;
  return /[\\/]sysnative[\\/]/i.test(program) ? 64 : host;
}

const WITH_VALUE = ['/v', '/t', '/d', '/s'];
const ALONE = ['/f', '/ve', '/reg:32', '/reg:64'];
const KEY = new RegExp(`^(?:${HIVE_NAMES.map(({ full, short }) => `${full}|${short}`).join('|')})(?:\\\\|$)`, 'i');

interface Line extends Pick<FoundWrite, 'key' | 'name' | 'view'> {
  /** The path has no quotes, although it has a blank. */
  readonly isCut: boolean;
  readonly values: ReadonlyMap<string, Word>;
  readonly flags: ReadonlySet<string>;
}

/** Returns null if reg.exe would refuse the line, or if it is unknown how it would read it. */
function readLine(program: Word, [...words]: readonly Word[], host: Host): Line | null {
  const values = new Map<string, Word>();
  const flags = new Set<string>();
  const path: Word[] = [];
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    const name = word.text.toLowerCase().replace(/^-(?=[a-z])/, '/');
    if (!name.startsWith('/') || !word.isKnown) {
      if (flags.size > 0 || values.size > 0) return null;
      path.push(word);
    } else if (ALONE.includes(name)) flags.add(name);
    else {
      const value = WITH_VALUE.includes(name) ? words.shift() : undefined;
      if (value === undefined || values.has(name)) return null;
      values.set(name, value);
    }
  }
  const nameWord = values.get('/v');
  if (path.some((word) => !word.isKnown) || nameWord?.isKnown === false) return null;
  if (flags.has('/reg:32') && flags.has('/reg:64')) return null;
  if (flags.has('/ve') && nameWord !== undefined) return null;
  // Without quotes the blank in "Internet Settings" cuts the path in two, and reg.exe refuses the rest.
  const [first, ...more] = path;
  const isCut = more.length > 0;
  if (isCut && (first?.isQuoted === true || !more.some((word) => word.text.includes('\\')))) return null;
  const key = path.map((word) => word.text).join(' ');
  if (!KEY.test(key) || key.includes('"')) return null;
  const view = viewOfHost(flags.has('/reg:32') ? 32 : flags.has('/reg:64') ? 64 : hostOf(program.text, host));
  const name = nameWord?.text ?? (flags.has('/ve') ? '' : null);
  return { key: key.replace(/\\$/, ''), name, view, isCut, values, flags };
}

const READS = ['query', 'compare', 'export', 'save', '/?'];

/** Reads a line of reg.exe, exactly as that accepts it, as a step; null if its outcome isn't known. */
export function readRegExe(
  [program, verb, ...rest]: readonly Word[],
  script: Script,
  refused: readonly WriteProblem[] = [],
): Step | null {
  const action = verb?.isKnown === true ? verb.text.toLowerCase() : '';
  const given = program === undefined ? null : readLine(program, rest, script.part.host);
  const line = lineOf(script, script.statement);
  if (READS.includes(action)) return action === 'query' && given !== null ? testOf(given, line) : null;
  const [key] = rest;
  const isRemote = key?.isKnown === true && /^\\\\[^\\]+\\/.test(key.text) && /^(?:add|delete)$/.test(action);
  const write = given === null ? null : writeOf(action, given);
  if (write === null || given === null) {
    notFollowed(script, isRemote ? 'another-pc' : undefined);
    return null;
  }
  // Not every system writes data without a name into the default value.
  if (write.action === 'create-key' && given.values.has('/d')) notFollowed(script);
  const { key: path, name, view, isCut } = given;
  const problems = [...refused, ...(isCut ? (['unquoted-path'] as const) : []), ...(write.problems ?? [])];
  const isCertain = refused.length === 0 && !isCut && write.isCertain !== false;
  const step: Step = { line };
  addWrite(script, { key: path, name, view, ...write, problems, isCertain, step });
  return step;
}

/** Returns what asks whether there is a key or a value; null if it asks something else. */
function testOf({ key, name, view, isCut, values, flags }: Line, line: number): Step | null {
  const isPlain = !isCut && name !== '' && !flags.has('/f') && values.size === (name === null ? 0 : 1);
  return isPlain ? { line, test: { key, name, view, needs: [name === null ? 'key-present' : 'value-present'] } } : null;
}

/** Returns what is written, and if it is sure that reg.exe takes the data. */
function writeOf(action: string, { name, values, flags }: Line): Partial<FoundWrite> | null {
  if (action === 'delete') {
    if (values.size > (values.has('/v') ? 1 : 0)) return null;
    const needs: readonly Need[] = [name === null ? 'key-present' : 'value-present'];
    // it asks for confirmation unless it is forced
    return { action, needs, ...(flags.has('/f') ? {} : { asks: 'always' }) };
  }
  const [typeWord, dataWord] = [values.get('/t'), values.get('/d')];
  if (action !== 'add' || values.has('/s') || typeWord?.isKnown === false) return null;
  if (name === null) return { action: 'create-key' };
  // reg.exe uses REG_SZ if no type is given.
  const type = typeOfSpelling(typeWord?.text ?? 'REG_SZ');
  if (type === null || (typeWord !== undefined && !/^REG_/i.test(typeWord.text))) return null;
  const { data, problems } = dataWord?.isKnown === false ? NOT_KNOWN : readData(type, dataWord?.text ?? '');
  // what isn't known may be no number, and reg.exe refuses it
  const isCertain = !NUMBER_TYPES.includes(type) || !problems.includes('value-not-followed');
  return { type, data, problems, isCertain, ...(flags.has('/f') ? {} : { asks: 'value-present' }) };
}
