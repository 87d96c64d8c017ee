import { createLabelTrack } from '../command/labels.ts';
import { hostOf, readRegExe } from '../command/reg-exe.ts';
import { programName, splitWords, UNKNOWN, type Word } from '../command/words.ts';
import {
  assign,
  branch,
  forget,
  fork,
  isCertain,
  join,
  loseTrack,
  lookUp,
  restore,
  startFlow,
  stop,
  variablesOf,
  type Flow,
} from '../lattice/flow.ts';
import { textsOf, textValue, type Value } from '../lattice/value.ts';
import { readInner, type Part, type Reading } from '../reading.ts';
import { COMES_BACK, HARMLESS } from './commands.ts';
import { decide } from './condition.ts';
import { parseCommand, type Command } from './parse.ts';

/** Folders that Windows names; what they are called doesn't matter here. */
const FOLDERS: readonly (readonly [string, Value])[] = [
  ['SYSTEMROOT', textValue('C:\\Windows')],
  ['WINDIR', textValue('C:\\Windows')],
  ['COMSPEC', textValue('C:\\Windows\\System32\\cmd.exe')],
];

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** The longest line after its variables were put in; more is an attack, not a command. */
const MAX_LINE = 16 * 1024;
const MAX_TURNS = 64;
const MAX_CALLS = 8;

/** A call of a label: its arguments, where it comes back, and who jumps where in it. */
interface Frame {
  readonly args: readonly Value[] | null;
  readonly back: Flow[];
  readonly jumps: Map<string, Flow[]>;
  readonly saved: { readonly variables: Flow['variables']; readonly isDelayed: boolean }[];
}

interface Batch {
  readonly part: Part;
  readonly reading: Reading;
  readonly lines: readonly string[];
  readonly labels: ReadonlyMap<string, number>;
  /** Labels to which something jumps back. */
  readonly loops: ReadonlySet<string>;
  readonly words: ReturnType<typeof createLabelTrack>;
  readonly flow: Flow;
  readonly letters: Map<string, string | null>;
  readonly calls: readonly string[];
  frame: Frame;
  isDelayed: boolean;
  /** Of the unit that is read: its text, and the row where it begins. */
  unit: { readonly text: string; readonly row: number };
}

const LABEL = /^[ \t@]*:(?!:)[ \t]*([^\s:+&|<>^,;=]+)/;
const JUMP = /\bgoto[ \t]*:?[ \t]*([^\s&|<>^()",;=]+)/gi;

/** Puts `%NAME%` and arguments in, as cmd does before it reads a line. What isn't known leaves a mark. */
function expand(raw: string, { flow, frame }: Batch): string {
  if (!raw.includes('%')) return raw;
  const expanded = raw.replace(
    /%%|%~?([0-9])|%\*|%~[a-z]{1,10}[0-9]|%([^%\s:=][^%:=\n]{0,80})(:[^%\n]{0,80})?%/gi,
    (whole, digit: string | undefined, name: string | undefined, edit: string | undefined) => {
      if (whole === '%%') return '%';
      if (digit !== undefined) {
        const text = textsOf(frame.args?.[Number(digit) - 1] ?? null);
        return text?.length === 1 ? (whole.startsWith('%~') ? unquote(text[0] ?? '') : (text[0] ?? '')) : UNKNOWN;
      }
      if (name === undefined || edit !== undefined) return UNKNOWN;
      return plainText(lookUp(flow, name.toUpperCase()));
    },
  );
  return expanded.length > MAX_LINE ? UNKNOWN : expanded;
}

const unquote = (text: string): string => text.replace(/^"([^"]*)"$/, '$1');

/** A variable's text, where it has one; one of several is not known when a line is read. */
function plainText(value: Value): string {
  const texts = textsOf(value);
  return texts?.length === 1 ? (texts[0] ?? '') : UNKNOWN;
}

/** Puts the letters of loops and `!NAME!` in, which happens when a command runs. */
function expandLater(text: string, { flow, letters, isDelayed }: Batch): string {
  let now = text;
  if (letters.size > 0 && now.includes('%'))
    now = now.replace(/%(~?)([a-z]{0,8}?)([a-z#@?$])/gi, (whole, tilde: string, edits: string, letter: string) => {
      const value = tilde === '' ? letters.get(letter + edits) : letters.get(letter);
      if (tilde === '' && edits !== '') return whole;
      if (!letters.has(letter)) return whole;
      if (value === null || value === undefined || edits !== '') return UNKNOWN;
      return tilde === '' ? value : unquote(value);
    });
  if (isDelayed && now.includes('!'))
    now = now.replace(/!([^!\s:=][^!:=\n]{0,80})(:[^!\n]{0,80})?!/g, (_, name: string, edit: string | undefined) =>
      edit === undefined ? plainText(lookUp(flow, name.toUpperCase())) : UNKNOWN,
    );
  return now.length > MAX_LINE ? UNKNOWN : now;
}

const lineAt = (batch: Batch, at: number): number => {
  let row = batch.unit.row;
  for (let next = batch.unit.text.indexOf('\n'); next >= 0 && next < at; next = batch.unit.text.indexOf('\n', next + 1))
    row++;
  return batch.part.lineOf(row);
};

/** The line of the file, as it is shown. */
function sourceOf(batch: Batch, line: number, given: string): string {
  for (let row = batch.unit.row; row < batch.lines.length && batch.part.lineOf(row) <= line; row++)
    if (batch.part.lineOf(row) === line && batch.part.lineOf(row + 1) !== line) return batch.lines[row] ?? given;
  return given;
}

const SET = /^set[ \t]+(?:"([^"=]{1,80})=([^\n]*)"[^"\n]*|([^\s"/=][^"=\n]{0,80})=([^\n]*))$/i;
const SET_OTHER = /^set(?:[ \t]+\/[ap])[ \t]+"?([^=\s"+*/|&^<>-]{1,80})[ \t]*[^=]?=/i;

function setVariable(text: string, batch: Batch): boolean {
  const plain = SET.exec(text);
  if (plain !== null) {
    const [, quotedName, quoted, name, bare] = plain;
    const value = quoted ?? bare ?? '';
    const known = value.includes(UNKNOWN) ? null : textValue(value);
    assign(batch.flow, (quotedName ?? name ?? '').toUpperCase(), known);
    return true;
  }
  const other = SET_OTHER.exec(text);
  if (other !== null) {
    // more than one name may stand in one sum
    if (/[,]/.test(text)) forget(batch.flow);
    assign(batch.flow, (other[1] ?? '').toUpperCase(), null);
    return true;
  }
  if (/^set(?:[ \t]+"?[^=/"\n]*"?)?$/i.test(text)) return true; // shows them
  forget(batch.flow);
  return false;
}

/** What one command does. */
function runSimple(command: Command & { kind: 'simple' }, batch: Batch): void {
  const { flow, reading, frame } = batch;
  const { findings } = reading;
  const text = expandLater(command.text, batch).trimStart();
  const line = lineAt(batch, command.at);
  const source = sourceOf(batch, line, command.source);
  const lost = (): void => findings.cannotFollow(line, source);
  const first = /^"[^"\n]*"|^[^\s"=;,/+(]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(first.length).trim();
  const name = programName(unquote(first));
  if (name === 'set') {
    if (!setVariable(text, batch)) lost();
    return;
  }
  if (/^echo[.:,;=/+([\\]?$/i.test(first) || name === 'echo') {
    batch.words.comment(line, rest);
    return;
  }
  if (name === 'setlocal') {
    frame.saved.push({ variables: variablesOf(flow), isDelayed: batch.isDelayed });
    if (/enabledelayedexpansion/i.test(rest)) batch.isDelayed = true;
    if (/disabledelayedexpansion/i.test(rest)) batch.isDelayed = false;
    return;
  }
  if (name === 'endlocal') {
    const saved = frame.saved.pop();
    if (saved === undefined) forget(flow);
    else {
      restore(flow, saved.variables);
      batch.isDelayed = saved.isDelayed;
    }
    return;
  }
  if (name === 'exit') {
    if (/^\/b\b/i.test(rest)) frame.back.push(fork(flow));
    stop(flow);
    return;
  }
  if (name === 'goto' || name.startsWith('goto:')) {
    jump(name === 'goto' ? rest : name.slice(5), command, batch);
    return;
  }
  if (name === 'call') {
    callOf(rest, command, batch, line);
    return;
  }
  if (HARMLESS.has(name) || /^[a-z]:$/i.test(first)) return;
  runProgram(splitWords(text), source, line, batch);
  if (flow.isReached && !COMES_BACK.has(name) && !/\.(?:exe|com)"?$/i.test(first)) loseTrack(flow);
}

/** A program that is started, with its words. */
function runProgram(words: readonly Word[], source: string, line: number, batch: Batch): void {
  const { part, reading, flow } = batch;
  const { findings } = reading;
  const [program, ...rest] = words;
  const lost = (): void => findings.cannotFollow(line, source);
  if (program === undefined || !findings.step(words.length)) return;
  if (!program.isKnown) {
    lost();
    return;
  }
  const name = programName(program.text);
  const host = hostOf(program.text, part.host);
  const inner = (language: 'batch' | 'powershell', text: string): void => {
    if (!text.includes(UNKNOWN) && words.every((word) => word.isKnown))
      readInner(
        language,
        part,
        { text, lineOf: () => line, isCertain: isCertain(flow), host, labels: batch.words.current() },
        reading,
      );
    else lost();
  };
  if (name === 'reg') {
    readRegExe(
      words,
      { line, source, labels: batch.words.current(), isCertain: isCertain(flow), host: part.host },
      findings,
    );
    return;
  }
  if (name === 'net' && rest.length === 1 && rest[0]?.text.toLowerCase() === 'session') return;
  if (name === 'cmd') {
    const at = rest.findIndex((word) => /^\/[ckr]$/i.test(word.text));
    const others = rest.slice(0, Math.max(at, 0)).every((word) => /^\/(?:[sqdau]|e:o\w+|v:off)$/i.test(word.text));
    if (at < 0 || !others) {
      lost();
      return;
    }
    const tail = /\/[ckr]\b[ \t]*(.*)$/is.exec(source)?.[1] ?? '';
    const quoted = /^"(.*)"$/s.exec(tail.trim())?.[1];
    // What the line has before its variables were put in would be another line.
    const words2 = rest.slice(at + 1);
    // The first and the last quotation mark of such a line go, and what is left is another command (`cmd /?`).
    if (words2[0]?.isQuoted === true && words2.slice(1).some((word) => word.isQuoted)) {
      lost();
      return;
    }
    const line2 =
      quoted === undefined || words2.length > 1
        ? words2.map((word) => (word.isQuoted ? `"${word.text}"` : word.text)).join(' ')
        : (words2[0]?.text ?? '');
    inner('batch', line2);
    if (/^\/k$/i.test(rest[at]?.text ?? '')) loseTrack(flow);
    return;
  }
  if (name === 'powershell' || name === 'pwsh') {
    const script = powerShellArgument(rest);
    if (script === null) {
      lost();
      return;
    }
    inner('powershell', script);
    return;
  }
  if (name === 'start') {
    const after = rest.findIndex((word, index) => !(word.text.startsWith('/') || (index === 0 && word.isQuoted)));
    if (after < 0) {
      lost();
      return;
    }
    runProgram(rest.slice(after), source, line, batch);
    return;
  }
  lost();
}

const SWITCHES_WITH_WORD = /^[-/](?:ex(?:ecutionpolicy)?|ep|w(?:indowstyle)?|version|inputformat|outputformat)$/i;
const SWITCHES_ALONE = /^[-/](?:nop(?:rofile)?|nol(?:ogo)?|noni(?:nteractive)?|noe(?:xit)?|sta|mta)$/i;

/** The script in the arguments of powershell.exe; null where it stands in a file, or isn't one. */
function powerShellArgument(words: readonly Word[]): string | null {
  let at = 0;
  while (at < words.length) {
    const text = words[at]?.text ?? '';
    if (SWITCHES_WITH_WORD.test(text)) at += 2;
    else if (SWITCHES_ALONE.test(text)) at++;
    else break;
  }
  const first = words[at]?.text ?? '';
  if (/^[-/]c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i.test(first)) at++;
  else if (/^[-/]/.test(first) || /\.ps1$/i.test(first)) return null;
  const script = words
    .slice(at)
    .map((word) => word.text)
    .join(' ');
  return script === '' || script === '-' ? null : script;
}

function jump(target: string, command: Command & { kind: 'simple' }, batch: Batch): void {
  const { flow, frame } = batch;
  const label = target.replace(/^:/, '').trim().toUpperCase();
  if (/^EOF\b/.test(label)) {
    frame.back.push(fork(flow));
  } else {
    const row = batch.labels.get(label);
    if (row === undefined || label.includes(UNKNOWN))
      batch.reading.findings.cannotFollow(
        lineAt(batch, command.at),
        sourceOf(batch, lineAt(batch, command.at), command.source),
      );
    // Jumps back were taken in when the label was passed: its variables aren't known from there.
    if (row === undefined || row > batch.unit.row)
      frame.jumps.set(label, [...(frame.jumps.get(label) ?? []), fork(flow)]);
    if (row === undefined) {
      // the script ends there, or goes on anywhere
      loseTrack(flow);
      return;
    }
  }
  stop(flow);
}

function callOf(rest: string, command: Command & { kind: 'simple' }, batch: Batch, line: number): void {
  const { flow, reading } = batch;
  const label = /^:([^\s]+)(.*)$/.exec(rest);
  const lost = (): void => {
    reading.findings.cannotFollow(line, sourceOf(batch, line, command.source));
    forget(flow);
    loseTrack(flow);
  };
  if (label === null) {
    // `call` puts variables in once more
    if (rest.includes('%')) {
      lost();
      return;
    }
    const words = splitWords(rest);
    const name = programName(words[0]?.text ?? '');
    if (COMES_BACK.has(name) || /\.exe$/i.test(words[0]?.text ?? '')) {
      runProgram(words, sourceOf(batch, line, command.source), line, batch);
      return;
    }
    if (name === 'set' && !rest.includes(UNKNOWN) && setVariable(rest, batch)) return;
    lost();
    return;
  }
  const name = (label[1] ?? '').toUpperCase();
  const row = batch.labels.get(name);
  if (row === undefined || batch.calls.includes(name) || batch.calls.length >= MAX_CALLS) {
    lost();
    return;
  }
  const args = (label[2]?.match(/"[^"]*"|[^\s,;="]+/g) ?? []).map((word) =>
    word.includes(UNKNOWN) ? null : textValue(word),
  );
  const frame: Frame = {
    args: [...args, ...Array<Value>(9).fill(textValue(''))].slice(0, 9),
    back: [],
    jumps: new Map(),
    saved: [],
  };
  const before = { delayed: batch.isDelayed, unit: batch.unit };
  const sub: Batch = { ...batch, frame, letters: new Map(), calls: [...batch.calls, name] };
  runLines(sub, row);
  join(flow, flow.isReached ? [...frame.back, fork(flow)] : frame.back);
  const [outermost] = frame.saved;
  if (outermost !== undefined) restore(flow, outermost.variables);
  batch.isDelayed = before.delayed;
}

/** Runs a command that may or may not run, or several times. */
function run(command: Command, batch: Batch): void {
  const { flow, reading } = batch;
  if (!flow.isReached || !reading.findings.step()) return;
  switch (command.kind) {
    case 'comment':
      batch.words.comment(lineAt(batch, command.at), command.text);
      return;
    case 'simple':
      runSimple(command, batch);
      return;
    case 'broken':
      reading.findings.cannotFollow(
        lineAt(batch, command.at),
        sourceOf(batch, lineAt(batch, command.at), command.text),
        command.text,
      );
      loseTrack(flow);
      forget(flow);
      return;
    case 'list':
      for (const one of command.commands) run(one, batch);
      return;
    case 'pipe':
      for (const one of [command.first, command.second]) {
        const variables = variablesOf(flow);
        run(one, batch);
        restore(flow, variables);
      }
      return;
    case 'and':
    case 'or':
      run(command.first, batch);
      branch(flow, [(way) => run(command.second, { ...batch, flow: way }), () => undefined]);
      return;
    case 'if': {
      const { then, otherwise } = command;
      const isMet = decide(expandLater(command.condition, batch), (name) => lookUp(flow, name.toUpperCase()));
      if (isMet !== null) {
        if (isMet) run(then, batch);
        else if (otherwise !== null) run(otherwise, batch);
        return;
      }
      branch(flow, [
        (way) => run(then, { ...batch, flow: way }),
        (way) => otherwise !== null && run(otherwise, { ...batch, flow: way }),
      ]);
      return;
    }
    case 'for':
      runLoop(command, batch);
      return;
  }
}

/** The words of a list that is written out; null where Windows would look for files, or where it isn't known. */
function listItems(list: string, switches: string): readonly string[] | null {
  if (list.includes(UNKNOWN)) return null;
  if (switches === '/l') {
    const [start = Number.NaN, step = Number.NaN, end = Number.NaN] = list.split(/[,\s]+/).map(Number);
    const count = Math.floor((end - start) / step) + 1;
    if (!(count <= MAX_TURNS) || step === 0) return null;
    return Array.from({ length: Math.max(0, count) }, (_, turn) => String(start + turn * step));
  }
  const items = list.match(/"[^"]*"|[^\s,;="]+/g) ?? [];
  return switches !== '' || /[*?]/.test(list) || items.length > MAX_TURNS ? null : items;
}

/** Names that a command assigns. */
function assigned(command: Command, names: Set<string>): boolean {
  switch (command.kind) {
    case 'simple': {
      const text = command.text;
      const name = /^set[ \t]+(?:\/[ap][ \t]+)?"?([^=\s"/][^="]{0,80}?)[ \t]*[-+*/%&^|]?=/i.exec(text)?.[1];
      if (name !== undefined) names.add(name.toUpperCase());
      return !/^(?:call|setlocal|endlocal)\b/i.test(text) && !(/^set\b/i.test(text) && name === undefined);
    }
    case 'list':
      return command.commands.every((one) => assigned(one, names));
    case 'and':
    case 'or':
    case 'pipe':
      return assigned(command.first, names) && assigned(command.second, names);
    case 'if':
      return assigned(command.then, names) && (command.otherwise === null || assigned(command.otherwise, names));
    case 'for':
      return assigned(command.body, names);
    case 'comment':
      return true;
    case 'broken':
      return false;
  }
}

function runLoop(command: Command & { kind: 'for' }, batch: Batch): void {
  const { flow, letters } = batch;
  const list = expandLater(command.list, batch);
  const items = listItems(list, command.switches);
  const outer = letters.get(command.letter);
  if (items === null) {
    // `for /f` runs the command between its quotes
    const inner = /^\s*(?:'([^']*)'|`([^`]*)`)\s*$/.exec(list);
    if (command.switches.startsWith('/f') && inner !== null)
      run({ kind: 'simple', text: (inner[1] ?? inner[2] ?? '').trim(), source: list, at: command.at }, batch);
    const names = new Set<string>();
    if (!assigned(command.body, names)) forget(flow);
    for (const name of names) assign(flow, name, null);
    const isWide = command.switches.startsWith('/f');
    const given = isWide ? LETTERS : [command.letter];
    const before = new Map(letters);
    for (const letter of given) if (letter >= command.letter || !isWide) letters.set(letter, null);
    branch(flow, [(way) => run(command.body, { ...batch, flow: way }), () => undefined]);
    letters.clear();
    for (const [letter, value] of before) letters.set(letter, value);
    return;
  }
  for (const item of items) {
    letters.set(command.letter, item);
    run(command.body, batch);
  }
  if (outer === undefined) letters.delete(command.letter);
  else letters.set(command.letter, outer);
}

/** Reads the lines of a batch file from a row on, until it ends. */
function runLines(batch: Batch, from: number): void {
  const { lines, flow, frame, reading } = batch;
  let row = from;
  while (row < lines.length) {
    const raw = lines[row] ?? '';
    const label = LABEL.exec(raw)?.[1]?.toUpperCase();
    if (label !== undefined) {
      const jumps = frame.jumps.get(label) ?? [];
      frame.jumps.delete(label);
      if (jumps.length > 0) join(flow, [fork(flow), ...jumps]);
      if (batch.loops.has(label)) {
        forget(flow);
        flow.isReached = true; // somebody may come back to it
      }
      row++;
      continue;
    }
    if (!flow.isReached || raw.trim() === '') {
      row++;
      continue;
    }
    let count = 1;
    let text = expand(raw, batch);
    let parsed = parseCommand(text, 0);
    while (parsed.isOpen && row + count < lines.length) {
      const more = lines.slice(row + count, row + count * 2);
      text += `\n${more.map((one) => expand(one, batch)).join('\n')}`;
      count += more.length;
      if (!reading.findings.step(text.length / 16)) return;
      parsed = parseCommand(text, 0);
    }
    if (!reading.findings.step(1 + text.length / 32)) return;
    batch.unit = { text, row };
    run(parsed.command, batch);
    let next = 1;
    for (let at = text.indexOf('\n'); at >= 0 && at < parsed.end; at = text.indexOf('\n', at + 1)) next++;
    row += next;
  }
  // a jump to a label that isn't there ends the script
  if (flow.isReached) return;
  for (const flows of frame.jumps.values()) frame.back.push(...flows);
}

/** Reads a batch file, or lines that somebody types. Nothing is run. */
export function readBatch(part: Part, reading: Reading): void {
  const lines = part.text.split('\n');
  const labels = new Map<string, number>();
  const loops = new Set<string>();
  for (const [row, line] of lines.entries()) {
    const label = LABEL.exec(line)?.[1]?.toUpperCase();
    if (label !== undefined && !labels.has(label)) labels.set(label, row);
    for (const [, target = ''] of line.matchAll(JUMP))
      if (labels.has(target.toUpperCase())) loops.add(target.toUpperCase());
  }
  const words = createLabelTrack();
  const frame: Frame = { args: null, back: [], jumps: new Map(), saved: [] };
  runLines(
    {
      part,
      reading,
      lines,
      labels,
      loops,
      words,
      flow: startFlow(part.isCertain, FOLDERS),
      letters: new Map(),
      calls: [],
      frame,
      isDelayed: false,
      unit: { text: '', row: 0 },
    },
    0,
  );
}
