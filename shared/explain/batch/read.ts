import { createLabelTrack } from '../command/labels.ts';
import { programName, splitWords, UNKNOWN } from '../command/words.ts';
import { assign, branch, flagValue, forget, leave, lookUp, mayLeave, startFlow, type Flow } from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import { COMES_BACK, HARMLESS } from './commands.ts';
import { expand, expandLater, unquote } from './expand.ts';
import { listOf, plainNumber } from './list.ts';
import { parseCommand, type Command } from './parse.ts';
import { runProgram, type Place } from './programs.ts';
import { constantsIn, setVariable } from './set.ts';
import { AT_FIRST, DELAYED, FOLDER, forgetNames, SAVED, type Batch } from './state.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const MAX_TURNS = 64;

type Simple = Command & { kind: 'simple' };

const LABEL = /^[ \t@]*:(?!:)[ \t]*([^\s:+&|<>^,;=]+)/;
/** What jumps to a label, or calls it. */
const JUMP = /\b(?:goto[ \t]*:?|call[ \t]*:)[ \t]*([^\s&|<>^()",;=]+)/gi;

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

const isHarmless = (first: string): boolean => HARMLESS.has(programName(unquote(first))) || /^[a-z]:$/i.test(first);

const comesBack = (first: string): boolean =>
  COMES_BACK.has(programName(unquote(first))) || /\.(?:exe|com)"?$/i.test(first);

/** What one command does. */
function runSimple(command: Simple, batch: Batch): void {
  const { flow } = batch;
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
      assign(flow, SAVED, { kind: 'table', entries: new Map(flow.variables) });
      if (rest.includes(UNKNOWN)) assign(flow, DELAYED, null);
      else if (delayed !== undefined) assign(flow, DELAYED, flagValue(delayed.toLowerCase() === 'en'));
      return;
    }
    case 'endlocal':
      if (!endLocal(flow)) forget(flow);
      return;
    case 'exit':
      leave(flow);
      return;
    case 'call':
      callOf(rest, batch, place);
      return;
  }
  if (/^goto(?::|$)/.test(word)) jump(`${word.slice(4)} ${rest}`.trim(), batch, () => cannotFollow(batch, place));
  else if (!isHarmless(first) || (text.trim() !== first && /^[a-z]:$/i.test(first))) {
    runProgram(splitWords(text), place, batch);
    if (!comesBack(first)) {
      mayLeave(flow);
      if (!/\.(?:cmd|bat)"?$|%/i.test(first)) batch.reading.findings.mayBeForeign(place.line);
    }
  }
}

/** Puts back what the last `setlocal` found; false where none is known to be open. */
function endLocal(flow: Flow): boolean {
  const saved = lookUp(flow, SAVED);
  if (saved?.kind !== 'table') return false;
  flow.variables = new Map(saved.entries);
  return true;
}

/** Jumps aren't followed: at a label that something jumps to, it goes on as something that is possible. */
function jump(target: string, { flow, labels }: Batch, name: () => void): void {
  const label = target.replace(/^:/, '').toUpperCase();
  const isEnd = /^:EOF\b/i.test(target) || (label === 'EOF' && !labels.has(label));
  if (isEnd || typeof labels.get(label) === 'number') leave(flow);
  else {
    // the script ends there, or goes on anywhere
    name();
    mayLeave(flow);
  }
}

/** What stands below a label isn't entered when it is called: what it may assign is forgotten, and it may end the script. */
function fearCall({ flow, constants, calls }: Batch): void {
  if (calls.mayEnd) mayLeave(flow);
  if (calls.endsLocal) forget(flow);
  else forgetNames(flow, constants);
}

/** The commands of which one is made up. */
function partsOf(command: Command): readonly Command[] {
  switch (command.kind) {
    case 'list':
      return command.commands.flatMap(partsOf);
    case 'and':
    case 'or':
    case 'pipe':
      return [command.first, command.second].flatMap(partsOf);
    case 'if':
      return [command.then, ...(command.otherwise === null ? [] : [command.otherwise])].flatMap(partsOf);
    case 'for':
      return partsOf(command.body);
    default:
      return [command];
  }
}

const OF_CMD = /^(?:set|echo[.:[\\\]]|setlocal|endlocal|exit|goto.*|call:.*)$/i;

/** Whether a command may never come back to the script, as another batch file doesn't. */
function mayStayAway(command: Command): boolean {
  if (command.kind !== 'simple') return false;
  const words = splitWords(command.text);
  const isCall = /^call$/i.test(words[0]?.text ?? '');
  const first = words[isCall ? 1 : 0]?.text ?? '';
  return !(OF_CMD.test(first) || (isCall && first.startsWith(':')) || comesBack(first) || isHarmless(first));
}

/** What all lines from the first label on that is called may do. */
function callsIn(lines: readonly string[], labels: Batch['labels']): Batch['calls'] {
  const called = [...lines.join('\n').matchAll(/\bcall[ \t]*:([^\s&|<>^()",;=]+)/gi)];
  const rows = called.flatMap(([, label = '']) => labels.get(label.toUpperCase()) ?? []);
  const below = rows.length === 0 ? '' : lines.slice(Math.min(...rows.slice(0, 1000))).join('\n');
  const jumps = [...below.matchAll(JUMP)].map(([, target = '']) => target.toUpperCase());
  return {
    mayEnd:
      /\bexit\b(?![ \t]*\/b\b)/i.test(below) ||
      jumps.some((label) => label !== 'EOF' && label !== ':EOF' && !labels.has(label)) ||
      below
        .split('\n')
        .some((line) => labelIn(line) === undefined && partsOf(parseCommand(line).command).some(mayStayAway)),
    endsLocal: /\bendlocal\b/i.test(below),
  };
}

function callOf(rest: string, batch: Batch, place: Place): void {
  const { flow, labels } = batch;
  const [, label] = /^:(\S+)/.exec(rest) ?? [];
  const row = label === undefined ? undefined : labels.get(label.toUpperCase());
  const words = splitWords(rest);
  const program = words[0]?.text ?? '';
  if (typeof row === 'number') fearCall(batch);
  // `call` puts variables in once more, and doubles carets
  else if (
    label === undefined &&
    !/[%^]/.test(rest) &&
    (COMES_BACK.has(programName(program)) || /\.exe$/i.test(program))
  )
    runProgram(words, place, batch);
  else if (label !== undefined || /[%^]/.test(rest) || !setVariable(rest, flow)) {
    cannotFollow(batch, place);
    forgetNames(flow);
    mayLeave(flow);
  }
}

/** Runs a command in a program of its own: what it assigns and where it jumps stays there. */
function runApart(command: Command, batch: Batch): void {
  const flow: Flow = { ...batch.flow, variables: new Map(batch.flow.variables), left: 0 };
  run(command, { ...batch, flow });
  if (flow.left > 0) mayLeave(batch.flow);
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
      reading.findings.mayBeForeign(placeOf(batch, command, '').line);
      mayLeave(flow);
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
      branch(flow, [(way) => run(command.second, { ...batch, flow: way })]);
      return;
    case 'if': {
      const ways = [command.then, command.otherwise].filter((one) => one !== null);
      branch(
        flow,
        ways.map((one) => (way) => run(one, { ...batch, flow: way })),
        command.otherwise === null,
      );
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
  if (/\b(?:call|(?:set|end)local)\b/i.test(batch.unit.text)) forget(flow);
  else forgetNames(flow, batch.constants);
  // `tokens` gives values to the letters behind as well
  const given = switches.startsWith('/f') ? [letter, ...LETTERS.filter((one) => one > letter)] : [letter];
  branch(flow, [
    (way) =>
      turn(
        way,
        given.map((one) => [one, null]),
      ),
  ]);
}

/** At a label that something jumps to or calls, nothing is known: what follows is possible. */
function passLabel(label: string, row: number, { lines, flow, targets, hasOpenJump }: Batch): void {
  // with a caret the line below belongs to the label
  if (lines[row]?.endsWith('^') === true) mayLeave(flow);
  if (!targets.has(label) && !hasOpenJump) return;
  mayLeave(flow);
  forget(flow);
  flow.isReached = true;
}

/** Reads the lines of a batch file from a row on, until it ends. */
function runLines(batch: Batch): void {
  const { lines, flow, reading, targets, hasOpenJump } = batch;
  const { findings } = reading;
  let row = 0;
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
    const isTarget = (name: string | undefined): boolean => name !== undefined && (targets.has(name) || hasOpenJump);
    do row++;
    while (row < next && !isTarget(labelIn(lines[row] ?? '')));
    // Who jumps into a block runs its lines one by one from there.
    if (row < next) {
      forget(flow);
      mayLeave(flow);
    }
  }
}

/** Reads a batch file, or lines that somebody types. Nothing is run. */
export function readBatch(part: Part, reading: Reading): void {
  const { text } = part;
  const lines = text.split('\n');
  const labels = new Map<string, number | null>();
  for (const [row, line] of lines.entries()) {
    const label = labelIn(line);
    if (label !== undefined) labels.set(label, labels.has(label) ? null : row);
  }
  const targets = [...text.matchAll(JUMP)].map(([, target = '']) => target.toUpperCase());
  runLines({
    part,
    reading,
    lines,
    labels,
    targets: new Set(targets),
    hasOpenJump: targets.some((target) => /[%!]/.test(target)),
    calls: callsIn(lines, labels),
    constants: constantsIn(text),
    isTyped: /\bfor\b[^%\n]{1,200}%[a-z#@?$][ \t]{1,9}in\b/i.test(text),
    words: createLabelTrack(),
    flow: startFlow(part.isCertain, AT_FIRST),
    letters: new Map(),
    unit: { text: '', row: 0 },
  });
}
