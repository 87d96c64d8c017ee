import { readRegExe } from '../command/reg-exe.ts';
import { programName, UNKNOWN as MARK, type Word } from '../command/words.ts';
import { forget, fork, isCertain, loseTrack, restore, variablesOf } from '../lattice/flow.ts';
import { isTrue, listValue, NOTHING, onlyOne, textsOf, textValue, UNKNOWN, type Value } from '../lattice/value.ts';
import { readInner } from '../reading.ts';
import { findCmdlet, fullName, HARMLESS, type Cmdlet } from './cmdlets.ts';
import { bind, firstGiven, IGNORED, named, SWITCHES, elementsOf, type Bound, type Element } from './bind.ts';
import { readResource } from './dsc.ts';
import { evaluate, listTexts, rangeOf } from './expression.ts';
import { callFunction } from './functions.ts';
import {
  ELSEWHERE,
  lineOf,
  lost,
  maybe,
  readVariable,
  runOwn,
  writeVariable,
  type Interpreter,
} from './interpreter.ts';
import { splitKey } from '../command/keys.ts';
import { addWrite, keysList, resolvePath, typeOf } from './registry.ts';
import type { SyntaxNode } from './syntax.ts';

/** Whether a command only says what it would do; null where that isn't known. */
function isWhatIf(bound: Bound, at: Interpreter): boolean | null {
  const given = firstGiven(bound.values.get('whatif'), bound.values.get('wi'));
  if (given !== undefined) return isTrue(given);
  const preference = readVariable('$whatifpreference', at);
  return preference === null ? false : isTrue(preference);
}

/** What a command of the table does. Gives the keys that it names, for the next command of a pipeline. */
function runCmdlet(cmdlet: Cmdlet, elements: readonly Element[], piped: Value | undefined, at: Interpreter): Value {
  const bound = bind(elements, at);
  const { does } = cmdlet;
  const isDry = does === 'go' || does === 'name-key' || does === 'drive' ? false : isWhatIf(bound, at);
  if (isDry === true) return NOTHING;
  const asks = firstGiven(bound.values.get('confirm'), bound.values.get('cf'));
  const isAsked = asks !== undefined && isTrue(asks) !== false;
  const known = [...cmdlet.path, ...(cmdlet.name ?? []), ...(cmdlet.value ?? []), ...(cmdlet.type ?? [])];
  const isStrange = [...bound.values.keys()].some(
    (given) =>
      !(cmdlet.takesBareKeys === true && (given === 'name' || (given === 'action' && isWriteAction(bound)))) &&
      !SWITCHES.has(given) &&
      !IGNORED.has(given) &&
      !known.some((name) => name.startsWith(given)),
  );
  const rest = [...bound.positional];
  const taken: Record<'path' | 'name' | 'value' | 'type', Value | undefined> = {
    path: named(bound, cmdlet.path),
    name: named(bound, cmdlet.name),
    value: named(bound, cmdlet.value),
    type: named(bound, cmdlet.type),
  };
  for (const role of cmdlet.positions) if (taken[role] === undefined) taken[role] = rest.shift();
  const pipedKeys = piped === undefined ? undefined : keyPaths(piped, cmdlet.takesPipedTexts === true);
  const paths = taken.path === undefined ? pipedKeys : listTexts(taken.path);
  if (does === 'drive') {
    const [name, root] = [textsOf(taken.name ?? UNKNOWN), textsOf(taken.path ?? UNKNOWN)];
    const drive = name?.length === 1 ? (name[0] ?? '').toLowerCase() : null;
    // a drive of this name may be there, which stays as it is then
    const isNew = drive !== null && !at.drives.has(drive);
    const key =
      root?.length === 1
        ? (root[0] ?? '')
            .replace(/^(?:microsoft\.powershell\.core\\)?registry::\\?/i, '')
            .replace(/^(HK\w+):\\?/i, '$1\\')
        : '';
    if (!isNew || splitKey(key) === null) lost(at);
    if (drive !== null) at.drives.set(drive, isNew && splitKey(key) !== null ? key : null);
    return UNKNOWN;
  }
  const readsOnly = does === 'go' || does === 'name-key';
  if (
    isStrange ||
    bound.hasUnknown ||
    rest.length > 0 ||
    paths === null ||
    paths === undefined ||
    does === 'lose-track'
  ) {
    if (does === 'go') getLost(at);
    if (!readsOnly) lost(at);
    return UNKNOWN;
  }
  const keys: string[] = [];
  const type = taken.type === undefined && cmdlet.takesBareKeys === true ? null : typeOf(taken.type);
  for (const choices of paths) {
    if (choices === null) {
      if (does === 'go') getLost(at);
      if (!readsOnly) lost(at);
      continue;
    }
    for (const path of choices) {
      const bare = /^(?:HKLM|HKCU|HKU|HKCR|HKEY_\w+)\\/i.test(path) && cmdlet.takesBareKeys === true;
      const key = bare ? path : resolvePath(path, at);
      if (does === 'go') {
        at.place.at = key !== null && choices.length === 1 ? key : null;
        if (at.place.at !== ELSEWHERE) at.place.hasMoved = true;
      }
      if (key === ELSEWHERE) {
        // a file, or what looks like a key and is a folder
        if (!readsOnly && !/^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path)) lost(at);
        continue;
      }
      if (key === null || (/[*?[\]]/.test(key) && !readsOnly)) {
        if (!readsOnly) lost(at);
        continue;
      }
      keys.push(key);
      const isOne = choices.length === 1 && isDry === false && !isAsked;
      if (does === 'delete-key' || does === 'create-key') {
        const child = taken.name === undefined ? [''] : textsOf(taken.name);
        if (child === null) lost(at);
        for (const name of child ?? []) {
          const whole = name === '' ? key : `${key}\\${name}`;
          keys[keys.length - 1] = whole;
          const target = { key: whole, isSure: isOne && child?.length === 1 };
          if (does === 'delete-key') addWrite(at, { ...target, name: null }, { action: 'delete' });
          // New-Item puts its value into the key's default value
          else if (taken.value === undefined) addWrite(at, { ...target, name: null }, { action: 'create-key' });
          else addWrite(at, { ...target, name: '' }, { action: 'write', type, value: taken.value });
        }
      } else if (does === 'write' || does === 'delete') {
        const given = taken.name === undefined ? null : listTexts(taken.name);
        // a value is written by one name, and deleted by several
        const names = does === 'write' && onlyOne(taken.name ?? UNKNOWN)?.kind === 'list' ? null : given;
        if (names === null) lost(at);
        for (const some of names ?? []) {
          if (some === null || some.some((name) => /[*?]/.test(name))) lost(at);
          else
            for (const name of some)
              addWrite(
                at,
                { key, name, isSure: isOne && some.length === 1 },
                does === 'delete' ? { action: 'delete' } : { action: 'write', type, value: taken.value ?? UNKNOWN },
              );
        }
      }
    }
  }
  return keysList(keys);
}

/** Nobody knows where the script is. */
function getLost(at: Interpreter): void {
  at.place.at = null;
  at.place.hasMoved = true;
}

/** Whether the action of a preference of Group Policy leaves the value there. */
const isWriteAction = (bound: Bound): boolean =>
  textsOf(bound.values.get('action') ?? UNKNOWN)?.every((action) => /^(?:create|replace|update)$/i.test(action)) ===
  true;

/** The paths of keys that came through a pipeline; null where something else came. */
function keyPaths(piped: Value, takesTexts: boolean): readonly (readonly string[] | null)[] | null {
  const list = onlyOne(piped);
  const items = list?.kind === 'list' ? list.items : list === null ? null : [piped];
  return (
    items?.map((item) => {
      const key = onlyOne(item);
      if (key?.kind === 'key') return [`Registry::${key.key}`];
      return takesTexts ? textsOf(item) : null;
    }) ?? null
  );
}

/** Script blocks among the words of a command. */
const blocksIn = (elements: readonly Element[]): readonly SyntaxNode[] =>
  elements.flatMap((element) => {
    const node = element.kind === 'argument' ? element.node : element.kind === 'parameter' ? element.value : null;
    return node?.type === 'script_block_expression' ? [node] : [];
  });

/** A block that may run any number of times, or never. */
function runMaybe(block: SyntaxNode, at: Interpreter): void {
  writeVariable('$_', UNKNOWN, at);
  maybe(at, (way) => runOwn(block, way));
}

function forEachObject(elements: readonly Element[], piped: Value | undefined, at: Interpreter): Value {
  const blocks = blocksIn(elements);
  const [block] = blocks;
  if (blocks.length !== 1 || block === undefined || elements.length !== 1) {
    lost(at);
    for (const one of blocks) at.runBlock(one, { ...at, isUncalled: true, flow: fork(at.flow, 0) });
    forget(at.flow);
    return UNKNOWN;
  }
  const list = onlyOne(piped ?? UNKNOWN);
  const items = piped === undefined || list === null ? null : list.kind === 'list' ? list.items : [piped];
  const before = readVariable('$_', at);
  if (items === null) at.loop(block, at, true);
  else
    for (const item of items) {
      writeVariable('$_', item, at);
      runOwn(block, at);
    }
  writeVariable('$_', before, at);
  return UNKNOWN;
}

/** Words of a program's command line. */
function wordsOf(elements: readonly Element[], at: Interpreter): readonly Word[] {
  return elements.flatMap((element): readonly Word[] => {
    if (element.kind === 'splat') return [{ text: '', isQuoted: false, isKnown: false }];
    if (element.kind === 'parameter') {
      const text = `-${element.name}`;
      if (element.value === null) return [{ text, isQuoted: false, isKnown: true }];
      return [{ text, isQuoted: false, isKnown: true }, ...wordsOf([{ kind: 'argument', node: element.value }], at)];
    }
    const { node } = element;
    if (
      /^(?:generic_token|decimal_integer_literal|hexadecimal_integer_literal)$/.test(node.type) &&
      !/[$`"']/.test(node.text)
    )
      return [{ text: node.text, isQuoted: false, isKnown: true }];
    const value = evaluate(node, at);
    const list = onlyOne(value);
    const items = list?.kind === 'list' ? list.items : [value];
    return items.map((item) => {
      const texts = textsOf(item);
      const isKnown = texts?.length === 1;
      return { text: isKnown ? (texts[0] ?? '') : '', isQuoted: true, isKnown };
    });
  });
}

const commandLine = (words: readonly Word[]): string =>
  words
    .map((word) =>
      word.isKnown
        ? word.isQuoted && (/\s/.test(word.text) || word.text === '') && !word.text.includes('"')
          ? `"${word.text}"`
          : word.text
        : MARK,
    )
    .join(' ');

function runProgram(program: string, words: readonly Word[], at: Interpreter): void {
  const { part, reading, flow } = at;
  const name = programName(program);
  const line = lineOf(at);
  if (at.isUncalled) {
    lost(at);
    return;
  }
  const labels = at.labelsAt(at.statement.row);
  if (name === 'reg') {
    // PowerShell leaves the words as they are; a quote in one would be another word for reg.exe, and an empty one is left out.
    if (words.some(({ text, isKnown }) => isKnown && (text === '' || text.includes('"') || /\s.*\\$/.test(text)))) {
      lost(at);
      return;
    }
    readRegExe(
      [{ text: program, isQuoted: false, isKnown: true }, ...words],
      { line, source: firstLine(at.statement.text), labels, isCertain: isCertain(flow), host: part.host },
      reading.findings,
    );
    return;
  }
  if ((name === 'cmd' || name === 'powershell' || name === 'pwsh') && words.every((word) => word.isKnown)) {
    const text = `${/\s/.test(program) ? `"${program}"` : program} ${commandLine(words)}`;
    readInner(
      'batch',
      part,
      { text, lineOf: () => line, isCertain: isCertain(flow), host: part.host, labels },
      reading,
    );
    return;
  }
  lost(at);
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0] ?? '';

/** `Start-Process reg.exe -ArgumentList ...`. */
function startProcess(elements: readonly Element[], at: Interpreter): void {
  const bound = bind(elements, at);
  const file = textsOf(firstGiven(named(bound, ['filepath']), bound.positional[0]) ?? UNKNOWN);
  const isFirst = named(bound, ['filepath']) === undefined;
  const given = firstGiven(named(bound, ['argumentlist', 'args']), bound.positional[isFirst ? 1 : 0]);
  const lists = given === undefined ? [] : listTexts(given);
  if (
    file?.length !== 1 ||
    lists === null ||
    lists.some((one) => one?.length !== 1) ||
    bound.hasUnknown ||
    at.isUncalled
  ) {
    lost(at);
    return;
  }
  const program = file[0] ?? '';
  if (!/^(?:reg|cmd|powershell|pwsh)$/.test(programName(program))) {
    lost(at);
    return;
  }
  const text = `${/\s/.test(program) ? `"${program}"` : program} ${lists.map((one) => one?.[0] ?? '').join(' ')}`;
  readInner(
    'batch',
    at.part,
    {
      text,
      lineOf: () => lineOf(at),
      isCertain: isCertain(at.flow),
      host: at.part.host,
      labels: at.labelsAt(at.statement.row),
    },
    at.reading,
  );
}

/** What isn't followed: the command, and each write in the blocks that it was given. */
function notFollowed(elements: readonly Element[], at: Interpreter): void {
  lost(at);
  for (const block of blocksIn(elements)) at.runBlock(block, { ...at, isUncalled: true, flow: fork(at.flow, 0) });
}

/** Parameters of every command that name a variable for what comes out of it. */
const OUTPUT_PARAMETER = /^(?:(?:out|error|warning|information|pipeline)variable|[oewip]v|outv\w*)$/;

function assignOutputs(elements: readonly Element[], at: Interpreter): void {
  for (const element of elements) {
    if (element.kind !== 'parameter' || !OUTPUT_PARAMETER.test(element.name)) continue;
    const name = element.value === null ? null : textsOf(evaluate(element.value, at));
    if (name?.length === 1) writeVariable(`$${(name[0] ?? '').replace(/^\+/, '')}`, UNKNOWN, at);
    else forget(at.flow);
  }
}

/** One command of a pipeline, with what came to it; gives what comes out of it. */
export function runCommand(command: SyntaxNode, piped: Value | undefined, outer: Interpreter): Value {
  const at: Interpreter = { ...outer, statement: command };
  const elements = elementsOf(command);
  const operator = command.children.find((child) => child.type === 'command_invokation_operator')?.text.trim();
  const nameNode = command.children.find(
    (child) => child.type === 'command_name' || child.type === 'command_name_expr',
  );
  const block = nameNode?.children.find((child) => child.type === 'script_block_expression');
  if (block !== undefined && elements.length === 0 && (operator === '&' || operator === '.')) {
    if (operator === '.') runOwn(block, at);
    else inScope(at, () => runOwn(block, at));
    return UNKNOWN;
  }
  const name = nameNode === undefined ? null : commandName(nameNode, at);
  if (name === null || block !== undefined) {
    notFollowed(elements, at);
    if (operator === '.') {
      forget(at.flow);
      loseTrack(at.flow);
    }
    return UNKNOWN;
  }
  if (operator === '.') {
    if (at.functions.has(name.toLowerCase()) && !/[\\/.]/.test(name)) {
      callFunction(name.toLowerCase(), elements, piped, { ...at, isDotted: true });
      return UNKNOWN;
    }
    notFollowed(elements, at);
    forget(at.flow);
    loseTrack(at.flow);
    getLost(at);
    return UNKNOWN;
  }
  const range = elements.length === 0 ? rangeOf(name) : null;
  if (range !== null) return range;
  const full = fullName(name);
  assignOutputs(elements, at);
  if (at.functions.has(name.toLowerCase())) {
    // an alias goes before a function
    if (full === name.toLowerCase() || full === 'new-item')
      return callFunction(name.toLowerCase(), elements, piped, at);
    notFollowed(elements, at);
    return UNKNOWN;
  }
  const cmdlet = findCmdlet(full);
  if (cmdlet !== undefined) return runCmdlet(cmdlet, elements, piped, at);
  if (readResource(full, elements, at)) return UNKNOWN;
  switch (full) {
    case 'foreach-object':
      return forEachObject(elements, piped, at);
    case 'start-process':
      startProcess(elements, at);
      return UNKNOWN;
    case 'invoke-command': {
      const [one, ...others] = blocksIn(elements);
      const isHere = elements.every(
        (element) =>
          element.kind === 'argument' ||
          (element.kind === 'parameter' && /^(?:scriptblock|argumentlist|args)$/.test(element.name)),
      );
      if (one === undefined || others.length > 0) notFollowed(elements, at);
      else
        inScope(at, () => {
          if (!isHere) forget(at.flow); // another PC, say, has other variables
          runOwn(one, at);
        });
      return UNKNOWN;
    }
    case 'invoke-expression': {
      const bound = bind(elements, at);
      const texts = textsOf(firstGiven(named(bound, ['command']), bound.positional[0]) ?? UNKNOWN);
      if (texts?.length === 1 && !at.isUncalled)
        readInner(
          'powershell',
          at.part,
          {
            text: texts[0] ?? '',
            lineOf: () => lineOf(at),
            isCertain: isCertain(at.flow),
            host: at.part.host,
            labels: [],
          },
          at.reading,
        );
      else lost(at);
      forget(at.flow);
      loseTrack(at.flow);
      return UNKNOWN;
    }
    case 'set-executionpolicy':
      // for a process it writes nothing
      if (!/-Scope[\s:]+Process\b/i.test(command.text)) lost(at);
      return UNKNOWN;
    case 'write-output': {
      const { positional, values } = bind(elements, at);
      if (positional.length === 0 || values.size > 0) return UNKNOWN;
      return positional.length === 1 ? (positional[0] ?? UNKNOWN) : listValue(positional);
    }
  }
  if (HARMLESS.has(full)) {
    for (const one of blocksIn(elements)) runMaybe(one, at);
    const bound = bind(
      elements.filter((one) => !(one.kind === 'argument' && one.node.type === 'script_block_expression')),
      at,
    );
    if (full === 'join-path') {
      const [parent, child] = [
        firstGiven(named(bound, ['path']), bound.positional[0]),
        firstGiven(named(bound, ['childpath']), bound.positional[named(bound, ['path']) === undefined ? 1 : 0]),
      ].map((one) => textsOf(one ?? UNKNOWN));
      return parent?.length === 1 && child?.length === 1
        ? textValue(`${(parent[0] ?? '').replace(/[\\/]$/, '')}\\${(child[0] ?? '').replace(/^[\\/]/, '')}`)
        : UNKNOWN;
    }
    if (full === 'pop-location') getLost(at);
    return full === 'out-null' ? NOTHING : UNKNOWN;
  }
  if (/^(?:reg|cmd|powershell|pwsh)$/.test(programName(name))) {
    runProgram(name, wordsOf(elements, at), at);
    return UNKNOWN;
  }
  notFollowed(elements, at);
  // A name of another kind may be a script, which could end this one; what assigns variables is known by its name.
  if (/^(?:set|new|remove|clear)-variable$/.test(full)) forget(at.flow);
  if (/\.ps1$/i.test(name)) loseTrack(at.flow);
  return UNKNOWN;
}

/** Runs what keeps its variables to itself. */
function inScope(at: Interpreter, run: () => void): void {
  const variables = variablesOf(at.flow);
  run();
  restore(at.flow, variables);
}

function commandName(node: SyntaxNode, at: Interpreter): string | null {
  const [only] = node.children;
  if (node.type === 'command_name' && !/[$"']/.test(node.text)) return node.text.trim();
  if (only === undefined) return null;
  if (only.type === 'command_name') return /[$"']/.test(only.text) ? null : only.text.trim();
  if (/^(?:verbatim_string_characters|expandable_string_literal|variable)$/.test(only.type)) {
    const texts = textsOf(evaluate(only, at));
    return texts?.length === 1 ? (texts[0] ?? null) : null;
  }
  return null;
}
