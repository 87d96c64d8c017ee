import { shownDword, type RegistryDouble } from '../registry-double.suite.ts';

/** A PC on which a script runs. */
export interface CmdPc {
  readonly registry: RegistryDouble;
  /** Variables that Windows sets. */
  readonly environment: Readonly<Record<string, string>>;
  /** The existing programs, and the files next to the script: names of `.reg` files with the values that they set. */
  readonly programs: readonly string[];
  readonly imports: Readonly<Record<string, () => void>>;
}

export interface CmdRun {
  readonly exit: number;
  /** The visible output. */
  readonly shown: readonly string[];
  /** Paths by which `reg.exe` was started. */
  readonly started: ReadonlySet<string>;
}

class Goto extends Error {
  readonly label: string;
  constructor(label: string) {
    super(`goto ${label}`);
    this.label = label;
  }
}

class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

/** Keeps a number as one; anything else as the text that names it. */
const dataOf = (type: string, text: string): number | string =>
  type === 'REG_DWORD' && Number.isInteger(Number(text)) ? Number(text) : text;

/** Splits into quoted or bare words, without quotes. */
const words = (text: string): readonly string[] =>
  [...text.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

/** Returns the lines of a script, a bracketed block as one. */
function statements(script: string): readonly string[] {
  const lines: string[] = [];
  let block: string[] | null = null;
  for (const line of script.split('\r\n')) {
    if (block !== null) {
      block.push(line);
      if (line === ')') {
        lines.push(block.join('\n'));
        block = null;
      }
    } else if (line.endsWith('(')) block = [line];
    else lines.push(line);
  }
  if (block !== null) throw new Error('a bracket stays open');
  return lines;
}

/**
 * A double of Windows' command interpreter with `reg.exe`: as much of them as our scripts use, as we understand them. An unknown
 * line is an error. In Wine the scripts run in the real one.
 */
export function runCmd(script: string, pc: CmdPc): CmdRun {
  const lines = statements(script);
  const variables = new Map(Object.entries(pc.environment));
  const started = new Set<string>();
  const shown: string[] = [];
  let echoes = true;
  let isLocal = false;
  let errorLevel = 0;

  const expand = (text: string): string =>
    text.replaceAll(/%%|%~dp0|%(\w+)%/g, (all, name: string | undefined) =>
      all === '%%' ? '%' : name === undefined ? '' : (variables.get(name) ?? ''),
    );

  /** Returns what `reg.exe` prints; sets the error level. */
  function reg(args: readonly string[]): readonly string[] {
    const [verb = '', key = '', ...rest] = args;
    const option = (name: string): string | undefined => rest[rest.indexOf(name) + 1];
    const value = rest.includes('/ve') ? '' : rest.includes('/v') ? option('/v') : null;
    if (['add', 'delete', 'copy'].includes(verb) && !rest.includes('/f')) throw new Error(`${verb} would ask`);
    const { registry } = pc;
    const full = (path: string): string => path.replace(/^HKLM\\/i, 'HKEY_LOCAL_MACHINE\\');
    const line = (name: string): string => {
      const found = registry.read(key, name)!;
      return `    ${found.name}    ${found.type}    ${typeof found.data === 'number' ? shownDword(found.data) : found.data}`;
    };
    errorLevel = 1;
    switch (verb) {
      case 'query': {
        if (!registry.canRead(key) || !registry.hasKey(key)) return [];
        if (typeof value === 'string' && registry.read(key, value) === null) return [];
        errorLevel = 0;
        const names = typeof value === 'string' ? [value] : registry.names(key);
        const keys = typeof value === 'string' ? [] : registry.subkeys(key).map(full);
        return ['', full(key), ...names.map(line), '', ...keys];
      }
      case 'add':
        if (registry.write(key, value ?? '', option('/t')!, dataOf(option('/t')!, option('/d')!))) errorLevel = 0;
        return ['The operation completed successfully.'];
      case 'copy':
        if (!registry.hasKey(key)) return [];
        for (const found of registry.names(key).map((name) => registry.read(key, name)!))
          if (!registry.write(rest[0]!, found.name, found.type, found.data)) return [];
        errorLevel = 0;
        return ['The operation completed successfully.'];
      case 'delete':
        if (value === null ? registry.deleteKey(key) : registry.deleteValue(key, value ?? '')) errorLevel = 0;
        return ['The operation completed successfully.'];
      case 'import':
        pc.imports[key]?.();
        if (pc.imports[key] !== undefined) errorLevel = 0;
        return ['The operation completed successfully.'];
      default:
        throw new Error(`not a verb of reg.exe: ${args.join(' ')}`);
    }
  }

  /** Runs a program; returns the output that isn't discarded. */
  function program(command: string): readonly string[] {
    const [path = '', ...args] = words(command.replaceAll(/ 2>&1| 2?>nul/g, ''));
    if (!pc.programs.includes(path)) throw new Error(`no such command: ${command}`);
    started.add(path);
    const output = reg(args);
    const errors = errorLevel !== 0 && !/ 2>(nul|&1)/.test(command) ? ['ERROR'] : [];
    return [...errors, ...(command.includes(' >nul') ? [] : output)];
  }

  function condition(text: string): { readonly holds: boolean; readonly then: string } {
    const [, flags = '', test = ''] = /^if ((?:\/i |not )*)([^]*)$/.exec(text)!;
    const [isNegated, ignoresCase] = [flags.includes('not '), flags.includes('/i ')];
    const fold = (one: string): string => (ignoresCase ? one.toLowerCase() : one);
    const of = (pattern: RegExp, holds: (parts: readonly string[]) => boolean) => {
      const found = pattern.exec(test);
      return found === null ? null : { holds: holds(found.slice(1)) !== isNegated, then: found.at(-1)! };
    };
    const found =
      of(/^defined (\w+) ([^]*)$/, ([name = '']) => variables.has(name)) ??
      of(/^exist "([^"]*)" ([^]*)$/, ([path = '']) => pc.programs.includes(path)) ??
      of(/^errorlevel (\d+) ([^]*)$/, ([level]) => errorLevel >= Number(level)) ??
      of(/^"([^"]*)"=="([^"]*)" ([^]*)$/, ([one = '', other = '']) => fold(one) === fold(other)) ??
      of(/^(\d+) LSS (\d+) ([^]*)$/, ([one, other]) => Number(one) < Number(other)) ??
      of(/^(\d+) GTR (\d+) ([^]*)$/, ([one, other]) => Number(one) > Number(other));
    if (found === null) throw new Error(`not a condition: ${text}`);
    return found;
  }

  function forEachLine(text: string): void {
    const [, options = '', letter = '', command = '', body = ''] =
      /^for \/f "([^"]*)" %(\w) in \('([^]*?)'\) do ([^]*)$/.exec(text) ?? [];
    if (letter === '') throw new Error(`not a loop: ${text}`);
    for (const line of program(command.replaceAll('^>', '>'))) {
      if (line === '') continue;
      const pieces = line.trim().split(/ +/);
      const tokens = /^tokens=(.*)$/.exec(options)?.[1]?.split(',') ?? ['all'];
      const values = tokens.map((token, index) =>
        token === 'all' ? line : token === '*' ? pieces.slice(index).join(' ') : (pieces[Number(token) - 1] ?? ''),
      );
      const named = body.replaceAll(/%([A-Z])/g, (all, name: string) => {
        const at = name.charCodeAt(0) - letter.charCodeAt(0);
        return values[at] ?? all;
      });
      run(named);
    }
  }

  function run(text: string): void {
    const statement = text.trim();
    if (statement === '' || statement.startsWith('rem ') || statement.startsWith(':')) return;
    if (statement.startsWith('(') && statement.endsWith(')')) {
      for (const line of statement.slice(1, -1).split('\n')) run(line);
      return;
    }
    const assignment = /^set "(\w+)=([^"]*)"$/.exec(statement);
    const sum = /^set \/a (\w+)(\+|-|)=(\w+)$/.exec(statement);
    const [, jump, label] = /^(goto |call :)(\w+)$/.exec(statement) ?? [];
    if (assignment !== null) {
      if (!isLocal) throw new Error('a variable of the caller would change');
      const [, name = '', value = ''] = assignment;
      if (value === '') variables.delete(name);
      else variables.set(name, value);
    } else if (sum !== null) {
      const [, name = '', sign = '', by = ''] = sum;
      const was = sign === '' ? 0 : Number(variables.get(name) ?? 0);
      variables.set(name, String(sign === '-' ? was - Number(by) : was + Number(by)));
    } else if (jump === 'goto ') throw new Goto(label!);
    else if (label !== undefined) call(label);
    else if (statement.startsWith('if ')) {
      const { holds, then } = condition(statement);
      if (holds) run(then);
    } else if (statement.startsWith('for ')) forEachLine(statement);
    else if (/^exit \/b \d+$/.test(statement)) throw new Exit(Number(statement.slice('exit /b '.length)));
    else if (statement === '@echo off') echoes = false;
    else if (statement === 'setlocal EnableExtensions DisableDelayedExpansion') isLocal = true;
    else if (statement.startsWith('echo ')) shown.push(statement.slice('echo '.length));
    else shown.push(...program(statement));
  }

  /** Runs from a label, or from the start, to the end of the script or to an `exit`. */
  function call(label: string | null): void {
    const at = (name: string): number => {
      const found = lines.indexOf(`:${name}`);
      if (found < 0) throw new Error(`no label ${name}`);
      return found;
    };
    let next = label === null ? 0 : at(label);
    for (let steps = 0; next < lines.length; steps++) {
      if (steps > 10_000) throw new Error('it runs for ever');
      const line = lines[next++]!;
      try {
        if (echoes && line !== '@echo off' && line !== '') shown.push(line);
        run(expand(line));
      } catch (thrown) {
        if (thrown instanceof Goto) next = at(thrown.label);
        else if (thrown instanceof Exit) {
          errorLevel = thrown.code;
          return;
        } else throw thrown;
      }
    }
  }

  call(null);
  return { exit: errorLevel, shown, started };
}
