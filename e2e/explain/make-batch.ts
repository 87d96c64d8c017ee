// Random batch files. What is left out, because Wine's programs differ from Windows' or would never end:
// - `reg add` without /f: Wine's reg asks whether to overwrite, and asks for ever where nobody answers;
// - data that isn't a number for a number: each reg has its own idea of what is left of it;
// - 32-bit programs (SysWOW64), which Wine for 64 bits alone doesn't start;
// - `if not /i`, which only Windows takes in this order;
// - labels inside blocks, which cmd itself doesn't promise anything about.
// A reader of statements follows constants and loops over them; of branches, calls and jumps there is one form of each.
import { ROOT_MARK, type Dice, type Piece, type Script } from './pieces.ts';

/** Keys and values that look like those of the catalogue. */
export const KEYS = [
  'Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'SCHANNEL\\Protocols\\TLS 1.2\\Client',
  'SCHANNEL\\Protocols\\SSL 3.0\\Server',
  'Microsoft\\.NETFramework\\v4.0.30319',
  'WinHttp',
] as const;
export const NAMES = [
  'DefaultSecureProtocols',
  'Enabled',
  'DisabledByDefault',
  'SchUseStrongCrypto',
  'SystemDefaultTlsVersions',
  'SecureProtocols',
] as const;
const CONDITIONS = [
  'exist %SystemRoot%\\System32\\reg.exe',
  'not exist "%SystemRoot%\\nothing here.log"',
  'errorlevel 1',
  '%errorlevel% equ 0',
  '/i "%OS%"=="windows_nt"',
  'defined NOBODYSETSTHIS',
  '1==1',
  'not "%M%"=="%N%"',
];
const NUMBERS = ['M', 'N'];
const MAX_DEPTH = 2;

/** What is in reach where a statement stands. */
interface Where {
  readonly depth: number;
  /** Beside `%M%` and the like: the letter of a loop, the argument of a subroutine. */
  readonly numbers: readonly string[];
  /** Subroutines that may be called; each calls later ones only, so that every file ends. */
  readonly subs: readonly string[];
  /** Whether lines here are read one by one, outside every block. */
  readonly isTop: boolean;
}

export function makeBatch({ below, oneOf, chance, weighted }: Dice): Script {
  const isDelayed = chance(0.4);
  let count = 0;
  /** A number that nothing else in the file has, so that data says which statement wrote it. */
  const fresh = (): number => ++count * 16 + below(16);
  const number = (): string => (chance(0.5) ? `0x${fresh().toString(16)}` : String(fresh()));
  const variable = (name: string): string => (isDelayed && chance(0.6) ? `!${name}!` : `%${name}%`);
  const numberText = ({ numbers }: Where): string =>
    weighted([
      [5, number],
      [4, () => variable(oneOf(NUMBERS))],
      [3, () => (numbers.length > 0 ? oneOf(numbers) : number())],
    ]);
  const key = (): string =>
    weighted([
      [6, () => `"HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}"`],
      [3, () => `"${variable('K')}"`],
      [2, () => `"%R%\\${oneOf(KEYS)}"`],
    ]);
  const name = (): string => (chance(0.85) ? oneOf(NAMES) : `"${variable('S')}"`);
  const reg = (): string => (chance(0.8) ? 'reg' : oneOf(['reg.exe', 'REG', '%SystemRoot%\\System32\\reg.exe']));
  const view = (): string => (chance(0.2) ? ` /reg:${oneOf(['32', '64'])}` : '');

  function add(where: Where): string {
    const data = weighted([
      [12, () => `/t REG_DWORD /d ${numberText(where)}`],
      [2, () => `/d "text ${fresh()}"`],
      [1, () => `/t REG_EXPAND_SZ /d "of ${variable('S')} ${fresh()}"`],
      [0.5, () => `/t REG_QWORD /d ${fresh()}`],
    ]);
    const value = chance(0.05) ? '/ve' : `/v ${name()}`;
    return `${reg()} add ${key()} ${value} ${chance(0.3) ? `/f ${data}` : `${data} /f`}${view()}`;
  }
  const deletion = (): string => `${reg()} delete ${key()} ${chance(0.8) ? `/v ${name()} ` : ''}/f${view()}`;
  const write = (where: Where): string => (chance(0.87) ? add(where) : deletion());
  const constant = (): string =>
    `reg add HKLM\\${ROOT_MARK}\\WinHttp /v ${oneOf(NAMES)} /t REG_DWORD /d ${number()} /f`;

  const assignment = (where: Where): string =>
    weighted([
      [4, () => `set "${oneOf(NUMBERS)}=${numberText(where)}"`],
      [2, () => `set ${oneOf(NUMBERS)}=${numberText(where)}`],
      [1, () => `set /a ${oneOf(NUMBERS)}=${fresh()}${oneOf(['+', '-', '|'])}${fresh()}`],
      [1, () => `set /a ${oneOf(NUMBERS)}+=${fresh()}`],
      [2, () => `set "K=%R%\\${oneOf(KEYS)}"`],
      [1, () => `set S=${oneOf(NAMES)}`],
    ]);

  /** A command as it is in a line, a write most of the time. */
  const command = (where: Where): string =>
    weighted([
      [10, () => write(where)],
      [3, () => `${oneOf(['@', '>nul ', 'call '])}${write(where)}`.replace(/^@/, where.isTop ? '@' : '')],
      [2, () => `${write(where)} >nul 2>&1`],
      [0.7, () => `cmd /c ${add(where)}`],
      [0.7, () => `cmd.exe /d /c "${constant()}"`],
      [0.7, () => `start /wait ${constant()}`],
      [2, () => `${write(where)} ${oneOf(['&', '&&', '||'])} ${write(where)}`],
      [2, () => assignment(where)],
    ]);

  const inner = (where: Where): Where => ({ ...where, depth: where.depth + 1, isTop: false });
  const body = (where: Where): readonly Piece[] => Array.from({ length: 1 + below(3) }, () => statement(where));

  function branch(where: Where): Piece {
    const first = { head: `if ${oneOf(CONDITIONS)} (`, pieces: body(inner(where)) };
    const last = chance(0.5) ? [{ head: ') else (', pieces: body(inner(where)) }] : [];
    return { bodies: [first, ...last], tail: ')' };
  }
  function loop(where: Where): Piece {
    const letter = oneOf(['i', 'k', 'x']);
    const range = weighted([
      [4, () => `for %%${letter} in (${number()} ${number()}) do`],
      [2, () => `for /l %%${letter} in (${oneOf(['1,1,3', '2,-1,1', '3,1,2'])}) do`],
      [1, () => `for /f "tokens=2 delims==" %%${letter} in ("mask=${number()}") do`],
    ]);
    const inside = { ...inner(where), numbers: [...where.numbers, `%%${letter}`] };
    if (chance(0.3)) return `${range} ${command(inside)}`;
    return { bodies: [{ head: `${range} (`, pieces: body(inside) }], tail: ')' };
  }
  let labels = 0;
  const jump = (where: Where): Piece => {
    const label = `over${++labels}`;
    const head = chance(0.35) ? `goto ${label}` : `if ${oneOf(CONDITIONS)} goto ${label}`;
    return { bodies: [{ head, pieces: body(where) }], tail: `:${label}` };
  };
  const local = (where: Where): Piece => ({
    bodies: [{ head: 'setlocal', pieces: [assignment(where), ...body(where)] }],
    tail: 'endlocal',
  });
  const harmless = (where: Where): string =>
    oneOf([`rem ${write(where)}`, `echo ${write(where)}`, 'ver >nul', `reg query "%K%" /v ${oneOf(NAMES)} >nul 2>&1`]);

  function statement(where: Where): Piece {
    const isDeep = where.depth >= MAX_DEPTH;
    const [inDepth, onTop] = [isDeep ? 0 : 1, where.isTop && !isDeep ? 1 : 0];
    return weighted<Piece>([
      [9, () => command(where)],
      [3, () => assignment(where)],
      [2, () => `if ${oneOf(CONDITIONS)} ${command(where)}`],
      [3 * inDepth, () => branch(where)],
      [3 * inDepth, () => loop(where)],
      [where.subs.length > 0 ? 1.5 : 0, () => `call :${oneOf(where.subs)} ${number()}`],
      [onTop, () => jump(where)],
      [onTop, () => local(where)],
      [1.5, () => harmless(where)],
      [0.3, () => oneOf(['nosuchprogram /quiet', 'call nosuchfile.cmd'])],
      [0.5, () => `${chance(0.7) ? `if ${oneOf(CONDITIONS)} ` : ''}${oneOf(['exit /b', 'goto :eof', 'exit'])}`],
      [where.isTop ? 0.6 : 0, () => add(where).replace(/ (?=\/)/, ' ^\n    ')],
    ]);
  }

  const subs = Array.from({ length: below(3) }, (_, index) => `sub${index + 1}`);
  const top: Where = { depth: 0, numbers: [], subs, isTop: true };
  const main = Array.from({ length: 4 + below(7) }, () => statement(top));
  const bodies = subs.map((sub, index): Piece => {
    const where: Where = { depth: 1, numbers: ['%1', '%~1'], subs: subs.slice(index + 1), isTop: true };
    return { bodies: [{ head: `:${sub}`, pieces: body(where) }], tail: oneOf(['exit /b', 'goto :eof']) };
  });
  return {
    head: [
      '@echo off',
      ...(isDelayed ? ['setlocal enabledelayedexpansion'] : []),
      `set "R=HKLM\\${ROOT_MARK}"`,
      `set "K=%R%\\${oneOf(KEYS)}"`,
      `set M=${number()}`,
      `set "N=${number()}"`,
      `set S=${oneOf(NAMES)}`,
    ].join('\n'),
    // Where a subroutine follows, something has to end the main part before it; without that it runs again at the end.
    pieces: [...main, ...(subs.length > 0 && chance(0.9) ? ['exit /b'] : []), ...bodies],
  };
}
