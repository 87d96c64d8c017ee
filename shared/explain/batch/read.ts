import { createLabelTrack } from '../command/labels.ts';
import { programName, splitWords, UNKNOWN } from '../command/words.ts';
import {
  assign,
  BODY,
  branch,
  flagValue,
  forget,
  leave,
  mayLeave,
  OUT,
  startFlow,
  takeTurns,
  type Flow,
} from '../flow.ts';
import { dependingOn, MAX_DEPTH, type Part, type Reading } from '../reading.ts';
import { COMES_BACK, HARMLESS } from './commands.ts';
import { expand, expandLater, unquote } from './expand.ts';
import { parseCommand, type Command } from './parse.ts';
import { runProgram, type Place } from './programs.ts';
import { constantsIn, setVariable } from './set.ts';
import { AT_FIRST, DELAYED, FOLDER, forgetNames, type Batch } from './state.ts';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');
const MAX_TURNS = 64;

type Simple = Command & { kind: 'simple' };

const LABEL = /^[ \t@]*:(?!:)[ \t]*([^\s:+&|<>^,;=]+)/;

/** Matches a jump to a label, or a call of it. */
const JUMP = /\b(?:goto[ \t]*:?|call[ \t]*:)[ \t]*([^\s&|<>^()",;=]+)/gi;

const labelIn = (line: string): string | undefined => LABEL.exec(line)?.[1]?.toUpperCase();

/** Returns the row of the file that contains a command of the unit. Counts from the place of the call before. */
function rowOf({ unit }: Batch, { at }: { readonly at: number }): number {
  const passed = unit.text.slice(Math.min(at, unit.at), Math.max(at, unit.at)).split('\n').length - 1;
  unit.row += at < unit.at ? -passed : passed;
  unit.at = at;
  return unit.row;
}

/**
 * Returns the place of a command: its line, as it is in the file if that line contains nothing more that isn't shown.
 */
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

/** Follows one simple command. */
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
      if (rest.includes(UNKNOWN)) assign(flow, DELAYED, null);
      else if (delayed !== undefined) assign(flow, DELAYED, flagValue(delayed.toLowerCase() === 'en'));
      return;
    }
    case 'endlocal':
      // the values that it restores aren't kept
      forget(flow);
      return;
    case 'exit':
      leave(flow, /^\/b\b/i.test(rest) ? BODY : OUT);
      return;
    case 'call':
      callOf(rest, batch, place);
      return;
  }
  if (/^goto(?::|$)/.test(word)) jump(`${word.slice(4)} ${rest}`.trim(), batch, place);
  else if (!isHarmless(first) || (text.trim() !== first && /^[a-z]:$/i.test(first))) {
    runProgram(splitWords(text), place, batch);
    if (!comesBack(first)) {
      mayLeave(flow);
      if (!/\.(?:cmd|bat)"?$|%/i.test(first)) batch.reading.findings.mayBeForeign(place.line);
    }
  }
}

/** Jumps aren't followed: reading continues at a label, where everything is only possible. */
function jump(target: string, batch: Batch, place: Place): void {
  const { flow, labels } = batch;
  const label = target.replace(/^:/, '').toUpperCase();
  if (labels.has(label)) leave(flow);
  else if (/^EOF\b/.test(label)) leave(flow, BODY);
  else {
    // the script ends there, or continues anywhere
    cannotFollow(batch, place);
    mayLeave(flow);
  }
}

/**
 * True if the part below a label may end the script. It is read once for this, and its findings are discarded. One that
 * calls others too deeply may end it too.
 */
function mayEnd(label: string, batch: Batch): boolean {
  const { labels, ends, part, reading } = batch;
  const [row, known] = [labels.get(label), ends.get(label)];
  if (known !== undefined || row === undefined || row === null || part.depth >= MAX_DEPTH) return known ?? true;
  ends.set(label, true);
  const quiet = (): void => undefined;
  const findings = { ...reading.findings, add: quiet, cannotFollow: quiet, mayBeForeign: quiet, problem: quiet };
  const flow = startFlow(false);
  const own = { flow, letters: new Map(), words: createLabelTrack(), reading: { ...reading, findings } };
  const inner = { ...batch, ...own, part: { ...part, depth: part.depth + 1 } };
  takeTurns(flow, [() => runLines(inner, row + 1)], BODY);
  ends.set(label, flow.left === OUT);
  return flow.left === OUT;
}

function callOf(rest: string, batch: Batch, place: Place): void {
  const { flow, labels, constants } = batch;
  const [, label] = /^:(\S+)/.exec(rest) ?? [];
  const words = splitWords(rest);
  // `call` expands variables again, and doubles carets
  const isOpen = label !== undefined || /[%^]/.test(rest);
  if (label !== undefined && labels.has(label.toUpperCase())) {
    // the part below isn't entered: it may assign any variable that isn't assigned once, and end the script
    forgetNames(flow, constants);
    if (mayEnd(label.toUpperCase(), batch)) mayLeave(flow);
  } else if (!isOpen && comesBack(words[0]?.text ?? '')) runProgram(words, place, batch);
  else if (isOpen || !setVariable(rest, flow)) {
    cannotFollow(batch, place);
    forgetNames(flow);
    mayLeave(flow);
  }
}

/** Runs a command in a program of its own, so its assignments and jumps have no effect outside. */
function runApart(command: Command, batch: Batch): void {
  const flow: Flow = { ...batch.flow, variables: new Map(batch.flow.variables), left: 0 };
  run(command, { ...batch, flow });
  if (flow.left > 0) mayLeave(batch.flow);
}

/** Follows a command that may or may not run, or that runs several times. */
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
      for (const one of command.commands) runApart(one, batch);
      return;
    case 'and':
    case 'or':
      for (const [index, one] of command.commands.entries())
        if (index === 0) run(one, batch);
        else branch(flow, [(way) => run(one, { ...batch, flow: way })]);
      return;
    case 'if': {
      const reading = dependingOn(batch.reading, batch.part.lineOf(rowOf(batch, command)));
      const ways = [command.then, command.otherwise].filter((one) => one !== null);
      branch(
        flow,
        ways.map((one) => (way) => run(one, { ...batch, reading, flow: way })),
        command.otherwise === null,
      );
      return;
    }
    case 'for':
      runLoop(command, batch);
      return;
  }
}

const ITEM = /(?<![^\s,;=])(?:"[^"]*"|[^\s,;="]+)(?![^\s,;=])/g;

/** Returns the words of a list that is written out; null if Windows would look for files, or if the list is unknown. */
function listItems(list: string, switches: string): readonly string[] | null {
  const items = list.match(ITEM) ?? [];
  const quotes = (all: string): number => all.split('"').length;
  const isPlain = switches === '' && !list.includes(UNKNOWN) && !/[*?]/.test(list) && items.length <= MAX_TURNS;
  return isPlain && quotes(items.join('')) === quotes(list) ? items : null;
}

/** Follows the command whose output `for /f` reads, with the row that contains it. */
function runListed(command: Command & { kind: 'for' }, list: string, batch: Batch): void {
  const marks = /\busebackq\b/.test(command.switches) ? /^\s*`(.*)`\s*$/ : /^\s*'(.*)'\s*$/;
  const text = command.switches.startsWith('/f') ? marks.exec(list)?.[1] : undefined;
  if (text === undefined) return;
  // The first cmd removes carets, so that the second one joins commands.
  const inner = parseCommand(text.replace(/\^(.)/g, '$1'));
  runApart(inner.command, { ...batch, unit: { text: '', row: rowOf(batch, command), at: 0 } });
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
  forgetNames(flow, batch.constants);
  // `tokens` assigns values to the following letters as well
  const given = switches.startsWith('/f') ? [letter, ...LETTERS.filter((one) => one > letter)] : [letter];
  branch(flow, [
    (way) =>
      turn(
        way,
        given.map((one) => [one, null]),
      ),
  ]);
}

/** Nothing is known at a label that is the target of a jump. Whatever follows is only possible. */
function passLabel(flow: Flow): void {
  mayLeave(flow);
  forget(flow);
  flow.isReached = true;
}

/**
 * Reads the lines of a batch file from a row on, until it ends. A part that is called is read until it returns, or may
 * not return.
 */
function runLines(batch: Batch, from = 0): void {
  const { lines, flow, reading } = batch;
  const { findings } = reading;
  let row = from;
  while (row < lines.length) {
    if (from > 0 && (!flow.isReached || flow.left === OUT)) return;
    const raw = lines[row] ?? '';
    const label = labelIn(raw);
    if (batch.isTarget(label)) passLabel(flow);
    // the line below belongs to such a label
    else if (label !== undefined && raw.endsWith('^')) mayLeave(flow);
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
    batch.unit = { text, row, at: 0 };
    run(parsed.command, batch);
    const next = rowOf(batch, { at: parsed.end }) + 1;
    do row++;
    while (row < next && !batch.isTarget(labelIn(lines[row] ?? '')));
  }
}

/** Reads a batch file, or lines that a user types. Nothing is run. */
export function readBatch(part: Part, reading: Reading): void {
  const lines = part.text.split('\n');
  const labels = new Map<string, number | null>();
  for (const [row, line] of lines.entries()) {
    const label = labelIn(line);
    if (label !== undefined) labels.set(label, labels.has(label) ? null : row);
  }
  const targets = new Set([...part.text.matchAll(JUMP)].map(([, target = '']) => target.toUpperCase()));
  const isOpen = [...targets].some((target) => /[%!]/.test(target));
  runLines({
    part,
    reading,
    lines,
    labels,
    ends: new Map(),
    isTarget: (label) => label !== undefined && (isOpen || targets.has(label)),
    constants: constantsIn(part.text),
    words: createLabelTrack(),
    flow: startFlow(part.isCertain, AT_FIRST),
    letters: new Map(),
    unit: { text: '', row: 0, at: 0 },
  });
}
