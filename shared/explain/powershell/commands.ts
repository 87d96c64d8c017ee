import { foundWrite } from '../found.ts';
import type { Word } from '../script/command-line.ts';
import { isRegExe, readRegExe } from '../script/reg-exe.ts';
import { toArguments, bind, isWhatIf } from './bind.ts';
import type { Cmdlet } from './cmdlets.ts';
import { labelsAt, startLine, readerProblems, shown, type ReaderState } from './context.ts';
import { registryKey, readRegistryType, valueWrite } from './registry-writes.ts';
import { splitAt, type Node } from './tree.ts';
import { evaluate, expandText } from './evaluate.ts';
import { valueAsList, valueAsText, UNKNOWN_VALUE } from './values.ts';

/** What a command of the table does. Gives the keys that it names, for the next command of a pipeline. */
export function followCmdlet(
  cmdlet: Cmdlet,
  nodes: readonly Node[],
  piped: readonly string[] | null,
  reader: ReaderState,
): readonly string[] | null {
  const { findings } = reader;
  const bound = bind(nodes.slice(1), reader);
  if (isWhatIf(bound)) return null;
  const line = startLine(nodes);
  const given = toArguments(cmdlet, bound);
  const paths = given.paths ?? piped;
  const lost = (): null => {
    findings.cannotFollow(line, shown(nodes));
    return null;
  };
  if (cmdlet.does === 'drive') {
    const [name, root] = [given.names?.[0], given.paths?.[0]];
    const key = typeof root === 'string' ? registryKey(root, reader.drives, null) : null;
    if (typeof name === 'string' && key !== null) reader.drives.set(name.toLowerCase(), key);
    return null;
  }
  // An unknown path is reported where a value is written; the other commands mostly work on files.
  if (paths === null) return ['write', 'delete', 'lose-track'].includes(cmdlet.does) ? lost() : null;
  const keys: string[] = [];
  for (const path of paths) {
    if (path === null) {
      if (cmdlet.does === 'write' || cmdlet.does === 'delete') lost();
      continue;
    }
    const key = registryKey(path, reader.drives, reader.location);
    if (cmdlet.does === 'go') reader.location = key;
    if (key === null) {
      // A file doesn't matter here; a value of an unknown key does.
      if (cmdlet.does === 'write' && given.names !== null && !/^[a-z]:\\|^\\\\|^[.~]?[\\/]/i.test(path)) lost();
      continue;
    }
    keys.push(key);
    const base = { line, key, labels: labelsAt(reader.script, line), problems: readerProblems(reader) };
    if (cmdlet.does === 'write') {
      if (given.names === null) lost();
      for (const name of given.names ?? []) {
        if (name === null) lost();
        else
          findings.add(
            valueWrite({ ...base, name: nameOf(name) }, readRegistryType(given.type), given.value, base.problems),
          );
      }
    } else if (cmdlet.does === 'delete') {
      if (given.names === null) lost();
      for (const name of given.names ?? []) {
        if (name === null) lost();
        else findings.add(foundWrite({ ...base, name: nameOf(name), action: 'delete' }));
      }
    } else if (cmdlet.does === 'delete-key') {
      findings.add(foundWrite({ ...base, action: 'delete' }));
    } else if (cmdlet.does === 'create-key') {
      const child = given.names?.[0];
      const whole = typeof child === 'string' ? `${key}\\${child}` : key;
      keys[keys.length - 1] = whole;
      if (given.value === undefined) findings.add(foundWrite({ ...base, key: whole, action: 'create-key' }));
      // New-Item puts its value into the key's default value
      else findings.add(valueWrite({ ...base, key: whole, name: '' }, null, given.value, base.problems));
    } else if (cmdlet.does === 'lose-track') {
      lost();
    }
  }
  return keys;
}

const nameOf = (name: string): string => (/^\(default\)$/i.test(name) ? '' : name);

/** `[Microsoft.Win32.Registry]::SetValue(key, name, value, type)`. */
export function followStaticCall(nodes: readonly Node[], reader: ReaderState): boolean {
  const at = nodes.findIndex(
    (node, index) =>
      node.kind === 'word' && /^::(?:SetValue|DeleteValue)$/i.test(node.text) && nodes[index + 1]?.kind === 'group',
  );
  const call = nodes[at + 1];
  const type = nodes[at - 1];
  if (
    at < 1 ||
    call?.kind !== 'group' ||
    type?.kind !== 'group' ||
    type.nodes[0]?.kind !== 'word' ||
    !/registry$/i.test(type.nodes[0].text)
  )
    return false;
  const line = startLine(nodes);
  const values = splitAt(call.nodes, 'comma').map((part) => evaluate(part, reader));
  const [key, name] = [valueAsText(values[0]), valueAsText(values[1])];
  if (key === null || name === null) reader.findings.cannotFollow(line, shown(nodes));
  else
    reader.findings.add(
      valueWrite(
        { line, key, name, labels: labelsAt(reader.script, line) },
        readRegistryType(values[3]),
        values[2],
        readerProblems(reader),
      ),
    );
  return true;
}

/** `$key.SetValue(...)` and the like: the key was opened by something that would have to run. */
export function isMethodCall(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node, index) =>
      node.kind === 'word' &&
      /\.(?:SetValue|DeleteValue|CreateSubKey|SetDWORDValue|RegWrite)$/i.test(node.text) &&
      nodes[index + 1]?.kind === 'group',
  );
}

function words(nodes: readonly Node[], reader: ReaderState): readonly Word[] {
  const list: Word[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) break;
    if (node.kind === 'comma' || node.kind === 'equals') continue;
    if (node.kind === 'parameter') {
      list.push({ text: `-${node.text}`, isQuoted: false, isKnown: true });
      continue;
    }
    let end = at + 1;
    while (end < nodes.length && nodes[end]?.hasBlank === false && nodes[end]?.kind !== 'comma') end++;
    const parts = nodes
      .slice(at, end)
      .map((part) =>
        part.kind === 'word'
          ? [expandText(part.text, reader)]
          : (valueAsList(evaluate([part], reader)) ?? [UNKNOWN_VALUE]),
      );
    const texts = parts.flat().map((part) => valueAsText(part));
    const isList = parts.length === 1 && texts.length > 1;
    const isKnown = texts.every((part) => part !== null);
    // $() of a variable is one word for a program, whatever blanks are in it
    const isQuoted = node.kind === 'string' || node.kind === 'variable' || node.kind === 'group';
    if (isList) list.push(...texts.map((part) => ({ text: part ?? '', isQuoted: true, isKnown: part !== null })));
    else list.push({ text: texts.join(''), isQuoted, isKnown });
    at = end - 1;
  }
  return list;
}

/** reg.exe, cmd /c and Start-Process among the commands of a script. */
export function followProgram(nodes: readonly Node[], reader: ReaderState): void {
  const line = startLine(nodes);
  const list = words(nodes, reader).filter((word) => !(word.text === '&' && !word.isQuoted));
  const [program, ...rest] = list;
  if (program === undefined) return;
  if (isRegExe(program.text)) {
    const source = shown(nodes);
    readRegExe(
      list,
      { line, source, labels: labelsAt(reader.script, line), isConditional: reader.isConditional },
      reader.findings,
    );
    return;
  }
  if (/^(?:start-process|saps|start)$/i.test(program.text)) {
    const values = rest.filter((word) => !word.text.startsWith('-') || word.isQuoted);
    const [file, ...args] = values;
    if (file === undefined || !/(?:^|\\)(?:reg|cmd|powershell|regedit)(?:\.exe)?$/i.test(file.text)) return;
    if (args.some((word) => !word.isKnown)) {
      reader.findings.cannotFollow(line, shown(nodes));
      return;
    }
    reader.commandLine(
      [file, ...args]
        .map((word) =>
          args.length > 1 && /\s/.test(word.text) && !word.text.includes('"') ? `"${word.text}"` : word.text,
        )
        .join(' '),
      line,
    );
    return;
  }
  if (/(?:^|\\)(?:cmd|powershell|pwsh)(?:\.exe)?$/i.test(program.text)) {
    if (rest.some((word) => !word.isKnown)) {
      reader.findings.cannotFollow(line, shown(nodes));
      return;
    }
    reader.commandLine(
      [program.text, ...rest.map((word) => (word.isQuoted ? `"${word.text}"` : word.text))].join(' '),
      line,
    );
  }
}
