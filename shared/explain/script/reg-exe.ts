import type { RegistryView } from '../../windows/registry.ts';
import { foundWrite, type Findings, type Label } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import type { Word } from './command-line.ts';
import { NUMBER_TYPES, readData, typeOfSpelling } from './data.ts';
import { isKey } from './keys.ts';

/** Where a command stands. */
export interface CommandPlace {
  readonly line: number;
  /** As it is shown where it can't be followed. */
  readonly source: string;
  readonly labels: readonly Label[];
  readonly isConditional: boolean;
}

const PROGRAM = /(?:^|[\\/])reg(?:\.exe)?$/i;

/** Whether a word starts reg.exe. */
export function isRegExe(word: string): boolean {
  return PROGRAM.test(word);
}

/** The 32-bit reg.exe writes into the 32-bit view, the one in Sysnative into the other. Source: facts 3.6 [B1]. */
function viewOfProgram(program: string): RegistryView | null {
  if (/\\syswow64\\/i.test(program)) return 'wow64';
  return /\\sysnative\\/i.test(program) ? 'native' : null;
}

/** Switches of reg.exe that a word follows. */
const WITH_VALUE = ['/v', '/t', '/d', '/s'];

interface Switches {
  readonly values: ReadonlyMap<string, Word>;
  readonly flags: ReadonlySet<string>;
  /** Words before the first switch. */
  readonly operands: readonly Word[];
}

function readSwitches(words: readonly Word[]): Switches {
  const values = new Map<string, Word>();
  const flags = new Set<string>();
  const operands: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const name = word.text.toLowerCase().replace(/^-(?=[a-z])/, '/');
    if (!word.text.startsWith('/') && !(word.text.startsWith('-') && WITH_VALUE.includes(name))) {
      if (flags.size === 0 && values.size === 0) operands.push(word);
      continue;
    }
    const value = words[at + 1];
    if (WITH_VALUE.includes(name) && value !== undefined) {
      values.set(name, value);
      at++;
    } else {
      flags.add(name);
    }
  }
  return { values, flags, operands };
}

/** Reads `reg add` and `reg delete`; other commands of reg.exe write no value, except those that import a file. */
export function readRegExe(words: readonly Word[], place: CommandPlace, findings: Findings): void {
  const [program, verb, ...rest] = words;
  if (program === undefined || verb === undefined) return;
  const action = verb.text.toLowerCase();
  if (['import', 'restore', 'load', 'copy'].includes(action)) {
    findings.cannotFollow(place.line, place.source);
    return;
  }
  if (action !== 'add' && action !== 'delete') return;
  const { values, flags, operands } = readSwitches(rest);
  const [first, ...more] = operands;
  const nameWord = values.get('/v');
  if (first === undefined || !first.isKnown || nameWord?.isKnown === false || (!first.isQuoted && !isKey(first.text))) {
    findings.cannotFollow(place.line, place.source);
    return;
  }
  // Without quotes the blank in "Internet Settings" cuts the path in two, and reg.exe refuses the rest.
  const isCut = !first.isQuoted && more.length > 0;
  const key = isCut ? [first, ...more].map((word) => word.text).join(' ') : first.text;
  const problems: readonly WriteProblem[] = [
    ...(isCut ? (['unquoted-path'] as const) : []),
    ...(place.isConditional ? (['conditional'] as const) : []),
  ];
  const view = flags.has('/reg:32') ? 'wow64' : flags.has('/reg:64') ? 'native' : viewOfProgram(program.text);
  const isDefault = flags.has('/ve') || flags.has('/va');
  const name = nameWord?.text ?? (isDefault ? '' : null);
  const base = { line: place.line, key, name, view, labels: place.labels };
  if (action === 'delete') {
    findings.add(foundWrite({ ...base, action: 'delete', problems }));
    return;
  }
  if (name === null) {
    findings.add(foundWrite({ ...base, action: 'create-key', problems }));
    return;
  }
  const typeWord = values.get('/t');
  if (typeWord?.isKnown === false) {
    findings.cannotFollow(place.line, place.source);
    return;
  }
  // reg.exe uses REG_SZ where no type is given.
  const type = typeWord === undefined ? 'REG_SZ' : typeOfSpelling(typeWord.text);
  const dataWord = values.get('/d');
  if (!dataWord?.isKnown) {
    const missing: WriteProblem =
      dataWord === undefined && NUMBER_TYPES.includes(type) ? 'invalid-data' : 'value-not-followed';
    const isEmptyText = dataWord === undefined && missing !== 'invalid-data';
    findings.add(
      foundWrite({
        ...base,
        type,
        data: isEmptyText ? { kind: 'text', text: '' } : { kind: 'unknown' },
        problems: isEmptyText ? problems : [...problems, missing],
      }),
    );
    return;
  }
  const read = readData(type, dataWord.text);
  findings.add(foundWrite({ ...base, type, data: read.data, problems: [...problems, ...read.problems] }));
}
