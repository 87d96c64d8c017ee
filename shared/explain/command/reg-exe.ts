import { HIVE_NAMES } from '../../reg-file/hives.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { foundWrite, type Findings, type FoundWrite, type Given, type Label, type Need, type Step } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import type { Host } from '../reading.ts';
import { NOT_KNOWN, NUMBER_TYPES, readData, typeOfSpelling } from './data.ts';
import type { Word } from './words.ts';

export interface CommandPlace {
  readonly line: number;
  /** The text that is shown if it can't be followed. */
  readonly source: string;
  readonly labels: readonly Label[];
  readonly isCertain: boolean;
  readonly given: Given | null;
  readonly host: Host;
}

/** Whether a write happens that is reached like this, and what it depends on. */
export const ifReached = (
  { isCertain, given }: Pick<CommandPlace, 'isCertain' | 'given'>,
  isSure: boolean,
): Pick<FoundWrite, 'isCertain' | 'given' | 'dependsOn'> => ({
  isCertain: isCertain && isSure && given?.isOpen !== true,
  ...(given === null ? {} : { dependsOn: given.step.line }),
  ...(given === null || !isCertain || !isSure ? {} : { given }),
});

/** Returns the bitness of a Windows program, by its folder and by the host that started it. Source: facts 3.6 [B1]. */
export function hostOf(program: string, host: Host): Host {
  if (/[\\/]syswow64[\\/]/i.test(program)) return 32;
  return /[\\/]sysnative[\\/]/i.test(program) ? 64 : host;
}

/** Returns the view that a program of this bitness sees; null if that is unknown. */
export const viewOfHost = (host: Host): RegistryView | null => (host === 32 ? 'wow64' : host === 64 ? 'native' : null);

/** Switches that require a value, and switches without one. */
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

/** Commands of reg.exe that change no value. */
const READS = ['query', 'compare', 'export', 'save', '/?'];

/** Reads a line of reg.exe. A line that isn't exactly in a form that it accepts is reported as not followed. */
export function readRegExe([program, verb, ...rest]: readonly Word[], place: CommandPlace, findings: Findings) {
  const action = verb?.isKnown === true ? verb.text.toLowerCase() : '';
  const given = program === undefined ? null : readLine(program, rest, place.host);
  if (READS.includes(action)) return action === 'query' && given !== null ? testOf(given, place.line) : null;
  const { line, source } = place;
  const [key] = rest;
  if (key?.isKnown === true && /^\\\\[^\\]+\\/.test(key.text) && /^(?:add|delete)$/.test(action)) {
    findings.cannotFollow(line, source, source, { why: 'another-pc' });
    return null;
  }
  const write = given === null ? null : writeOf(action, given, place);
  if (write !== null) findings.add(write);
  // Not every system writes data without a name into the default value.
  if (write === null || (write.action === 'create-key' && given?.values.has('/d') === true))
    findings.cannotFollow(line, source);
  return write?.step ?? null;
}

/** Returns what asks whether there is a key or a value; null if it asks something else. */
function testOf({ key, name, view, isCut, values, flags }: Line, line: number): Step | null {
  const isPlain = !isCut && name !== '' && !flags.has('/f') && values.size === (name === null ? 0 : 1);
  return isPlain ? { line, test: { key, name, view, needs: [name === null ? 'key-present' : 'value-present'] } } : null;
}

function writeOf(action: string, given: Line, place: CommandPlace): FoundWrite | null {
  const { key, name, view, isCut, values, flags } = given;
  const { line, labels } = place;
  const reached = (isSure: boolean): Partial<FoundWrite> => ifReached(place, isSure && !isCut);
  const refused: readonly WriteProblem[] = isCut ? ['unquoted-path'] : [];
  const base = { line, key, name, view, labels, problems: refused, step: { line } };
  if (action === 'delete') {
    if (values.size > (values.has('/v') ? 1 : 0)) return null;
    // it asks for confirmation unless it is forced
    const asks = flags.has('/f') ? {} : { asks: 'always' as const };
    const needs: readonly Need[] = [name === null ? 'key-present' : 'value-present'];
    return foundWrite({ ...base, ...reached(true), action, needs, ...asks });
  }
  const [typeWord, dataWord] = [values.get('/t'), values.get('/d')];
  if (action !== 'add' || values.has('/s') || typeWord?.isKnown === false) return null;
  if (name === null) return foundWrite({ ...base, ...reached(true), action: 'create-key' });
  // reg.exe uses REG_SZ if no type is given.
  const type = typeOfSpelling(typeWord?.text ?? 'REG_SZ');
  if (type === null || (typeWord !== undefined && !/^REG_/i.test(typeWord.text))) return null;
  const { data, problems } = dataWord?.isKnown === false ? NOT_KNOWN : readData(type, dataWord?.text ?? '');
  // what isn't known may be no number, and reg.exe refuses it
  const isOpen = NUMBER_TYPES.includes(type) && problems.includes('value-not-followed');
  return foundWrite({
    ...{ ...base, type, data, problems: [...refused, ...problems] },
    ...reached(!problems.includes('invalid-data') && !isOpen),
    ...(flags.has('/f') ? {} : { asks: 'value-present' as const }),
  });
}
