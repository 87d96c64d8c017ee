import { createLabelTrack } from '../command/labels.ts';
import { programName, splitWords, UNKNOWN } from '../command/words.ts';
import {
  assign,
  branch,
  forget,
  fork,
  join,
  loseTrack,
  lookUp,
  restore,
  startFlow,
  stop,
  variablesOf,
  type Flow,
} from '../lattice/flow.ts';
import { flagValue, NOTHING, onlyOne, textValue, type Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import { COMES_BACK, HARMLESS } from './commands.ts';
import { isMet } from './condition.ts';
import { expand, expandLater, unquote } from './expand.ts';
import { listOf, plainNumber } from './list.ts';
import { parseCommand, type Command } from './parse.ts';
import { runProgram, type Place } from './programs.ts';
import { readSet, setVariable } from './set.ts';
import { AT_FIRST, DELAYED, FOLDER, forgetNames, SAVED, type Batch, type Frame } from './state.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const MAX_TURNS = 64;
const MAX_CALLS = 8;
/** Among the labels that are jumped to: one that isn't known. */
const ANYWHERE = '';

type Simple = Command & { kind: 'simple' };

const LABEL = /^[ \t@]*:(?!:)[ \t]*([^\s:+&|<>^,;=]+)/;
const JUMP = /\bgoto[ \t]*:?[ \t]*([^\s&|<>^()",;=]+)/gi;

const labelIn = (line: string): string | undefined => LABEL.exec(line)?.[1]?.toUpperCase();

/** The row of the file in which a command of the unit stands. */
const rowOf = ({ unit }: Batch, { at }: { readonly at: number }): number =>
  unit.row + unit.text.slice(0, at).split('\n').length - 1;

/** Where a command stands: its line, as the file has it where that line has nothing else that isn't shown. */
function placeOf(batch: Batch, command: { readonly at: number }, given: string): Place {
  const { lines, part } = batch;
  const row = rowOf(batch, command);
  const line = part.lineOf(row);
  return { line, source: part.lineOf(row + 1) === line ? given.replaceAll(FOLDER, '%windir%') : (lines[row] ?? given) };
}

function cannotFollow(batch: Batch, { line, source }: Place, whole = source): void {
  batch.reading.findings.cannotFollow(line, source, whole);
}

/** What one command does. */
function runSimple(command: Simple, batch: Batch): void {
  const { flow, frame } = batch;
  const text = expandLater(command.text, batch).trimStart();
  const place = placeOf(batch, command, command.source);
  const first = /^"[^"\n]*"|^[^\s"=;,/+(]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(first.length).trim();
  const word = first.toLowerCase();
  switch (/^echo[.:[\\\]]$/.test(word) ? 'echo' : word) {
    case 'set':
      if (!setVariable(text, flow)) cannotFollow(batch, place);
      return;
    case 'echo':
      batch.words.comment(place.line, rest);
      return;
    case 'setlocal': {
      const delayed = /(en|dis)abledelayedexpansion/i.exec(rest)?.[1];
      assign(flow, SAVED, [{ kind: 'table', entries: variablesOf(flow) }]);
      if (rest.includes(UNKNOWN)) assign(flow, DELAYED, null);
      else if (delayed !== undefined) assign(flow, DELAYED, flagValue(delayed.toLowerCase() === 'en'));
      return;
    }
    case 'endlocal':
      if (!endLocal(flow)) forget(flow);
      return;
    case 'exit':
      if (/^\/b\b/i.test(rest)) frame.back.push(fork(flow));
      stop(flow);
      return;
    case 'call':
      callOf(rest, batch, place);
      return;
  }
  const name = programName(unquote(first));
  if (/^goto(?::|$)/.test(word)) jump(`${word.slice(4)} ${rest}`.trim(), batch, place);
  else if (!HARMLESS.has(name) && !/^[a-z]:$/i.test(first)) {
    runProgram(splitWords(text), place, batch);
    if (!COMES_BACK.has(name) && !/\.(?:exe|com)"?$/i.test(first)) loseTrack(flow);
  }
}

/** Puts back what the last `setlocal` found; false where none is known to be open. */
function endLocal(flow: Flow): boolean {
  const saved = onlyOne(lookUp(flow, SAVED));
  if (saved?.kind === 'table') restore(flow, saved.entries);
  else if (saved === null) forget(flow);
  return saved?.kind === 'table';
}

function jump(target: string, batch: Batch, place: Place): void {
  const { flow, frame, labels, unit } = batch;
  const label = target.replace(/^:/, '').toUpperCase();
  const row = labels.get(label);
  const later = (key: string): unknown => frame.jumps.set(key, [...(frame.jumps.get(key) ?? []), fork(flow)]);
  if (/^:EOF\b/i.test(target) || (label === 'EOF' && row === undefined)) {
    frame.back.push(fork(flow));
    stop(flow);
  } else if (typeof row === 'number') {
    // Jumps back were taken in when the label was passed: its variables aren't known from there.
    if (row > unit.row) later(label);
    stop(flow);
  } else {
    // the script ends there, or goes on anywhere
    cannotFollow(batch, place);
    loseTrack(flow);
    later(label.includes(UNKNOWN) ? ANYWHERE : label);
    frame.back.push(fork(flow));
  }
}

function callOf(rest: string, batch: Batch, place: Place): void {
  const { flow, calls, hasShift } = batch;
  const lost = (): void => {
    cannotFollow(batch, place);
    forgetNames(flow);
    loseTrack(flow);
  };
  const [, label, given = ''] = /^:(\S+)(.*)$/.exec(rest) ?? [];
  if (label === undefined) {
    const words = splitWords(rest);
    const program = words[0]?.text ?? '';
    // `call` puts variables in once more, and doubles carets
    if (/[%^]/.test(rest)) lost();
    else if (COMES_BACK.has(programName(program)) || /\.exe$/i.test(program)) runProgram(words, place, batch);
    else if (!setVariable(rest, flow)) lost();
    return;
  }
  const name = label.toUpperCase();
  const row = batch.labels.get(name);
  if (typeof row !== 'number' || calls.includes(name) || calls.length >= MAX_CALLS) {
    lost();
    return;
  }
  const args = hasShift
    ? undefined
    : listOf(given)?.map((arg) => (arg.includes(UNKNOWN) || /[%^]/.test(arg) ? null : textValue(arg)));
  const frame: Frame = {
    args: args === undefined ? null : [...args, ...Array<Value>(9).fill(textValue(''))],
    back: [],
    jumps: new Map(),
  };
  const outer = lookUp(flow, SAVED);
  assign(flow, SAVED, NOTHING);
  runLines({ ...batch, frame, letters: new Map(), calls: [...calls, name] }, row);
  const ends = [...frame.back, fork(flow)];
  for (const end of ends) while (endLocal(end));
  join(flow, ends);
  assign(flow, SAVED, outer);
}

/** Runs a command in a program of its own: what it assigns and where it jumps stays there. */
function runApart(command: Command, batch: Batch): void {
  const flow = fork(batch.flow);
  run(command, { ...batch, flow, frame: { ...batch.frame, back: [], jumps: new Map() } });
  if (flow.weight < batch.flow.weight) loseTrack(batch.flow);
}

/** Runs a command that may or may not run, or several times. */
function run(command: Command, batch: Batch): void {
  const { flow, reading } = batch;
  if (!flow.isReached || !reading.findings.step()) return;
  switch (command.kind) {
    case 'comment':
      batch.words.comment(placeOf(batch, command, '').line, command.text);
      return;
    case 'simple':
      runSimple(command, batch);
      return;
    case 'broken':
      cannotFollow(batch, placeOf(batch, command, command.text), command.text);
      loseTrack(flow);
      forget(flow);
      return;
    case 'list':
      for (const one of command.commands) run(one, batch);
      return;
    case 'pipe':
      runApart(command.first, batch);
      runApart(command.second, batch);
      return;
    case 'and':
    case 'or':
      run(command.first, batch);
      branch(flow, [(way) => run(command.second, { ...batch, flow: way }), () => undefined]);
      return;
    case 'if': {
      const ways = [command.then, command.otherwise].map((one) => (way: Flow) => {
        if (one !== null) run(one, { ...batch, flow: way });
      });
      const met = isMet(
        command.condition,
        (text) => expandLater(text, batch),
        (name) => lookUp(flow, name),
      );
      if (met === null) branch(flow, ways);
      else ways[met ? 0 : 1]?.(flow);
      return;
    }
    case 'for':
      runLoop(command, batch);
      return;
  }
}

/** The words of a list that is written out; null where Windows would look for files, or where it isn't known. */
function listItems(list: string, switches: string): readonly string[] | null {
  const items = list.includes(UNKNOWN) ? null : listOf(list);
  if (switches === '/l') {
    const [start = Number.NaN, step = Number.NaN, end = Number.NaN] = (items ?? []).map(plainNumber);
    const count = Math.floor((end - start) / step) + 1;
    if (!(count <= MAX_TURNS)) return null;
    return Array.from({ length: Math.max(0, count) }, (_, turn) => String(start + turn * step));
  }
  return items === null || switches !== '' || /[*?]/.test(list) || items.length > MAX_TURNS ? null : items;
}

/** Collects the names that a command assigns; false where it may assign others. */
function assigned(command: Command, names: Set<string>): boolean {
  switch (command.kind) {
    case 'simple': {
      const set = /^set\b/i.test(command.text) ? readSet(command.text) : 'shows';
      if (set === 'shows') return !/^(?:call|setlocal|endlocal)\b/i.test(command.text);
      if (typeof set === 'string') return false;
      names.add(set.name);
      return !/[!%]/.test(set.name) && !set.name.includes(UNKNOWN);
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

/** What `for /f` runs to read what it prints, with the row in which it stands. */
function runListed(command: Command & { kind: 'for' }, list: string, batch: Batch): void {
  const marks = /\busebackq\b/.test(command.switches) ? /^\s*`(.*)`\s*$/ : /^\s*'(.*)'\s*$/;
  const text = command.switches.startsWith('/f') ? marks.exec(list)?.[1] : undefined;
  if (text === undefined) return;
  // The first cmd takes carets away, so that the second one joins commands.
  const inner = parseCommand(text.replace(/\^(.)/g, '$1'));
  runApart(inner.command, { ...batch, unit: { text: '', row: rowOf(batch, command) } });
}

function runLoop(command: Command & { kind: 'for' }, batch: Batch): void {
  const { flow, letters } = batch;
  const { letter, switches, body } = command;
  const list = expandLater(command.list, batch);
  const turn = (way: Flow, given: readonly (readonly [string, string | null])[]): void =>
    run(body, { ...batch, flow: way, letters: new Map([...letters, ...given]) });
  const items = listItems(list, switches);
  if (items !== null) {
    for (const item of items) turn(flow, [[letter, item]]);
    return;
  }
  runListed(command, list, batch);
  const names = new Set<string>();
  if (!assigned(body, names)) forget(flow);
  for (const name of names) assign(flow, name, null);
  // `tokens` gives values to the letters behind as well
  const given = switches.startsWith('/f') ? [letter, ...LETTERS.filter((one) => one > letter)] : [letter];
  branch(flow, [
    (way) =>
      turn(
        way,
        given.map((one) => [one, null]),
      ),
    () => undefined,
  ]);
}

/** Takes in at a label who jumps there. */
function passLabel(label: string, row: number, batch: Batch): void {
  const { lines, flow, frame, loops, lastLocal, lastOpenJump } = batch;
  const jumps = [label, ANYWHERE].flatMap((key) => frame.jumps.get(key) ?? []);
  frame.jumps.delete(label);
  join(flow, [fork(flow), ...jumps]);
  // with a caret the line below belongs to the label
  if (lines[row]?.endsWith('^') === true) loseTrack(flow);
  if (!loops.has(label) && row >= lastOpenJump) return;
  if (lastLocal < 0 || (lastLocal < row && frame.jumps.size === 0)) forgetNames(flow);
  else forget(flow);
  flow.isReached = true; // somebody may come back to it
}

/** Reads the lines of a batch file from a row on, until it ends. */
function runLines(batch: Batch, from: number): void {
  const { lines, flow, frame, reading, loops } = batch;
  const { findings } = reading;
  let row = from;
  while (row < lines.length) {
    const raw = lines[row] ?? '';
    const label = labelIn(raw);
    if (label !== undefined) passLabel(label, row, batch);
    if (label !== undefined || !flow.isReached || raw.trim() === '') {
      row++;
      continue;
    }
    let count = 1;
    let text = expand(raw, batch);
    let parsed = parseCommand(text);
    while (parsed.isOpen && row + count < lines.length) {
      const more = lines.slice(row + count, row + count * 2);
      text += `\n${more.map((one) => expand(one, batch)).join('\n')}`;
      count += more.length;
      if (!findings.step(text.length / 16)) return;
      parsed = parseCommand(text);
    }
    if (!findings.step(1 + text.length / 32)) return;
    batch.unit = { text, row };
    run(parsed.command, batch);
    const next = rowOf(batch, { at: parsed.end }) + 1;
    const isTarget = (name: string | undefined): boolean =>
      name !== undefined && (loops.has(name) || frame.jumps.has(name) || frame.jumps.has(ANYWHERE));
    do row++;
    while (row < next && !isTarget(labelIn(lines[row] ?? '')));
    // Who jumps into a block runs its lines one by one from there.
    if (row < next) {
      forget(flow);
      loseTrack(flow);
    }
  }
}

/** Reads a batch file, or lines that somebody types. Nothing is run. */
export function readBatch(part: Part, reading: Reading): void {
  const { text } = part;
  const lines = text.split('\n');
  const labels = new Map<string, number | null>();
  const loops = new Set<string>();
  let lastLocal = -1;
  let lastOpenJump = -1;
  for (const [row, line] of lines.entries()) {
    const label = labelIn(line);
    if (label !== undefined) labels.set(label, labels.has(label) ? null : row);
    for (const [, target = ''] of line.matchAll(JUMP)) {
      if (labels.has(target.toUpperCase())) loops.add(target.toUpperCase());
      if (/[%!]/.test(target)) lastOpenJump = row;
    }
    if (/\b(?:set|end)local\b/i.test(line)) lastLocal = row;
  }
  runLines(
    {
      part,
      reading,
      lines,
      labels,
      loops,
      lastLocal,
      lastOpenJump,
      hasShift: /\bshift\b/i.test(text),
      isTyped: /\bfor\b[^%\n]{1,200}%[a-z#@?$][ \t]{1,9}in\b/i.test(text),
      words: createLabelTrack(),
      flow: startFlow(part.isCertain, AT_FIRST),
      letters: new Map(),
      calls: [],
      frame: { args: null, back: [], jumps: new Map() },
      unit: { text: '', row: 0 },
    },
    0,
  );
}
