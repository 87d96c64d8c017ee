// Random VBScripts. What is left out, because Wine's script host lacks it and stops there: `RegDelete`,
// `Execute` and `Join`. What only a PC knows to fail isn't there either: a certain write is one before which nothing fails.
import { KEYS, NAMES } from './make-batch.ts';
import { ROOT_MARK, type Dice, type Piece, type Script } from './pieces.ts';

const OPEN_CONDITIONS = [
  'fso.FileExists("C:\\windows\\system32\\reg.exe")',
  'Not fso.FileExists("C:\\no\\such\\file.txt")',
  'fso.FolderExists(sh.ExpandEnvironmentStrings("%ProgramFiles%"))',
  'WScript.Arguments.Count = 0',
  'sh.ExpandEnvironmentStrings("%OS%") = "Windows_NT"',
  'sh.Run("reg query HKLM\\SOFTWARE\\NoSuchKeyHere", 0, True) = 0',
];
const NUMBERS = ['mask', 'n', 'Level'];
const MAX_DEPTH = 3;
/** They change the variable that they are given. */
const RAISE = [
  'Sub Raise(number)\nnumber = number + 1\nEnd Sub',
  'Function Raised(number)\nnumber = number + 1\nRaised = number\nEnd Function',
];

interface Where {
  readonly depth: number;
  readonly numbers: readonly string[];
  readonly texts: readonly string[];
  readonly subs: readonly string[];
  readonly functions: readonly string[];
  /** How this place is left early, such as `Exit Sub`; null where it is the script itself. */
  readonly leave: string | null;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export function makeVBScript(dice: Dice): Script {
  const { below, oneOf, chance, weighted } = dice;
  let count = 0;
  const fresh = (): number => ++count * 16 + below(16);
  const number = (): string => (chance(0.5) ? `&H${fresh().toString(16).toUpperCase()}` : String(fresh()));
  const numberText = ({ numbers, functions }: Where): string =>
    weighted([
      [5, number],
      [3, () => (chance(0.2) ? oneOf(NUMBERS).toUpperCase() : oneOf(NUMBERS))],
      [3, () => (numbers.length > 0 ? oneOf(numbers) : number())],
      [1, () => `${oneOf(NUMBERS)} + ${fresh()}`],
      [1, () => `(${number()} Or ${oneOf(NUMBERS)})`],
      [1, () => `${number()} * ${1 + below(3)}`],
      [0.5, () => `CLng(${oneOf(NUMBERS)})`],
      [0.5, () => oneOf(['spare', 'spare + 1', 'True', '&HFFFFFFFF'])],
      [0.3, () => `CLng("&H" & "${fresh().toString(16)}")`],
      [0.7, () => `masks(${below(2)})`],
      [0.3, () => `UBound(masks)`],
      [0.7, () => `${oneOf(NUMBERS)} ${oneOf(['And', 'Xor', 'Mod', '\\'])} ${1 + fresh()}`],
      [0.5, () => `${fresh()} ${oneOf(['Mod', '\\', '-'])} 3 * ${1 + below(3)}`],
      [0.3, () => oneOf([`"${fresh()}" + 5`, `2 ^ 3 + ${fresh()}`, `CLng("1" & ${fresh()} + 1)`, '&H9C40', '&HFFFF&'])],
      [functions.length > 0 ? 1 : 0, () => `${oneOf(functions)}(${number()})`],
    ]);
  const name = ({ texts }: Where): string =>
    weighted([
      [8, () => quoted(oneOf(NAMES))],
      [1, () => 'valueName'],
      [texts.length > 0 ? 2 : 0, () => `${oneOf(texts)} & ${quoted(oneOf(NAMES))}`],
    ]);
  const path = (where: Where): string =>
    weighted([
      [4, () => `key & ${name(where)}`],
      [3, () => `ROOT & ${quoted(`\\${oneOf(KEYS)}\\`)} & ${name(where)}`],
      [3, () => quoted(`HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}\\${oneOf(NAMES)}`)],
      [1, () => quoted(`HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\WinHttp\\${oneOf(NAMES)}`)],
      [1, () => `Replace(key, "SOFTWARE\\", "SOFTWARE\\Wow6432Node\\") & ${name(where)}`],
      [0.3, () => `key`],
    ]);
  const regLine = (): string => {
    const value = `/v ${oneOf(NAMES)} /t REG_DWORD /d ${fresh()} /f${chance(0.2) ? ` /reg:${oneOf(['32', '64'])}` : ''}`;
    return `reg add "HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}" ${value}`;
  };
  const run = (): string =>
    weighted([
      [4, () => `sh.Run ${quoted(regLine())}, 0, True`],
      [1, () => `rc = sh.Run(${quoted(regLine())}, 0, True)`],
      [1, () => `sh.Run ${quoted(`cmd /c ${regLine()}`)}, 0, True`],
      [1, () => `sh.Run ${quoted(`%comspec% /c ${regLine()}`)}, 0, True`],
      [1, () => `command = ${quoted(regLine())} : sh.Run command, 0, True`],
      [
        1,
        () =>
          // With a variable that is empty, "/d /f" would have reg.exe ask somebody.
          `sh.Run "reg add " & Chr(34) & ROOT & "\\WinHttp" & Chr(34) & " /v ${oneOf(NAMES)} /t REG_DWORD /f /d " & ${oneOf(NUMBERS)}, 0, True`,
      ],
      [1, () => `sh.Run "reg delete ""HKLM\\${ROOT_MARK}\\WinHttp"" /v ${oneOf(NAMES)} /f", 0, True`],
    ]);
  const registryWrite = (where: Where): string => {
    const data = weighted([
      [9, () => `${numberText(where)}, "REG_DWORD"`],
      [1, () => `"text ${fresh()}"`],
      [1, () => `"text ${fresh()}", "REG_SZ"`],
      [0.5, () => `"of ${fresh()}", "REG_EXPAND_SZ"`],
      [0.5, () => String(fresh())],
      [0.5, () => `valueName & " ${fresh()}"`],
      [0.3, () => `sh.ExpandEnvironmentStrings("%OS%") & " ${fresh()}", "REG_SZ"`],
    ]);
    return `${chance(0.1) ? 'SH.RegWrite' : 'sh.RegWrite'} ${path(where)}, ${chance(0.1) ? '_\n    ' : ''}${data}`;
  };
  const call = ({ subs }: Where): string => {
    const sub = oneOf(subs);
    return chance(0.5)
      ? `${sub} ${quoted(oneOf(['A', 'B']))}, ${number()}`
      : `Call ${sub}(${quoted(oneOf(['A', 'B']))}, ${number()})`;
  };
  const assignment = (where: Where): string =>
    weighted([
      [5, () => `${oneOf(NUMBERS)} = ${numberText(where)}`],
      [1, () => `${oneOf(NUMBERS)} = ${oneOf(NUMBERS)} + ${below(9)}`],
      [0.5, () => `masks(${below(2)}) = ${number()}`],
      [0.5, () => `${oneOf(NUMBERS)} = Raised(${oneOf(NUMBERS)})`],
      // A Sub that sets it has one of its own, unless the script had it before.
      [1, () => `spare = ${number()}`],
      [0.7, () => `Raise ${oneOf(NUMBERS)}`],
      [0.3, () => `Raise (${oneOf(NUMBERS)})`],
      [2, () => `key = "HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}\\"`],
      [1, () => `key = ROOT & "\\${oneOf(KEYS)}" & "\\"`],
      [1, () => `valueName = ${quoted(oneOf(NAMES))}`],
      [0.5, () => `mask = sh.RegRead("HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\CurrentBuild")`],
    ]);
  const command = (where: Where): string =>
    weighted([
      [10, () => registryWrite(where)],
      [3, run],
      [2, () => assignment(where)],
      [where.subs.length > 0 ? 1.5 : 0, () => call(where)],
    ]);
  const condition = (where: Where): string =>
    weighted([
      [3, () => oneOf(OPEN_CONDITIONS)],
      [2, () => `${numberText(where)} ${oneOf(['=', '<>', '<', '>', '<=', '>='])} ${below(60)}`],
      [
        1,
        () =>
          oneOf([
            'True',
            'False',
            'Not False',
            '"a" = "A"',
            'LCase("ABC") = "abc"',
            '1 = 1 And 2 = 3',
            '1 = 2 Or 3 = 3',
          ]),
      ],
      [1, () => `valueName = ${quoted(oneOf(NAMES))}`],
      [0.5, () => `InStr(key, "WinHttp") > 0`],
      [0.3, () => oneOf(['Not InStr("abc", "b") > 0', 'Not InStr("abc", "b")', '1 And 2', '"10" < "9"', 'Not 1'])],
    ]);

  const inner = (where: Where): Where => ({ ...where, depth: where.depth + 1 });
  const body = (where: Where, most = 3): readonly Piece[] =>
    Array.from({ length: 1 + below(most) }, () => statement(where));
  const ifBlock = (where: Where): Piece => {
    const inside = inner(where);
    const first = { head: `If ${condition(where)} Then${chance(0.2) ? " ' only then" : ''}`, pieces: body(inside) };
    const middle = chance(0.25) ? [{ head: `ElseIf ${condition(where)} Then`, pieces: body(inside) }] : [];
    const last = chance(0.5) ? [{ head: 'Else', pieces: body(inside) }] : [];
    return { bodies: [first, ...middle, ...last], tail: 'End If' };
  };
  const select = (where: Where): Piece => {
    const inside = inner(where);
    const [subject, cases] = weighted<readonly [string, () => string]>([
      [2, () => [oneOf(NUMBERS), () => `${below(60)}, ${below(60)}`] as const],
      [2, () => ['valueName', () => quoted(oneOf(NAMES))] as const],
      [1, () => ['sh.ExpandEnvironmentStrings("%OS%")', () => oneOf(['"Windows_NT"', '"OS/2"'])] as const],
    ]);
    const rows = Array.from({ length: 1 + below(2) }, (_, at) => ({
      head: `${at === 0 ? `Select Case ${subject}\n` : ''}Case ${cases()}`,
      pieces: body(inside),
    }));
    const last = chance(0.6) ? [{ head: 'Case Else', pieces: body(inside) }] : [];
    return { bodies: [...rows, ...last], tail: 'End Select' };
  };
  let loops = 0;
  const loop = (where: Where): Piece => {
    const letter = `i${++loops}`;
    const within = (more: Partial<Where>): Where => ({ ...inner(where), ...more });
    const numbers = [...where.numbers, letter];
    return weighted<Piece>([
      [
        3,
        () => ({
          bodies: [
            {
              head: `For ${letter} = ${oneOf(['1 To 3', '0 To 1', '3 To 1 Step -1', '5 To 4'])}`,
              pieces: body(within({ numbers })),
            },
          ],
          tail: chance(0.4) ? `Next\nmask = ${letter}` : 'Next',
        }),
      ],
      [
        1,
        () => ({
          bodies: [
            {
              head: `For ${letter} = 1 To 2\nDo`,
              pieces: [...body(within({ numbers })), `If ${condition(where)} Then Exit ${oneOf(['For', 'Do'])}`],
            },
            { head: `Exit ${oneOf(['For', 'Do'])}\nLoop`, pieces: body(within({ numbers }), 2) },
          ],
          tail: 'Next',
        }),
      ],
      [
        2,
        () => ({
          bodies: [
            { head: `For Each ${letter} In Array(${number()}, ${number()})`, pieces: body(within({ numbers })) },
          ],
          tail: 'Next',
        }),
      ],
      [
        1,
        () => {
          const inside = within({ texts: [...where.texts, letter] });
          const leave = `If ${letter} = ${oneOf(['"Client"', '"Server"', '"None"'])} Then Exit For`;
          const pieces = [...body(inside, 1), leave, ...body(inside, 1)];
          return { bodies: [{ head: `For Each ${letter} In Split("Client,Server", ",")`, pieces }], tail: 'Next' };
        },
      ],
      [
        2,
        () => ({
          bodies: [
            {
              head: `For Each ${letter} In Array("Client", "Server")`,
              pieces: body(within({ texts: [...where.texts, letter] })),
            },
          ],
          tail: 'Next',
        }),
      ],
      [
        1,
        () => ({
          bodies: [
            {
              head: `${letter} = 0\nDo While ${letter} < ${1 + below(3)}\n${letter} = ${letter} + 1`,
              pieces: body(within({ numbers })),
            },
          ],
          tail: 'Loop',
        }),
      ],
      [
        1,
        () => ({
          bodies: [{ head: `${letter} = 0\nDo\n${letter} = ${letter} + 1`, pieces: body(within({ numbers })) }],
          tail: `Loop Until ${letter} >= 2`,
        }),
      ],
    ]);
  };
  const harmless = (where: Where): Piece =>
    weighted([
      [2, () => `' ${registryWrite(where).split('\n')[0] ?? ''}`.replace(/_$/, '')],
      [1, () => `Rem ${run()}`],
      [2, () => `WScript.Echo ${quoted('TLS 1.2 is on')}`],
      [1, () => `text = ${quoted(regLine())}`],
      [1, () => `Set net = CreateObject("WScript.Network")`],
    ]);

  function statement(where: Where): Piece {
    const isDeep = where.depth >= MAX_DEPTH;
    return weighted<Piece>([
      [9, () => command(where)],
      [2, () => assignment(where)],
      [1.5, () => `If ${condition(where)} Then ${command(where).replace('_\n    ', '')}`],
      [
        0.7,
        () =>
          `If ${condition(where)} Then ${registryWrite(where).replace('_\n    ', '')} Else ${registryWrite(where).replace('_\n    ', '')}`,
      ],
      [isDeep ? 0 : 2.5, () => ifBlock(where)],
      [isDeep ? 0 : 1.2, () => select(where)],
      [isDeep ? 0 : 2, () => loop(where)],
      [
        isDeep ? 0 : 0.5,
        () => ({
          bodies: [
            {
              head: 'With sh',
              pieces: [`.RegWrite ${path(where)}, ${number()}, "REG_DWORD"`, ...body(inner(where), 1)],
            },
          ],
          tail: 'End With',
        }),
      ],
      [where.subs.length > 0 ? 1 : 0, () => call(where)],
      [2, () => harmless(where)],
      [0.3, () => `If ${condition(where)} Then ${where.leave === null || chance(0.3) ? 'WScript.Quit' : where.leave}`],
      [0.15, () => (where.leave === null || chance(0.3) ? 'WScript.Quit 0' : where.leave)],
      // What fails ends the script, or with `On Error Resume Next` only the statement.
      [0.2, () => oneOf(['bad = 1 / 0', 'NoSuchProcedure 5'])],
      [where.leave === null && where.depth === 0 ? 0.3 : 0, () => 'On Error Resume Next'],
      [where.leave === null && where.depth === 0 ? 0.2 : 0, () => 'On Error GoTo 0'],
    ]);
  }

  const procedures = Array.from({ length: below(4) }, (_, at) => ({
    name: `Write${at + 1}`,
    isFunction: chance(0.3),
    isCalled: chance(0.8),
  }));
  const names = (isFunction: boolean, from = 0): readonly string[] =>
    procedures
      .slice(from)
      .filter((one) => one.isFunction === isFunction && one.isCalled)
      .map((one) => one.name);
  const top: Where = { depth: 0, numbers: [], texts: [], subs: names(false), functions: names(true), leave: null };
  const main = Array.from({ length: 4 + below(6) }, () => statement(top));
  const bodies = procedures.map(({ name: own, isFunction }, at): Piece => {
    const kind = isFunction ? 'Function' : 'Sub';
    const where: Where = {
      depth: 1,
      numbers: ['v'],
      texts: isFunction ? [] : ['prefix'],
      subs: names(false, at + 1),
      functions: names(true, at + 1),
      leave: `Exit ${kind}`,
    };
    const result = isFunction ? [`${own} = v + ${below(9)}`] : [];
    const local = chance(0.25) ? [`Dim ${oneOf(NUMBERS)}`] : [];
    return {
      bodies: [
        { head: `${kind} ${own}(${isFunction ? 'v' : 'prefix, v'})`, pieces: [...local, ...result, ...body(where)] },
      ],
      tail: `End ${kind}`,
    };
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
      `Level = ${number()}`,
      `valueName = ${quoted(oneOf(NAMES))}`,
    ].join('\n'),
    pieces: [...(chance(0.7) ? [...main, ...bodies] : [...bodies, ...main]), ...RAISE],
  };
}
