import { NUMBER_TYPES, readData, typeOfSpelling, type ReadData } from '../command/data.ts';
import { createLabelTrack } from '../command/labels.ts';
import { foundWrite, type FoundData } from '../found.ts';
import {
  assign,
  branch,
  forget,
  fork,
  isCertain,
  join,
  loseTrack,
  lookUp,
  startFlow,
  stop,
  type Flow,
} from '../lattice/flow.ts';
import { isTrue, onlyOne, textsOf, textOf, UNKNOWN, type Value } from '../lattice/value.ts';
import { readInner, type Part, type Reading } from '../reading.ts';
import type { RegistryType, RegistryView } from '../../windows/registry.ts';
import { createReader, evaluate, FUNCTIONS, numberOf, type Surroundings } from './expression.ts';
import { blocksOf, type Block } from './tree.ts';
import { statementsOf, type Statement, type Token } from './tokens.ts';

type Sub = Block & { kind: 'sub' };

interface Script {
  readonly part: Part;
  readonly reading: Reading;
  readonly labels: ReturnType<typeof createLabelTrack>;
  readonly subs: ReadonlyMap<string, Sub>;
  readonly called: Set<string>;
  readonly flow: Flow;
  readonly calls: readonly string[];
  /** Where `Exit Sub` and `Exit For` go. */
  readonly exits: { readonly sub: Flow[]; readonly loop: Flow[] };
  /** Whether writes are only named, as nobody is known to call the code. */
  readonly isUncalled: boolean;
  readonly statement: Statement;
  /** Whether errors are passed over. */
  readonly goesOn: { now: boolean };
}

const MAX_TURNS = 64;
const MAX_CALLS = 8;

/** Roots that StdRegProv names by number. */
const ROOTS: Readonly<Record<number, string>> = { 0x80000001: 'HKCU', 0x80000002: 'HKLM', 0x80000003: 'HKU' };

/** Methods of StdRegProv that write, by the type of the value. */
const SETTERS: Readonly<Record<string, RegistryType | 'delete' | 'create' | 'delete-key'>> = {
  setdwordvalue: 'REG_DWORD',
  setqwordvalue: 'REG_QWORD',
  setstringvalue: 'REG_SZ',
  setexpandedstringvalue: 'REG_EXPAND_SZ',
  setbinaryvalue: 'REG_BINARY',
  setmultistringvalue: 'REG_MULTI_SZ',
  deletevalue: 'delete',
  createkey: 'create',
  deletekey: 'delete-key',
};

/** Members of objects that change no value, whatever the object is. Reviewed one by one, as a row of `HARMLESS` is. */
const READS = new Set([
  ...[
    'regread',
    'expandenvironmentstrings',
    'getdwordvalue',
    'getstringvalue',
    'getexpandedstringvalue',
    'getbinaryvalue',
  ],
  ...[
    'getqwordvalue',
    'getmultistringvalue',
    'enumkey',
    'enumvalues',
    'checkaccess',
    'fileexists',
    'folderexists',
    'execquery',
  ],
  ...[
    'echo',
    'popup',
    'sleep',
    'scriptfullname',
    'scriptname',
    'arguments',
    'fullname',
    'version',
    'caption',
    'count',
    'number',
  ],
  ...[
    'description',
    'clear',
    'getspecialfolder',
    'computername',
    'username',
    'buildpath',
    'stdout',
    'readall',
    'readline',
  ],
  ...['atendofstream', 'exitcode', 'osarchitecture', 'getparentfoldername'],
]);

const lineOf = ({ part, statement }: Script): number => part.lineOf(statement.row);

/** An error ends the script, unless it said to go on. */
function fails(script: Script): void {
  if (!script.goesOn.now) loseTrack(script.flow);
}

function lost(script: Script): void {
  script.reading.findings.cannotFollow(lineOf(script), script.statement.source);
}

interface Target {
  readonly key: string;
  readonly name: string | null;
  readonly view?: RegistryView | null;
}

/** Adds a write for each place and each data that are possible. */
function addWrites(
  script: Script,
  targets: readonly Target[],
  what: {
    readonly action: 'write' | 'delete' | 'create-key';
    readonly type: RegistryType | null;
    readonly data: readonly ReadData[];
  },
): void {
  if (script.isUncalled) {
    lost(script);
    return;
  }
  const { host } = script.part;
  const view = host === 32 ? 'wow64' : host === 64 ? 'native' : null;
  for (const target of targets) {
    for (const { data, problems } of what.data) {
      const isSure = targets.length === 1 && what.data.length === 1 && !problems.includes('invalid-data');
      script.reading.findings.add(
        foundWrite({
          line: lineOf(script),
          view,
          ...target,
          action: what.action,
          type: what.type,
          data,
          problems,
          labels: script.labels.current(),
          isCertain: isCertain(script.flow) && isSure,
        }),
      );
    }
  }
}

const NONE: readonly ReadData[] = [{ data: { kind: 'none' }, problems: [] }];
const NOT_KNOWN: readonly ReadData[] = [{ data: { kind: 'unknown' }, problems: ['value-not-followed'] }];

function dataOf(type: RegistryType | null, value: Value): readonly ReadData[] {
  if (value === null || type === null || type === 'REG_BINARY' || type === 'REG_MULTI_SZ') return NOT_KNOWN;
  return value.map((one): ReadData => {
    if (NUMBER_TYPES.includes(type)) {
      const number = numberOf(one);
      const data: FoundData = number === null ? { kind: 'unknown' } : { kind: 'number', value: number >>> 0 };
      const isFit = number !== null && number >= -0x80000000 && number <= 0xffffffff;
      return isFit ? { data, problems: [] } : { data: { kind: 'unknown' }, problems: ['invalid-data'] };
    }
    const text = textOf(one);
    return text === null ? { data: { kind: 'unknown' }, problems: ['value-not-followed'] } : readData(type, text);
  });
}

/** `RegWrite` and `RegDelete` of WScript.Shell. */
function shellWrite(args: readonly Value[], deletes: boolean, script: Script): void {
  const paths = textsOf(args[0] ?? UNKNOWN);
  if (paths?.every((path) => /^HK[A-Z_]+\\/i.test(path)) !== true) {
    lost(script);
    return;
  }
  const targets = paths.map((path) => {
    const cut = path.lastIndexOf('\\');
    const name = path.slice(cut + 1);
    // RegDelete with a back-slash at the end deletes the key, RegWrite sets its default value.
    return { key: path.slice(0, cut), name: name === '' && deletes ? null : name };
  });
  if (deletes) {
    addWrites(script, targets, { action: 'delete', type: null, data: NONE });
    return;
  }
  const given = args[2] === undefined ? 'REG_SZ' : onlyText(args[2]);
  // Without a type it is a text.
  const type = given === null ? null : typeOfSpelling(given);
  if (given !== null && (type === null || !/^REG_(?:SZ|DWORD|BINARY|EXPAND_SZ)$/i.test(given))) {
    lost(script);
    return;
  }
  addWrites(script, targets, { action: 'write', type, data: dataOf(type, args[1] ?? UNKNOWN) });
}

const onlyText = (value: Value): string | null => {
  const texts = textsOf(value);
  return texts?.length === 1 ? (texts[0] ?? null) : null;
};

/** The methods of StdRegProv. */
function providerWrite(method: string, args: readonly Value[], script: Script): void {
  const what = SETTERS[method];
  const root = onlyOne(args[0] ?? UNKNOWN);
  const number = root?.kind === 'number' ? root.value >>> 0 : Number.NaN;
  const hive = root?.kind === 'text' ? root.text : ROOTS[number];
  const paths = textsOf(args[1] ?? UNKNOWN);
  if (what === undefined || hive === undefined || !/^HK[A-Z]+$/.test(hive) || paths === null) {
    lost(script);
    return;
  }
  const keys = paths.map((path) => `${hive}\\${path}`);
  if (what === 'create' || what === 'delete-key') {
    const targets = keys.map((key) => ({ key, name: null }));
    addWrites(script, targets, { action: what === 'create' ? 'create-key' : 'delete', type: null, data: NONE });
    return;
  }
  const names = textsOf(args[2] ?? UNKNOWN);
  if (names === null) {
    lost(script);
    return;
  }
  const targets = keys.flatMap((key) => names.map((name) => ({ key, name })));
  if (what === 'delete') addWrites(script, targets, { action: 'delete', type: null, data: NONE });
  else addWrites(script, targets, { action: 'write', type: what, data: dataOf(what, args[3] ?? UNKNOWN) });
}

/** An object by its class. It does nothing by itself; what is called on it does. */
function objectOf(args: readonly Value[]): Value {
  const name = onlyText(args[0] ?? UNKNOWN);
  return [{ kind: 'object', name: name?.toLowerCase() ?? '' }];
}

/** Whether an object may be of a class: what isn't assigned here may. */
const mayBe = (object: Value, pattern: RegExp): boolean =>
  object === null || object.every((one) => one.kind === 'object' && pattern.test(one.name));

/** A method or a property of an object. */
function member(object: Value, name: string, args: readonly Value[] | null, script: Script): Value {
  const { reading, part, flow } = script;
  const isWriter = name === 'regwrite' || name === 'regdelete';
  const isFit = mayBe(object, Object.hasOwn(SETTERS, name) ? /stdregprov$/ : /^wscript\.shell(?:\.1)?$/);
  if ((isWriter || name === 'run' || name === 'exec' || Object.hasOwn(SETTERS, name)) && !isFit) {
    lost(script);
    return UNKNOWN;
  }
  if (isWriter) {
    shellWrite(args ?? [], name === 'regdelete', script);
    return UNKNOWN;
  }
  if (Object.hasOwn(SETTERS, name)) {
    providerWrite(name, args ?? [], script);
    return UNKNOWN;
  }
  if (name === 'run' || name === 'exec') {
    const command = onlyText(args?.[0] ?? UNKNOWN);
    if (command === null || script.isUncalled) lost(script);
    else
      readInner(
        'batch',
        part,
        // Run puts %NAME% in as a command line does.
        {
          text: command,
          lineOf: () => lineOf(script),
          isCertain: isCertain(flow),
          host: part.host,
          labels: script.labels.current(),
        },
        reading,
      );
    return UNKNOWN;
  }
  if (name === 'createobject') return objectOf(args ?? []);
  if (name === 'quit' && mayBe(object, /^wscript$/)) {
    stop(flow);
    return UNKNOWN;
  }
  if (!READS.has(name)) lost(script);
  return UNKNOWN;
}

/** A name that stands alone or before brackets: a variable, a function, a Sub. */
function callName(name: string, args: readonly Value[] | null, script: Script): Value {
  const { flow, subs } = script;
  if (subs.has(name)) return callSub(name, args ?? [], script);
  if (args === null) return name === 'wscript' ? [{ kind: 'object', name }] : lookUp(flow, name);
  if (name === 'createobject' || name === 'getobject') return objectOf(args);
  const make = FUNCTIONS[name];
  if (make !== undefined) return make(args);
  const value = lookUp(flow, name);
  const [index] = args[0] ?? [];
  const list = onlyOne(value);
  if (list?.kind === 'list' && index?.kind === 'number') return list.items[index.value] ?? UNKNOWN;
  if (list?.kind !== 'list') lost(script);
  return UNKNOWN;
}

/** Names that some statements assign; null where they may assign any. */
function assigned(blocks: readonly Block[], names: Set<string>): void {
  for (const block of blocks) {
    if (block.kind === 'broken') continue;
    const { tokens } = block.kind === 'sub' ? { tokens: [] as readonly Token[] } : block.statement;
    // Every name that stands there: a call may change what it is given.
    for (const token of tokens) if (token.kind === 'name') names.add(token.text);
    if (block.kind === 'loop') assigned(block.body, names);
    if (block.kind === 'if' || block.kind === 'select') for (const arm of block.arms) assigned(arm.body, names);
  }
}

/** Names before an equals sign: what a loop leaves changed. */
function changedIn(blocks: readonly Block[], script: Script): ReadonlySet<string> {
  const names = new Set<string>();
  const walk = (inside: readonly Block[], depth: number): void => {
    for (const block of inside) {
      if (!script.reading.findings.step()) return;
      if (block.kind === 'loop') walk(block.body, depth);
      if (block.kind === 'if' || block.kind === 'select') for (const arm of block.arms) walk(arm.body, depth);
      if (block.kind !== 'plain' && block.kind !== 'loop') continue;
      const { tokens } = block.statement;
      const first = tokens[0]?.text === 'set' ? 1 : 0;
      if (tokens[first + 1]?.text === '=' || tokens[first + 1]?.text === '(') names.add(tokens[first]?.text ?? '');
      if (block.kind === 'loop') for (const token of tokens.slice(0, 3)) names.add(token.text);
      // a Sub may change what it is given, and variables of the script
      const isCall = tokens.some((token) => token.kind === 'name' && script.subs.has(token.text));
      if (isCall || tokens.some((token) => token.text === '.'))
        for (const token of tokens) if (token.kind === 'name') names.add(token.text);
      if (!isCall || depth > 3) continue;
      for (const token of tokens) {
        const sub = token.kind === 'name' ? script.subs.get(token.text) : undefined;
        if (sub !== undefined) walk(sub.body, depth + 1);
      }
    }
  };
  walk(blocks, 0);
  return names;
}

function callSub(name: string, args: readonly Value[], script: Script): Value {
  const sub = script.subs.get(name);
  const { flow, reading } = script;
  if (
    sub === undefined ||
    script.calls.includes(name) ||
    script.calls.length >= MAX_CALLS ||
    !reading.findings.step(4)
  ) {
    lost(script);
    forget(flow);
    return UNKNOWN;
  }
  script.called.add(name);
  const own = new Set([...sub.params, name]);
  for (const block of sub.body)
    if (block.kind === 'plain' && /^(?:dim|const|redim)$/.test(block.statement.tokens[0]?.text ?? ''))
      for (const token of block.statement.tokens) if (token.kind === 'name') own.add(token.text);
  const before = new Map([...own].map((one) => [one, lookUp(flow, one)]));
  for (const one of own) assign(flow, one, UNKNOWN);
  sub.params.forEach((param, index) => assign(flow, param, args[index] ?? UNKNOWN));
  const exits: Script['exits'] = { sub: [], loop: [] };
  // `On Error Resume Next` is of one procedure: an error in another ends that one.
  runBlocks(sub.body, { ...script, calls: [...script.calls, name], exits, goesOn: { now: false } });
  join(flow, [...exits.sub, fork(flow)]);
  const value = lookUp(flow, name);
  for (const [one, old] of before) assign(flow, one, old);
  return value;
}

const around = (script: Script): Surroundings => ({
  lookUp: (name) => lookUp(script.flow, name),
  call: (object, name, args) =>
    object === undefined ? callName(name, args, script) : member(object, name, args, script),
  step: () => script.reading.findings.step(),
  fails: () => fails(script),
});

/** Splits at commas outside brackets. */
function atCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (token.kind === 'sign' && token.text === '(') depth++;
    if (token.kind === 'sign' && token.text === ')') depth--;
    if (token.kind === 'sign' && token.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return tokens.length === 0 ? [] : parts;
}

/** A statement that isn't a block; false where it isn't recognised. */
function runPlain(script: Script): boolean {
  const { flow, statement, exits } = script;
  const { tokens } = statement;
  const [first, second] = tokens;
  if (first?.kind !== 'name') return false;
  const words = `${first.text} ${second?.kind === 'name' ? second.text : ''}`.trim();
  if (words === 'on error') script.goesOn.now = /^resume next$/.test(`${tokens[2]?.text} ${tokens[3]?.text}`);
  if (words === 'option explicit' || words === 'on error') return true;
  if (first.text === 'randomize' && tokens.length === 1) return true;
  if (first.text === 'dim' || first.text === 'redim') {
    // an array has no value that is known
    for (const token of tokens.slice(1)) if (token.kind === 'name') assign(flow, token.text, UNKNOWN);
    return true;
  }
  if (words === 'exit sub' || words === 'exit function') {
    exits.sub.push(fork(flow));
    stop(flow);
    return true;
  }
  if (words === 'exit for' || words === 'exit do') {
    exits.loop.push(fork(flow));
    stop(flow);
    return true;
  }
  const skip = /^(?:const|set|public|private|let)$/.test(first.text) ? 1 : 0;
  const isTwoWords = skip === 1 && second?.text === 'const' ? 2 : skip;
  const name = tokens[isTwoWords];
  if (name?.kind === 'name' && tokens[isTwoWords + 1]?.text === '=' && tokens[isTwoWords + 1]?.kind === 'sign') {
    const read = evaluate(tokens.slice(isTwoWords + 2), around(script));
    assign(flow, name.text, read?.value ?? UNKNOWN);
    return read !== null;
  }
  // What is assigned to anything but a variable may be a property that writes.
  const isCall = first.text === 'call';
  return skip === 0 && runCall(tokens.slice(isCall ? 1 : 0), isCall, script);
}

const changesArgs = (tokens: readonly Token[], flow: Flow): void => {
  for (const part of atCommas(tokens)) {
    const [only] = part;
    if (part.length === 1 && only?.kind === 'name') assign(flow, only.text, UNKNOWN);
  }
};

/** `a.b(c).Method x, y`, `Name x, y`, `Call Name(x)`. */
function runCall(tokens: readonly Token[], isCall: boolean, script: Script): boolean {
  // Find where the name of what is called ends: members and brackets behind each other.
  let at = 0;
  let last = 0;
  let depth = 0;
  for (; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'sign' && token.text === '(') depth++;
    else if (token.kind === 'sign' && token.text === ')') depth--;
    else if (depth > 0) continue;
    else if (token.kind === 'name' && (at === 0 || tokens[at - 1]?.text === '.')) last = at;
    else if (!(token.kind === 'sign' && token.text === '.')) break;
    if (token.text === '(' && depth === 1 && at > 0 && !isTied(tokens, at)) break;
  }
  const name = tokens[last];
  if (name?.kind !== 'name' || depth > 1) return false;
  const rest = tokens.slice(last + 1);
  if (rest.some((token) => token.kind === 'sign' && token.text === '=') && rest[0]?.text === '=') return false;
  const isBracketed = rest[0]?.kind === 'sign' && rest[0].text === '(' && closes(rest) === rest.length - 1;
  if (isCall && rest.length > 0 && !isBracketed) return false;
  const inner = isBracketed ? rest.slice(1, -1) : rest;
  const parts = atCommas(inner);
  const values: Value[] = [];
  for (const part of parts) {
    const read = part.length === 0 ? { value: UNKNOWN } : evaluate(part, around(script));
    if (read === null) return false;
    values.push(read.value);
  }
  if (last === 0) {
    const isKnown = script.subs.has(name.text) || name.text === 'msgbox' || name.text === 'inputbox';
    if (!isKnown) return false;
    if (script.subs.has(name.text)) {
      const sub = script.subs.get(name.text);
      callSub(name.text, values, script);
      const changed = new Set<string>();
      assigned(sub?.body ?? [], changed);
      if (sub?.params.some((param) => changed.has(param)) === true) {
        const written = changedIn(sub.body, script);
        parts.forEach((part, index) => {
          if (part.length === 1 && written.has(sub.params[index] ?? '')) changesArgs(part, script.flow);
        });
      }
    }
    return true;
  }
  if (tokens[last - 1]?.text !== '.') return false;
  const object = evaluate(tokens.slice(0, last - 1), around(script));
  if (object === null) return false;
  member(object.value, name.text, values, script);
  if (READS.has(name.text)) changesArgs(inner, script.flow);
  return true;
}

/** Whether a bracket belongs to the name before it: something is called on what it gives. */
function isTied(tokens: readonly Token[], at: number): boolean {
  const end = at + closes(tokens.slice(at));
  return tokens[end + 1]?.text === '.';
}

function closes(tokens: readonly Token[]): number {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'sign') continue;
    if (token.text === '(') depth++;
    if (token.text === ')' && --depth === 0) return index;
  }
  return -1;
}

function runArms(
  flow: Flow,
  arms: readonly { readonly isMet: boolean | null; readonly body: readonly Block[] }[],
  script: Script,
): void {
  const [arm, ...rest] = arms;
  if (arm === undefined) return;
  if (arm.isMet === true) {
    runBlocks(arm.body, { ...script, flow });
    return;
  }
  if (arm.isMet === false) {
    runArms(flow, rest, script);
    return;
  }
  branch(flow, [(way) => runBlocks(arm.body, { ...script, flow: way }), (way) => runArms(way, rest, script)]);
}

function runLoop(block: Block & { kind: 'loop' }, script: Script): void {
  const { flow } = script;
  const { tokens } = block.statement;
  const exits: Script['exits'] = { sub: script.exits.sub, loop: [] };
  const inside: Script = { ...script, exits };
  const isEach = tokens[1]?.text === 'each';
  const name = tokens[isEach ? 2 : 1]?.text ?? '';
  let turns: readonly Value[] | null = null;
  if (tokens[0]?.text === 'for') {
    if (isEach) {
      const read = evaluate(tokens.slice(4).slice(0, lastOf(tokens.slice(4), name)), around(script));
      const list = onlyOne(read?.value ?? UNKNOWN);
      if (read === null) lost(script);
      turns = list?.kind === 'list' ? list.items : null;
    } else {
      const reader = createReader(tokens.slice(3), around(script));
      const from = onlyOne(reader.expression());
      const to = onlyOne(createReader(tokens.slice(4 + reader.at()), around(script)).expression());
      const isPlain = !tokens.some((token) => token.text === 'step');
      if (from?.kind === 'number' && to?.kind === 'number' && isPlain && to.value - from.value < MAX_TURNS)
        turns = Array.from({ length: Math.max(0, to.value - from.value + 1) }, (_, turn): Value => [
          { kind: 'number', value: from.value + turn },
        ]);
    }
  } else if (tokens.length > 1) {
    const until = tokens.slice(tokens[1]?.text === 'until' || tokens[1]?.text === 'while' ? 2 : 1);
    if (evaluate(until, around(script)) === null) lost(script);
  }
  if (turns !== null && turns.length <= MAX_TURNS) {
    for (const turn of turns) {
      if (!flow.isReached) break;
      assign(flow, name, turn);
      runBlocks(block.body, inside);
    }
    join(flow, [...exits.loop, fork(flow)]);
    return;
  }
  for (const one of changedIn([block], script)) assign(flow, one, UNKNOWN);
  const atEnd: Flow[] = [];
  branch(flow, [
    (way) => {
      runBlocks(block.body, { ...inside, flow: way });
      atEnd.push(...exits.loop);
      join(way, [...exits.loop, fork(way)]);
    },
    () => undefined,
  ]);
}

/** `Next x` names the variable once more at the end of the tokens. */
const lastOf = (tokens: readonly Token[], name: string): number =>
  tokens.length > 1 && tokens.at(-1)?.text === name ? tokens.length - 1 : tokens.length;

function runBlocks(blocks: readonly Block[], script: Script): void {
  const { flow, reading } = script;
  for (const block of blocks) {
    if (!flow.isReached || !reading.findings.step()) return;
    if (block.kind === 'broken') {
      for (const statement of block.statements) if (statement.comment === null) lost({ ...script, statement });
      loseTrack(flow);
      forget(flow);
      continue;
    }
    if (block.kind === 'sub') continue;
    const here: Script = { ...script, statement: block.statement };
    switch (block.kind) {
      case 'plain': {
        const { comment, row } = block.statement;
        if (comment !== null) script.labels.comment(script.part.lineOf(row), comment);
        else if (!runPlain(here)) {
          lost(here);
          fails(here);
          forget(flow);
        }
        continue;
      }
      case 'if':
        runArms(
          flow,
          block.arms.map(({ condition, body }) => {
            const read = condition === null ? null : evaluate(condition, around(here));
            if (condition !== null && read === null) lost(here);
            return { isMet: condition === null ? true : isTrue(read?.value ?? UNKNOWN), body };
          }),
          here,
        );
        continue;
      case 'select':
        runArms(flow, selectArms(block, here), here);
        continue;
      case 'loop':
        runLoop(block, here);
    }
  }
}

function selectArms(
  block: Block & { kind: 'select' },
  script: Script,
): readonly { readonly isMet: boolean | null; readonly body: readonly Block[] }[] {
  const asked = evaluate(block.statement.tokens.slice(2), around(script));
  if (asked === null) lost(script);
  const value = onlyOne(asked?.value ?? UNKNOWN);
  return block.arms.map(({ cases, body }) => {
    if (cases === null) return { isMet: true, body };
    const all = atCommas(cases).map((part) => onlyOne(evaluate(part, around(script))?.value ?? UNKNOWN));
    if (value === null || all.includes(null) || all.some((one) => one?.kind !== value.kind))
      return { isMet: null, body };
    return { isMet: all.some((one) => one !== null && textOf(one) === textOf(value)), body };
  });
}

function subsOf(blocks: readonly Block[]): ReadonlyMap<string, Sub> {
  const subs = new Map<string, Sub>();
  for (const block of blocks) if (block.kind === 'sub') subs.set(block.name, block);
  return subs;
}

/** Reads a script of VBScript. Nothing is run. */
export function readVbscript(part: Part, reading: Reading): void {
  const blocks = blocksOf(statementsOf(part.text));
  const flow = startFlow(part.isCertain);
  const script: Script = {
    part,
    reading,
    labels: createLabelTrack(),
    subs: subsOf(blocks),
    called: new Set(),
    flow,
    calls: [],
    exits: { sub: [], loop: [] },
    isUncalled: false,
    goesOn: { now: false },
    statement: { tokens: [], source: '', row: 0, comment: null },
  };
  runBlocks(blocks, script);
  // What nobody calls here may be called from elsewhere.
  for (const [name, sub] of script.subs) {
    if (script.called.has(name)) continue;
    runBlocks(sub.body, {
      ...script,
      flow: startFlow(false),
      exits: { sub: [], loop: [] },
      isUncalled: true,
      calls: [name],
    });
  }
}
