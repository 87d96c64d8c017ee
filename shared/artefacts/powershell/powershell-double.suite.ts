import { Killed, type RegistryDouble } from '../registry-double.suite.ts';
import { registryHandle, type Handles } from './registry-handle.suite.ts';

/** A PC on which a script runs. */
export interface PowerShellPc {
  readonly registry: RegistryDouble;
  readonly is64Bit: boolean;
  /** The PowerShell version. */
  readonly major: number;
}

export interface PowerShellRun {
  readonly exit: number;
  readonly output: readonly string[];
  /** Keys that were opened and never closed. */
  readonly leftOpen: number;
}

type Value = unknown;
type Table = Map<string, Value>;
type Code = (scope: Scope) => Value;
/** Output of a statement is added to the list. */
type Statement = (scope: Scope, out: Value[]) => void;

interface Scope {
  readonly variables: Map<string, Value>;
  readonly parent: Scope | null;
}

class Return extends Error {}
class Continue extends Error {}
class Exit extends Error {
  readonly code: number;
  constructor(code: number) {
    super(`exit ${code}`);
    this.code = code;
  }
}

const STICKY = new Map<string, RegExp>();
/** Returns the same pattern anchored at a position, ignoring case. */
function sticky({ source }: RegExp): RegExp {
  const found = STICKY.get(source) ?? new RegExp(source, 'iy');
  STICKY.set(source, found);
  return found;
}

const isTrue = (value: Value): boolean =>
  Array.isArray(value) ? value.some((one) => value.length > 1 || isTrue(one)) : Boolean(value);
const listOf = (value: Value): readonly Value[] =>
  Array.isArray(value) ? (value as readonly Value[]) : value === null || value === undefined ? [] : [value];
/** Returns a list of outputs as one value. */
const unrolled = (out: readonly Value[]): Value => (out.length === 0 ? null : out.length === 1 ? out[0] : out);
const isSame = (one: Value, other: Value): boolean =>
  typeof one === 'string' && typeof other === 'string' ? one.toLowerCase() === other.toLowerCase() : one === other;

const OPERATORS: Readonly<Record<string, (left: Value, right: Value) => Value>> = {
  eq: isSame,
  ne: (left, right) => !isSame(left, right),
  ceq: (left, right) => left === right,
  lt: (left, right) => Number(left) < Number(right),
  gt: (left, right) => Number(left) > Number(right),
  le: (left, right) => Number(left) <= Number(right),
  ge: (left, right) => Number(left) >= Number(right),
  contains: (left, right) => listOf(left).some((one) => isSame(one, right)),
  notcontains: (left, right) => !listOf(left).some((one) => isSame(one, right)),
  join: (left, right) => listOf(left).join(String(right)),
  isnot: (left, right) => !(right === 'int' && Number.isInteger(left)),
};

const CASTS: Readonly<Record<string, (value: Value) => Value>> = {
  string: (value) => (value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)),
  int: Number,
  long: Number,
  char: (value) => String.fromCharCode(Number(value)),
};

/** Static members by `Type::Name`; names of enumerations are kept as they are. */
function statics(pc: PowerShellPc, handles: Handles): Readonly<Record<string, (...args: readonly never[]) => Value>> {
  return {
    'Microsoft.Win32.RegistryKey::OpenBaseKey': (hive: string, view: string) => {
      // .NET 4 added it, which PowerShell 2 doesn't run on
      if (pc.major < 3) throw new Error("it doesn't contain a method named 'OpenBaseKey'.");
      if (hive !== 'LocalMachine' || view !== 'Registry64') throw new Error('another registry');
      return handles.base;
    },
    'BitConverter::GetBytes': (number: number) => ({ number }),
    'BitConverter::ToUInt32': ({ number }: { number: number }) => number >>> 0,
    'BitConverter::ToInt32': ({ number }: { number: number }) => number | 0,
    'Math::Min': (one: number, other: number) => Math.min(one, other),
    'array::Reverse': (list: Value[]) => void list.reverse(),
    'Environment::Is64BitOperatingSystem': () => pc.is64Bit,
  };
}
const ENUMERATIONS = /^Microsoft\.Win32\.Registry(Hive|View|ValueOptions|ValueKind)$/;

/**
 * A double of PowerShell: as much of the language, its cmdlets and .NET as our scripts use, as we understand them. Anything
 * unknown is an error. It doesn't replace a run on Windows.
 */
export function runPowerShell(script: string, pc: PowerShellPc): PowerShellRun {
  const run = PARSED.get(script) ?? parsed(script, pc);
  PARSED.set(script, run);
  return run(pc);
}

const PARSED = new Map<string, (pc: PowerShellPc) => PowerShellRun>();

function parsed(script: string, first: PowerShellPc): (pc: PowerShellPc) => PowerShellRun {
  let pc = first;
  let handles = registryHandle(pc.registry);
  let known = statics(pc, handles);
  const functions = new Map<
    string,
    { readonly parameters: readonly (readonly [string, string])[]; readonly body: Statement }
  >();
  const text = script.replaceAll('\r\n', '\n');
  let at = 0;

  const fail = (): never => {
    throw new SyntaxError(`not understood: ${JSON.stringify(text.slice(at, at + 60))}`);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = sticky(pattern);
    found.lastIndex = at;
    const match = found.exec(text);
    if (match !== null) at += match[0].length;
    return match;
  };
  const need = (pattern: RegExp): RegExpExecArray => take(pattern) ?? fail();
  const inline = (): RegExpExecArray | null => take(/[ ]*/);
  const between = (): RegExpExecArray | null => take(/(?:[ \n;]|#[^\n]*)*/);

  function lookUp(scope: Scope | null, name: string): Value {
    if (scope === null) throw new Error(`no variable ${name}`);
    return scope.variables.has(name) ? scope.variables.get(name) : lookUp(scope.parent, name);
  }

  function member(object: Value, name: string): Value {
    if (object === null || object === undefined) return null;
    if (object instanceof Map) return (object as Table).get(name.toLowerCase()) ?? null;
    if (Array.isArray(object) && name === 'Count') return object.length;
    if (typeof object === 'string' && name === 'Length') return object.length;
    const found = (object as Readonly<Record<string, Value>>)[name];
    if (found === undefined) throw new Error(`no member ${name}`);
    return found;
  }

  const STRING_METHODS: Readonly<Record<string, (text: string, ...args: readonly never[]) => Value>> = {
    Substring: (of, start: number, length: number) => {
      if (start < 0 || length < 0 || start + length > of.length)
        throw new Error('Index and length must be in the text.');
      return of.slice(start, start + length);
    },
    LastIndexOf: (of, sign: string) => of.lastIndexOf(sign),
  };

  function call(object: Value, name: string, args: readonly Value[]): Value {
    if (object === null) throw new Error(`a method of nothing: ${name}`);
    if (typeof object === 'string')
      return (STRING_METHODS[name] ?? fail())(object, ...(args as unknown as readonly never[]));
    const method = member(object, name);
    if (typeof method !== 'function') throw new Error(`no method ${name}`);
    return (method as (...given: readonly Value[]) => Value)(...args);
  }

  function block(open: RegExp): Statement {
    inline();
    need(open);
    const list: Statement[] = [];
    for (between(); take(/[})]/) === null; between()) list.push(statement());
    return (scope, out) => {
      for (const one of list) one(scope, out);
    };
  }
  const braces = (): Statement => block(/\{/);

  function parenthesis(): Code {
    inline();
    need(/\(/);
    inline();
    const inner = pipeline();
    inline();
    need(/\)/);
    return inner;
  }

  function list(end: RegExp): readonly Code[] {
    const items: Code[] = [];
    for (inline(); take(end) === null; inline()) {
      if (items.length > 0) need(/,[ \n]*/);
      items.push(logical());
    }
    return items;
  }

  function primary(): Code {
    const variable = take(/\$(\w+)/);
    if (variable !== null) {
      const name = variable[1]!.toLowerCase();
      const fixed: Readonly<Record<string, Value>> = { true: true, false: false, null: null };
      if (name in fixed) return () => fixed[name];
      if (name === 'psversiontable') return () => ({ PSVersion: { Major: pc.major } });
      return (scope) => lookUp(scope, name);
    }
    const quoted = take(/'((?:[^']|'')*)'/);
    if (quoted !== null) return () => quoted[1]!.replaceAll("''", "'");
    const number = take(/-?\d+/);
    if (number !== null) return () => Number(number[0]);
    if (take(/@\{ /) !== null) {
      const entries: (readonly [string, Code])[] = [];
      while (take(/ ?\}/) === null) {
        if (entries.length > 0) need(/; /);
        entries.push([need(/(\w+) = /)[1]!.toLowerCase(), pipeline()]);
      }
      return (scope) => new Map(entries.map(([name, code]) => [name, code(scope)]));
    }
    if (take(/@(?=\()/) !== null) {
      const start = at;
      const literal = /\(\s*(?:\)|@\{|\d|')/y;
      literal.lastIndex = at;
      if (literal.test(text)) {
        at = start + 1;
        between();
        const items: Code[] = [];
        while (take(/\s*\)/) === null) {
          if (items.length > 0) need(/,\s*/);
          items.push(logical());
        }
        return (scope) => items.map((item) => item(scope));
      }
      const body = block(/\(/);
      return (scope) => {
        const out: Value[] = [];
        body(scope, out);
        return out.flatMap((one) => one);
      };
    }
    if (text[at] === '(') {
      const start = at;
      at++;
      const items = [pipeline()];
      while (take(/, /) !== null) items.push(logical());
      if (take(/\)/) === null) {
        at = start;
        fail();
      }
      return items.length === 1 ? items[0]! : (scope) => items.map((item) => item(scope));
    }
    return fail();
  }

  function postfix(): Code {
    let code = typed() ?? primary();
    for (;;) {
      const found = take(/\.(\w+)(\(?)/);
      if (found === null) return code;
      const [, name = '', isCall] = found;
      const object = code;
      if (isCall === '(') {
        const args = list(/\)/);
        code = (scope) =>
          call(
            object(scope),
            name,
            args.map((arg) => arg(scope)),
          );
      } else code = (scope) => member(object(scope), name);
    }
  }

  /** Parses `[Type]::Member`, `[type] value` or just a type; null for anything else. */
  function typed(): Code | null {
    const type = take(/\[([\w.]+)\]/)?.[1];
    if (type === undefined) return null;
    const name = take(/::(\w+)/)?.[1];
    if (name !== undefined) {
      if (ENUMERATIONS.test(type)) return () => name;
      const full = `${type}::${name}`;
      if (known[full] === undefined) fail();
      const args = take(/\(/) === null ? [] : list(/\)/);
      return (scope) => known[full]?.(...(args.map((arg) => arg(scope)) as unknown as readonly never[]));
    }
    if (take(/ (?=[$'(\d[])/) === null) return () => type;
    const cast = CASTS[type] ?? fail();
    const operand = postfix();
    return (scope) => cast(operand(scope));
  }

  function unary(): Code {
    if (take(/-not /) === null) return postfix();
    const operand = unary();
    return (scope) => !isTrue(operand(scope));
  }

  function sum(): Code {
    let code = unary();
    while (take(/ \+ /) !== null) {
      const [left, right] = [code, unary()];
      code = (scope) => {
        const [one, other] = [left(scope), right(scope)];
        return typeof one === 'string' ? one + String(other) : Number(one) + Number(other);
      };
    }
    return code;
  }

  function comparison(): Code {
    let code = sum();
    for (;;) {
      const name = take(/ -(eq|ne|ceq|lt|gt|le|ge|contains|notcontains|join|isnot)\b /)?.[1];
      if (name === undefined) return code;
      const [left, right, operator] = [code, sum(), OPERATORS[name]!];
      code = (scope) => operator(left(scope), right(scope));
    }
  }

  function logical(): Code {
    let code = comparison();
    for (;;) {
      const name = take(/ -(and|or) /)?.[1];
      if (name === undefined) return code;
      const [left, right] = [code, comparison()];
      code =
        name === 'and'
          ? (scope) => isTrue(left(scope)) && isTrue(right(scope))
          : (scope) => isTrue(left(scope)) || isTrue(right(scope));
    }
  }

  function invoke(name: string, args: readonly Value[], scope: Scope): Value {
    const found = functions.get(name.toLowerCase());
    if (found === undefined) throw new Error(`no command ${name}`);
    if (args.length > found.parameters.length) throw new Error(`too many arguments for ${name}`);
    const inner: Scope = {
      parent: scope,
      variables: new Map(
        found.parameters.map(([parameter, type], index) => [
          parameter,
          type === '' ? (args[index] ?? null) : (CASTS[type] ?? fail())(args[index] ?? null),
        ]),
      ),
    };
    const out: Value[] = [];
    try {
      found.body(inner, out);
    } catch (thrown) {
      if (!(thrown instanceof Return)) throw thrown;
    }
    return unrolled(out);
  }

  function command(): Code {
    const name = need(/[a-z][\w-]*/)[0];
    const args: Code[] = [];
    while (take(/ (?=[$'(\d[])/) !== null) args.push(postfix());
    if (name === 'Write-Output') return (scope) => args[0]!(scope);
    return (scope) =>
      invoke(
        name,
        args.map((arg) => arg(scope)),
        scope,
      );
  }

  function pipeline(): Code {
    let code = /[a-z]/i.test(text[at] ?? '') ? command() : logical();
    for (;;) {
      const name = take(/ \| (Where-Object|ForEach-Object)/)?.[1];
      if (name === undefined) return code;
      const [source, body] = [code, braces()];
      code = (scope) =>
        unrolled(
          listOf(source(scope)).flatMap((one) => {
            const out: Value[] = [];
            scope.variables.set('_', one);
            body(scope, out);
            return name === 'Where-Object' ? (isTrue(unrolled(out)) ? [one] : []) : out;
          }),
        );
    }
  }

  const STATEMENTS: Readonly<Record<string, () => Statement>> = {
    function: () => {
      const name = need(/ ([\w-]+)/)[1]!.toLowerCase();
      const given = take(/\(([^)]*)\)/)?.[1] ?? '';
      const parameters = [...given.matchAll(/(?:\[(\w+)\] )?\$(\w+)/g)].map(
        ([, type = '', parameter = '']) => [parameter.toLowerCase(), type] as const,
      );
      const body = braces();
      return () => void functions.set(name, { parameters, body });
    },
    if: () => {
      const [condition, then] = [parenthesis(), braces()];
      const otherwise = take(/ else/) === null ? null : braces();
      return (scope, out) => {
        if (isTrue(condition(scope))) then(scope, out);
        else otherwise?.(scope, out);
      };
    },
    while: () => {
      const [condition, body] = [parenthesis(), braces()];
      return (scope, out) => {
        while (isTrue(condition(scope))) body(scope, out);
      };
    },
    for: () => {
      need(/ \(/);
      const first = statement();
      need(/; /);
      const condition = pipeline();
      need(/; /);
      const next = statement();
      need(/\)/);
      const body = braces();
      return (scope, out) => {
        first(scope, out);
        while (isTrue(condition(scope))) {
          body(scope, out);
          next(scope, out);
        }
      };
    },
    foreach: () => {
      const name = need(/ \(\$(\w+) in /)[1]!.toLowerCase();
      const items = pipeline();
      need(/\)/);
      const body = braces();
      return (scope, out) => {
        for (const item of listOf(items(scope))) {
          scope.variables.set(name, item);
          try {
            body(scope, out);
          } catch (thrown) {
            if (!(thrown instanceof Continue)) throw thrown;
          }
        }
      };
    },
    try: () => {
      const body = braces();
      const handler = take(/ catch/) === null ? null : braces();
      const last = take(/ finally/) === null ? null : braces();
      return (scope, out) => {
        try {
          body(scope, out);
        } catch (thrown) {
          const isControl = [Return, Continue, Exit, Killed].some((kind) => thrown instanceof kind);
          if (handler === null || isControl) throw thrown;
          scope.variables.set('_', { Exception: { Message: (thrown as Error).message } });
          handler(scope, out);
        } finally {
          last?.(scope, out);
        }
      };
    },
    return: () => {
      const value = take(/ (?![}\n])/) === null ? null : pipeline();
      return (scope, out) => {
        if (value !== null) out.push(value(scope));
        throw new Return();
      };
    },
    throw: () => {
      need(/ /);
      const message = pipeline();
      return (scope) => {
        throw new Error(String(message(scope)));
      };
    },
    exit: () => {
      const code = Number(need(/ (\d+)/)[1]);
      return () => {
        throw new Exit(code);
      };
    },
    continue: () => () => {
      throw new Continue();
    },
  };

  function statement(): Statement {
    const keyword = take(/(?:function|if|while|foreach|for|try|return|throw|exit|continue)\b(?!-)/)?.[0];
    if (keyword !== undefined) return STATEMENTS[keyword.toLowerCase()]!();
    const assigned = take(/\$(\w+) = /)?.[1]?.toLowerCase();
    if (assigned !== undefined) {
      const value = pipeline();
      return (scope) => void scope.variables.set(assigned, value(scope) ?? null);
    }
    const counted = take(/\$(\w+)(\+\+|--)/);
    if (counted !== null) {
      const name = counted[1]!.toLowerCase();
      const step = counted[2] === '++' ? 1 : -1;
      return (scope) => void scope.variables.set(name, Number(lookUp(scope, name)) + step);
    }
    const value = pipeline();
    return (scope, out) => {
      const result = value(scope);
      if (result !== undefined && result !== null)
        out.push(...(Array.isArray(result) ? (result as Value[]) : [result]));
    };
  }

  const statements: Statement[] = [];
  for (between(); at < text.length; between()) statements.push(statement());
  return (given) => {
    pc = given;
    handles = registryHandle(pc.registry);
    known = statics(pc, handles);
    functions.clear();
    const out: Value[] = [];
    let exit = 0;
    const scope: Scope = { variables: new Map(), parent: null };
    try {
      for (const one of statements) one(scope, out);
    } catch (thrown) {
      if (!(thrown instanceof Exit)) throw thrown;
      exit = thrown.code;
    }
    return { exit, output: out.map(String), leftOpen: handles.open() };
  };
}
