// Random VBScripts. What is left out, because Wine's script host lacks it and stops there: `RegDelete`,
// `Execute` and `Join`. What only a PC knows to fail isn't there either: a certain write is one before which nothing
// fails. A reader of statements follows constants and loops over them; of branches and calls there is one form of each.
import { KEYS, NAMES } from './make-batch.ts';
import { ROOT_MARK, type Dice, type Piece, type Script } from './pieces.ts';

const CONDITIONS = [
  'fso.FileExists("C:\\windows\\system32\\reg.exe")',
  'Not fso.FileExists("C:\\no\\such\\file.txt")',
  'WScript.Arguments.Count = 0',
  'sh.ExpandEnvironmentStrings("%OS%") = "Windows_NT"',
  'sh.Run("reg query HKLM\\SOFTWARE\\NoSuchKeyHere", 0, True) = 0',
  'mask > 40',
  'True',
  'InStr(key, "WinHttp") > 0',
];
const NUMBERS = ['mask', 'n'];
const MAX_DEPTH = 2;
/** They change the variable that they are given. */
const RAISE = [
  'Sub Raise(number)\nnumber = number + 1\nEnd Sub',
  'Function Raised(number)\nnumber = number + 1\nRaised = number\nEnd Function',
];

interface Where {
  readonly depth: number;
  readonly numbers: readonly string[];
  readonly subs: readonly string[];
  /** How this place is left early, such as `Exit Sub`; null where it is the script itself. */
  readonly leave: string | null;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function makeVBScript({ below, oneOf, chance, weighted }: Dice): Script {
  let count = 0;
  const fresh = (): number => ++count * 16 + below(16);
  const number = (): string => (chance(0.5) ? `&H${fresh().toString(16).toUpperCase()}` : String(fresh()));
  const numberText = ({ numbers }: Where): string =>
    weighted([
      [5, number],
      [3, () => oneOf(NUMBERS)],
      [3, () => (numbers.length > 0 ? oneOf(numbers) : number())],
      [1, () => `${oneOf(NUMBERS)} + ${fresh()}`],
      [1, () => `(${number()} ${oneOf(['Or', 'And', 'Xor'])} ${oneOf(NUMBERS)})`],
      [1, () => `${fresh()} - 3 * ${1 + below(3)}`],
      [0.7, () => `masks(${below(2)})`],
      [0.5, () => oneOf([`CLng(${number()})`, `CLng("&H" & "${fresh().toString(16)}")`, '&H9C40', '&HFFFF&'])],
      [0.5, () => `${fresh()} ${oneOf(['Mod', '\\'])} 3`],
      [0.5, () => `Raised(${oneOf(NUMBERS)})`],
    ]);
  const name = (): string => (chance(0.85) ? quoted(oneOf(NAMES)) : 'valueName');
  const path = (): string =>
    weighted([
      [4, () => `key & ${name()}`],
      [3, () => `ROOT & ${quoted(`\\${oneOf(KEYS)}\\`)} & ${name()}`],
      [3, () => quoted(`HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}\\${oneOf(NAMES)}`)],
      [0.5, () => `Replace(key, "SOFTWARE\\", "SOFTWARE\\Wow6432Node\\") & ${name()}`],
      [0.3, () => 'key'],
    ]);
  const regLine = (): string =>
    `reg add "HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}" /v ${oneOf(NAMES)} /t REG_DWORD /d ${fresh()} /f`;
  const run = (): string =>
    weighted([
      [4, () => `sh.Run ${quoted(`${oneOf(['', '', 'cmd /c ', '%comspec% /c '])}${regLine()}`)}, 0, True`],
      [1, () => `rc = sh.Run(${quoted(regLine())}, 0, True)`],
      [1, () => `command = ${quoted(regLine())} : sh.Run command, 0, True`],
      [1, () => `sh.Run "reg delete ""HKLM\\${ROOT_MARK}\\WinHttp"" /v ${oneOf(NAMES)} /f", 0, True`],
    ]);
  const registryWrite = (where: Where): string => {
    const data = weighted([
      [9, () => `${numberText(where)}, "REG_DWORD"`],
      [2, () => `"text ${fresh()}"`],
      [1, () => `valueName & " ${fresh()}", "REG_EXPAND_SZ"`],
      [0.3, () => `sh.ExpandEnvironmentStrings("%OS%") & " ${fresh()}", "REG_SZ"`],
    ]);
    return `sh.RegWrite ${path()}, ${data}`;
  };
  const assignment = (where: Where): string =>
    weighted([
      [5, () => `${oneOf(NUMBERS)} = ${numberText(where)}`],
      [0.5, () => `masks(${below(2)}) = ${number()}`],
      [0.7, () => `Raise ${oneOf(NUMBERS)}`],
      [2, () => `key = "HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}\\"`],
      [1, () => `key = ROOT & "\\${oneOf(KEYS)}" & "\\"`],
      [1, () => `valueName = ${quoted(oneOf(NAMES))}`],
    ]);
  const command = (where: Where): string =>
    weighted([
      [10, () => registryWrite(where)],
      [3, run],
      [2, () => assignment(where)],
      [where.subs.length > 0 ? 1.5 : 0, () => `${oneOf(where.subs)} ${number()}`],
    ]);

  const inner = (where: Where): Where => ({ ...where, depth: where.depth + 1 });
  const body = (where: Where): readonly Piece[] => Array.from({ length: 1 + below(3) }, () => statement(where));
  const branch = (where: Where): Piece => {
    const inside = inner(where);
    if (chance(0.3)) {
      const cases = [quoted(oneOf(NAMES)), quoted(oneOf(NAMES)), 'Else'].map((one, at) => ({
        head: `${at === 0 ? 'Select Case valueName\n' : ''}Case ${one}`,
        pieces: body(inside),
      }));
      return { bodies: cases, tail: 'End Select' };
    }
    const first = { head: `If ${oneOf(CONDITIONS)} Then`, pieces: body(inside) };
    const middle = chance(0.25) ? [{ head: `ElseIf ${oneOf(CONDITIONS)} Then`, pieces: body(inside) }] : [];
    const last = chance(0.5) ? [{ head: 'Else', pieces: body(inside) }] : [];
    return { bodies: [first, ...middle, ...last], tail: 'End If' };
  };
  let loops = 0;
  const loop = (where: Where): Piece => {
    const letter = `i${++loops}`;
    const [head, tail] = weighted<readonly [string, string]>([
      [3, () => [`For ${letter} = ${oneOf(['1 To 3', '0 To 1', '3 To 1 Step -1', '5 To 4'])}`, 'Next']],
      [3, () => [`For Each ${letter} In Array(${number()}, ${number()})`, 'Next']],
      [1, () => [`${letter} = 0\nDo While ${letter} < ${1 + below(3)}\n${letter} = ${letter} + 1`, 'Loop']],
      [1, () => [`${letter} = 0\nDo\n${letter} = ${letter} + 1`, `Loop Until ${letter} >= 2`]],
    ]);
    const pieces = body({ ...inner(where), numbers: [...where.numbers, letter] });
    const leave = `If ${oneOf(CONDITIONS)} Then Exit ${head.startsWith('For') ? 'For' : 'Do'}`;
    return { bodies: [{ head, pieces: chance(0.2) ? [...pieces, leave, ...body(inner(where))] : pieces }], tail };
  };
  const harmless = (where: Where): string =>
    oneOf([`' ${registryWrite(where)}`, `Rem ${run()}`, 'WScript.Echo "TLS 1.2 is on"', `text = ${quoted(regLine())}`]);

  function statement(where: Where): Piece {
    const isDeep = where.depth >= MAX_DEPTH;
    const leave = where.leave === null || chance(0.3) ? 'WScript.Quit' : where.leave;
    const isMain = where.leave === null && where.depth === 0;
    return weighted<Piece>([
      [9, () => command(where)],
      [2, () => assignment(where)],
      [2, () => `If ${oneOf(CONDITIONS)} Then ${command(where)}`],
      [0.7, () => `If ${oneOf(CONDITIONS)} Then ${registryWrite(where)} Else ${registryWrite(where)}`],
      [isDeep ? 0 : 3, () => branch(where)],
      [isDeep ? 0 : 2.5, () => loop(where)],
      [1.5, () => harmless(where)],
      [0.4, () => `${chance(0.7) ? `If ${oneOf(CONDITIONS)} Then ` : ''}${leave}`],
      // What fails ends the script, or with `On Error Resume Next` only the statement.
      [0.2, () => 'NoSuchProcedure 5'],
      [isMain ? 0.5 : 0, () => oneOf(['On Error Resume Next', 'On Error GoTo 0'])],
    ]);
  }

  const names = Array.from({ length: below(3) }, (_, at) => `Write${at + 1}`);
  const top: Where = { depth: 0, numbers: [], subs: names, leave: null };
  const main = Array.from({ length: 4 + below(6) }, () => statement(top));
  const bodies = names.map((own, at): Piece => {
    const where: Where = { depth: 1, numbers: ['v'], subs: names.slice(at + 1), leave: 'Exit Sub' };
    return { bodies: [{ head: `Sub ${own}(v)`, pieces: body(where) }], tail: 'End Sub' };
  });
  return {
    head: [
      'Set sh = CreateObject("WScript.Shell")',
      'Set fso = CreateObject("Scripting.FileSystemObject")',
      `Const ROOT = "HKLM\\${ROOT_MARK}"`,
      `key = ROOT & "\\${oneOf(KEYS)}\\"`,
      `mask = ${number()}`,
      `n = ${below(20)}`,
      `masks = Array(${number()}, ${number()})`,
      `valueName = ${quoted(oneOf(NAMES))}`,
    ].join('\n'),
    pieces: [...(chance(0.7) ? [...main, ...bodies] : [...bodies, ...main]), ...RAISE],
  };
}
