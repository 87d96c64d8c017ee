import { createLabelTrack } from '../command/labels.ts';
import { namesIn, programName, splitWords, UNKNOWN } from '../command/words.ts';
import { branch, decide, forget, leave, mayLeave, startFlow, textValue, type Flow, type Value } from '../flow.ts';
import { eachTurn, either, forgetOpen, lineOf, notFollowed, type Part, type Reading } from '../script.ts';
import { parseCommand, type Command, type Link } from './parse.ts';
import { runProgram } from './programs.ts';
import { AT_FIRST, constantsIn, expand, expandLater, FOLDER, setVariable, unquote, type Batch } from './state.ts';

/** Commands that change no value, reviewed one by one: none may write to the registry, whatever its arguments are. */
const HARMLESS = namesIn({
  'show a text, or ask': 'echo rem title color cls prompt pause choice',
  'show files, or what is in them': 'dir type find findstr more sort where',
  'show something about the PC': 'ver vol verify chcp hostname whoami systeminfo',
  'change the folder': 'cd chdir pushd popd',
  wait: 'timeout ping',
  'move the arguments, or keep what is set': 'shift setlocal',
});

const COMES_BACK = namesIn({
  'change settings': 'reg regedit net sc schtasks gpupdate wmic msiexec netsh bcdedit regsvr32 rundll32 shutdown',
  'run scripts and programs': 'powershell pwsh cscript wscript start cmd',
  'change files': 'icacls takeown xcopy robocopy copy move del erase md mkdir rd rmdir ren attrib',
  'show or end processes': 'taskkill tasklist',
});

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ');

const LABEL = /^[ \t@]*:(?!:)[ \t]*([^\s:+&|<>^,;=]+)/;

const JUMP = /\b(?:goto(?:[ \t]*:)?|call[ \t]*:)[ \t]*([^\s&|<>^()",;=]+)/gi;

const labelIn = (line: string): string | undefined => LABEL.exec(line)?.[1]?.toUpperCase();

const comesBack = (first: string): boolean =>
  COMES_BACK.has(programName(unquote(first))) || /\.(?:exe|com)"?$/i.test(first);

/** Returns the state at a command, which is shown alone if the whole part is one line, else with its whole line. */
function at(outer: Batch, row: number, given: string): Batch {
  const { lines, part, from } = outer;
  const isPart = part.lineOf(from + row + 1) === part.lineOf(from + row);
  const text = isPart ? given.replaceAll(FOLDER, '%windir%') : (lines[from + row] ?? given);
  return { ...outer, statement: { row: from + row, text } };
}

function runSimple(given: string, batch: Batch): void {
  const { flow, reading, words } = batch;
  const text = expandLater(given, batch).trimStart();
  const line = lineOf(batch, batch.statement);
  const first = /^"[^"\n]*"|^[^\s"=;,/+(]+/.exec(text)?.[0] ?? '';
  const rest = text.slice(first.length).trim();
  const word = first.toLowerCase();
  flow.last = null;
  if (word === 'set') {
    if (!setVariable(text, flow)) notFollowed(batch);
  } else if (/^echo[.:[\\\]]?$/.test(word)) words.comment(line, rest);
  // the values that it restores aren't kept
  else if (word === 'endlocal') forget(flow);
  else if (word === 'exit') leave(flow);
  else if (word === 'call') callOf(rest, batch);
  else if (/^goto(?::|$)/.test(word)) jump(`${word.slice(4)} ${rest}`.trim(), batch);
  else if (!HARMLESS.has(programName(unquote(first))) && !/^[a-z]:$/i.test(text.trim())) {
    runProgram(splitWords(text), batch);
    if (!comesBack(first)) {
      mayLeave(flow);
      if (!/\.(?:cmd|bat)"?$|%/i.test(first)) reading.findings.mayBeForeign(line);
    }
  }
}

/** Jumps aren't followed: reading continues at a label, where everything is only possible. */
function jump(target: string, batch: Batch): void {
  const label = target.replace(/^:/, '').toUpperCase();
  if (batch.labels.has(label) || /^EOF\b/.test(label)) leave(batch.flow);
  else {
    // the script ends there, or continues anywhere
    notFollowed(batch);
    mayLeave(batch.flow);
  }
}

function callOf(rest: string, batch: Batch): void {
  const { flow, labels } = batch;
  const [, label] = /^:(\S+)/.exec(rest) ?? [];
  // what is called isn't entered: it may assign all variables but the constants, and end the script
  mayLeave(flow);
  if (label !== undefined && labels.has(label.toUpperCase())) forgetOpen(batch);
  else {
    notFollowed(batch);
    forget(flow);
  }
}

/** Runs a command in a program of its own, so its assignments and jumps have no effect outside. */
function runApart(command: Command, batch: Batch): void {
  const flow: Flow = { ...batch.flow, variables: new Map(batch.flow.variables), left: 0 };
  run(command, { ...batch, flow });
  if (flow.left > 0) mayLeave(batch.flow);
}

/** Of a longer chain, nothing is decided. */
const MOST_DECIDED = 50;

/** Runs joined commands, from one of them on. After `&&` and `||` they depend on the one before, or may run. */
function runChain(links: readonly Link[], batch: Batch, from = 0): void {
  const { flow } = batch;
  const runAt = (at: number, way: Flow): void => {
    const [link, next] = links.slice(at, at + 2);
    const isPiped = link?.sign === '|' || next?.sign === '|';
    // each of a pipe runs in a program of its own
    if (link !== undefined) (isPiped ? runApart : run)(link.command, { ...batch, flow: way });
    if (isPiped) way.last = null;
  };
  let at = from;
  do runAt(at++, flow);
  while (links[at]?.sign === '|');
  const signs = links.slice(at).map(({ sign }) => sign);
  const isOne = signs.length < MOST_DECIDED && (signs.length === 1 || signs.every((sign) => sign === '&&'));
  if (isOne && flow.last !== null && signs.length > 0)
    decide(flow, flow.last, [[signs[0] === '&&', (way) => runChain(links, { ...batch, flow: way }, at)]]);
  else for (; at < links.length; at++) branch(flow, [(way) => runAt(at, way)]);
}

function run(command: Command, batch: Batch): void {
  const { flow, reading, part, from } = batch;
  if (!flow.isReached || !reading.findings.step()) return;
  if (command.kind === 'comment') batch.words.comment(part.lineOf(from + command.row), command.text);
  else if (command.kind === 'simple') runSimple(command.text, at(batch, command.row, command.source));
  else if (command.kind === 'list') for (const one of command.commands) run(one, batch);
  else if (command.kind === 'chain') runChain(command.links, batch);
  else if (command.kind === 'for') runLoop(command, at(batch, command.row, ''));
  else if (command.kind === 'if') {
    const ways = command.ways.map((one) => (way: Batch) => run(one, way));
    either(at(batch, command.row, ''), ways, ways.length < 2);
  } else {
    const { statement } = at(batch, command.row, command.text);
    const line = lineOf(batch, statement);
    reading.findings.cannotFollow(line, statement.text, command.text);
    reading.findings.mayBeForeign(line);
    mayLeave(flow);
    forget(flow);
  }
}

const ITEM = /(?<![^\s,;=])(?:"[^"]*"|[^\s,;="]+)(?![^\s,;=])/g;

/** Returns the words of a list that is written out; null if Windows would look for files, or if the list is unknown. */
function listItems(list: string, switches: string): readonly Value[] | null {
  const items = list.match(ITEM) ?? [];
  const quotes = (all: string): number => all.split('"').length;
  const isPlain = switches === '' && !list.includes(UNKNOWN) && !/[*?]/.test(list);
  return isPlain && quotes(items.join('')) === quotes(list) ? items.map(textValue) : null;
}

function runLoop({ letter, switches, body, list: given }: Command & { kind: 'for' }, batch: Batch): void {
  const list = expandLater(given, batch);
  const isOfFile = switches.startsWith('/f');
  const marks = /\busebackq\b/.test(switches) ? /^\s*`(.*)`\s*$/ : /^\s*'(.*)'\s*$/;
  const [, listed] = (isOfFile && marks.exec(list)) || [];
  // The first cmd removes carets, so that the second one joins commands.
  if (listed !== undefined)
    runApart(parseCommand(listed.replace(/\^(.)/g, '$1')).command, { ...batch, from: batch.statement.row });
  // `tokens` assigns values to the following letters as well
  const letters = isOfFile ? [letter, ...LETTERS.filter((one) => one > letter)] : [letter];
  eachTurn(batch, listItems(list, switches), (turn, item) =>
    run(body, { ...turn, letters: new Map([...turn.letters, ...letters.map((one) => [one, item] as const)]) }),
  );
}

function runLines(batch: Batch): void {
  const { lines, flow, reading } = batch;
  const { findings } = reading;
  let row = 0;
  while (row < lines.length) {
    const raw = lines[row] ?? '';
    const label = labelIn(raw);
    if (batch.isTarget(label)) {
      // nothing is known there, and whatever follows is only possible
      mayLeave(flow);
      forget(flow);
      flow.isReached = true;
    } else if (label !== undefined && raw.endsWith('^')) mayLeave(flow); // continues in the line below
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
    run(parsed.command, { ...batch, from: row });
    const next = row + parsed.end + 1;
    do row++;
    while (row < next && !batch.isTarget(labelIn(lines[row] ?? '')));
  }
}

export function readBatch(part: Part, reading: Reading): void {
  const lines = part.text.split('\n');
  const targets = new Set([...part.text.matchAll(JUMP)].map(([, target = '']) => target.toUpperCase()));
  const isOpen = [...targets].some((target) => /[%!]/.test(target));
  const labels = new Set(lines.map(labelIn).filter((label) => label !== undefined));
  const words = createLabelTrack(part.labels);
  runLines({
    ...{ part, reading, lines, words, labels },
    labelsAt: words.current,
    isTarget: (label) => label !== undefined && (isOpen || targets.has(label)),
    mayDelay: /delayedexpansion|\bsetlocal[ \t][^\n]*%/i.test(part.text),
    constants: constantsIn(part.text),
    flow: startFlow(part.isCertain, AT_FIRST),
    letters: new Map(),
    statement: { row: 0, text: '' },
    from: 0,
    isUncalled: false,
  });
}
