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

interface Switches {
  readonly values: ReadonlyMap<string, Word>;
  readonly flags: ReadonlySet<string>;
  readonly key: readonly Word[];
}

/** Returns null if reg.exe would refuse the line, or if it is unknown how it would read it. */
function readSwitches(words: readonly Word[]): Switches | null {
  const values = new Map<string, Word>();
  const flags = new Set<string>();
  const key: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const name = word.text.toLowerCase().replace(/^-(?=[a-z])/, '/');
    const value = WITH_VALUE.includes(name) ? words[at + 1] : undefined;
    if (!name.startsWith('/') || !word.isKnown) {
      if (flags.size > 0 || values.size > 0) return null;
      key.push(word);
    } else if (ALONE.includes(name)) flags.add(name);
    else if (value === undefined || values.has(name)) return null;
    else {
      values.set(name, value);
      at++;
    }
  }
  return { values, flags, key };
}

const KEY = new RegExp(`^(?:${HIVE_NAMES.map(({ full, short }) => `${full}|${short}`).join('|')})(?:\\\\|$)`, 'i');

/** Commands of reg.exe that change no value. */
const READS = ['query', 'compare', 'export', 'save', '/?'];

/** Returns a line that asks whether there is a key or a value; null if it asks something else. */
function testOf(program: Word, words: readonly Word[], { line, host }: CommandPlace): Step | null {
  const given = readSwitches(words);
  const name = given?.values.get('/v');
  const target = given === null ? null : keyOf(given.key);
  if (given === null || target === null || target.isCut || name?.isKnown === false) return null;
  const { flags, values } = given;
  if (flags.has('/f') || flags.has('/ve') || values.size > (name === undefined ? 0 : 1)) return null;
  const view = viewIn(flags, program, host);
  const needs: readonly Need[] = [name === undefined ? 'key-present' : 'value-present'];
  return { line, test: { key: target.key, name: name?.text ?? null, view, needs } };
}

/** Reads a line of reg.exe. A line that isn't exactly in a form that it accepts is reported as not followed. */
export function readRegExe(words: readonly Word[], place: CommandPlace, findings: Findings): Step | null {
  const [program, verb, ...rest] = words;
  const action = verb?.isKnown === true ? verb.text.toLowerCase() : '';
  if (READS.includes(action)) return program !== undefined && action === 'query' ? testOf(program, rest, place) : null;
  const { line, source } = place;
  const given = action === 'add' || action === 'delete' ? readSwitches(rest) : null;
  const [key] = given?.key ?? [];
  if (key?.isKnown === true && /^\\\\[^\\]+\\/.test(key.text)) {
    findings.cannotFollow(line, source, source, { why: 'another-pc' });
    return null;
  }
  const write = program === undefined || given === null ? null : writeOf(action, program, given, place);
  if (write !== null) findings.add(write);
  // Not every system writes data without a name into the default value.
  if (write === null || (write.action === 'create-key' && given?.values.has('/d') === true))
    findings.cannotFollow(line, source);
  return write?.step ?? null;
}

/** Returns the key in the words before the first switch; null if reg.exe doesn't accept it. */
function keyOf([first, ...more]: readonly Word[]): { readonly key: string; readonly isCut: boolean } | null {
  // Without quotes the blank in "Internet Settings" cuts the path in two, and reg.exe refuses the rest.
  const isCut = more.length > 0;
  if (first?.isKnown !== true || more.some((word) => !word.isKnown)) return null;
  if (isCut && (first.isQuoted || !more.some((word) => word.text.includes('\\')))) return null;
  const key = [first, ...more].map((word) => word.text).join(' ');
  return !KEY.test(key) || key.includes('"') ? null : { key: key.replace(/\\$/, ''), isCut };
}

const viewIn = (flags: ReadonlySet<string>, program: Word, host: Host): RegistryView | null =>
  viewOfHost(flags.has('/reg:32') ? 32 : flags.has('/reg:64') ? 64 : hostOf(program.text, host));

function writeOf(action: string, program: Word, given: Switches, place: CommandPlace): FoundWrite | null {
  const { values, flags } = given;
  const [nameWord, typeWord, dataWord] = ['/v', '/t', '/d'].map((name) => values.get(name));
  const target = keyOf(given.key);
  if (target === null || nameWord?.isKnown === false || typeWord?.isKnown === false) return null;
  if (nameWord !== undefined && flags.has('/ve')) return null;
  if (flags.has('/reg:32') && flags.has('/reg:64')) return null;
  const view = viewIn(flags, program, place.host);
  const name = nameWord?.text ?? (flags.has('/ve') ? '' : null);
  const refused: readonly WriteProblem[] = target.isCut ? ['unquoted-path'] : [];
  const { line, labels } = place;
  const reached = (isSure: boolean): Partial<FoundWrite> => ifReached(place, isSure && !target.isCut);
  const base = { line, key: target.key, name, view, labels, problems: refused, step: { line } };
  if (action === 'delete') {
    if (values.size > (nameWord === undefined ? 0 : 1)) return null;
    const needs: readonly Need[] = [name === null ? 'key-present' : 'value-present'];
    // it asks for confirmation unless it is forced
    const asks = flags.has('/f') ? {} : { asks: 'always' as const };
    return foundWrite({ ...base, ...reached(true), action: 'delete', needs, ...asks });
  }
  if (values.has('/s')) return null;
  if (name === null) return foundWrite({ ...base, ...reached(true), action: 'create-key' });
  // reg.exe uses REG_SZ if no type is given.
  const type = typeWord === undefined ? 'REG_SZ' : typeOfSpelling(typeWord.text);
  if (type === null || (typeWord !== undefined && !/^REG_/i.test(typeWord.text))) return null;
  const { data, problems } = dataWord?.isKnown === false ? NOT_KNOWN : readData(type, dataWord?.text ?? '');
  const isNumber = NUMBER_TYPES.includes(type);
  return foundWrite({
    ...{ ...base, type, data, problems: [...refused, ...problems] },
    // what isn't known may be no number, and reg.exe refuses it
    ...reached(!problems.includes('invalid-data') && !(isNumber && problems.includes('value-not-followed'))),
    ...(flags.has('/f') ? {} : { asks: 'value-present' as const }),
  });
}
