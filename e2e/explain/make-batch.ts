// Random batch files. What is left out, because Wine's programs differ from Windows' or would never end:
// - `reg add` without /f: Wine's reg asks whether to overwrite, and asks for ever where nobody answers;
// - data that isn't a number for a number: each reg has its own idea of what is left of it;
// - 32-bit programs (SysWOW64), which Wine for 64 bits alone doesn't start;
// - `if not /i`, which only Windows takes in this order;
// - labels inside blocks, which cmd itself doesn't promise anything about.
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
/** Said by no reader in advance: files that are there or not, results, what Windows sets, variables that nobody sets. */
const OPEN_CONDITIONS = [
  'exist %SystemRoot%\\System32\\reg.exe',
  'exist C:\\no\\such\\file.txt',
  'not exist "%SystemRoot%\\nothing here.log"',
  'errorlevel 1',
  'not errorlevel 1',
  '%errorlevel% equ 0',
  '%ERRORLEVEL% NEQ 0',
  '"%PROCESSOR_ARCHITECTURE%"=="AMD64"',
  '/i "%OS%"=="windows_nt"',
  'defined ProgramFiles',
  'defined NOBODYSETSTHIS',
  '"%NOBODYSETSTHIS%"==""',
  'exist "%ProgramFiles(x86)%"',
];
const NUMBERS = ['M', 'N', 'V'];
const MAX_DEPTH = 3;

/** What is in reach where a statement stands. */
interface Where {
  readonly depth: number;
  /** Beside `%M%` and the like: the letter of a loop, the argument of a subroutine. */
  readonly numbers: readonly string[];
  readonly keys: readonly string[];
  /** Subroutines that may be called; each calls later ones only, so that every file ends. */
  readonly subs: readonly string[];
  /** Whether lines here are read one by one, outside every block. */
  readonly isTop: boolean;
}

export function makeBatch(dice: Dice): Script {
  const { below, oneOf, chance, weighted } = dice;
  const isDelayed = chance(0.4);
  let count = 0;
  /** A number that nothing else in the file has, so that data says which statement wrote it. */
  const fresh = (): number => ++count * 16 + below(16);
  const number = (): string => (chance(0.5) ? `0x${fresh().toString(16)}` : String(fresh()));
  const variable = (name: string): string => {
    const spelt = chance(0.1) ? name.toLowerCase() : name;
    return isDelayed && chance(0.6) ? `!${spelt}!` : `%${spelt}%`;
  };
  const numberText = ({ numbers }: Where): string =>
    weighted([
      [5, number],
      [4, () => variable(oneOf(NUMBERS))],
      [3, () => (numbers.length > 0 ? oneOf(numbers) : number())],
      [isDelayed ? 0 : 0.2, () => `"${number()}"`],
    ]);
  const key = ({ keys }: Where): string =>
    weighted([
      [5, () => `"HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}"`],
      [1, () => `"HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\${oneOf(KEYS)}"`],
      [1, () => `HKLM\\${ROOT_MARK}\\WinHttp`],
      [3, () => `"${variable('K')}"`],
      [2, () => `"${variable('R')}\\${oneOf(KEYS)}"`],
      [0.5, () => `"%K:SCHANNEL=Ssl%"`],
      [3, () => (keys.length > 0 ? `"HKLM\\${ROOT_MARK}\\${oneOf(keys)}"` : `"%K%"`)],
    ]);
  const name = (): string =>
    weighted([
      [17, () => oneOf(NAMES)],
      [3, () => `"${variable('S')}"`],
      [0.5, () => `"${oneOf(['%S:~0,6%', '%S:~-7%', '%S:Protocols=Tls%'])}"`],
    ]);
  const reg = (): string =>
    weighted([
      [8, () => 'reg'],
      [2, () => 'reg.exe'],
      [1, () => 'REG'],
      [1, () => '%SystemRoot%\\System32\\reg.exe'],
      [0.5, () => '"%windir%\\system32\\reg.exe"'],
    ]);
  const shuffled = (list: readonly string[]): string =>
    list
      .map((text) => [below(1000), text] as const)
      .sort(([a], [b]) => a - b)
      .map(([, text]) => text)
      .join(' ');
  const view = (): string[] => (chance(0.2) ? [`/reg:${oneOf(['32', '64'])}`] : []);

  function add(where: Where, views = view()): string {
    const data = weighted<string[]>([
      [12, () => ['/t REG_DWORD', `/d ${numberText(where)}`]],
      [2, () => [...(chance(0.5) ? ['/t REG_SZ'] : []), `/d "text ${fresh()}"`]],
      [1, () => [`/d "${variable('S')} ${fresh()}"`]],
      [0.7, () => ['/t REG_EXPAND_SZ', `/d "of ${fresh()}"`]],
      [0.5, () => ['/t REG_QWORD', `/d ${fresh()}`]],
    ]);
    const value = chance(0.05) ? '/ve' : `/v ${name()}`;
    const isPlain = chance(0.7);
    const switches = [value, ...data, '/f', ...views];
    return `${reg()} ${chance(0.2) ? 'ADD' : 'add'} ${key(where)} ${isPlain ? switches.join(' ') : shuffled(switches)}`;
  }
  const deletion = (where: Where): string =>
    `${reg()} delete ${key(where)} ${chance(0.8) ? `/v ${name()} ` : ''}/f${view()
      .map((one) => ` ${one}`)
      .join('')}`;
  const write = (where: Where): string => (chance(0.87) ? add(where) : deletion(where));

  /** A command as it stands in a line, a write most of the time. */
  const command = (where: Where): string =>
    weighted([
      [10, () => write(where)],
      [2, () => `${write(where)} >nul`],
      [1, () => `${write(where)} >nul 2>&1`],
      [1, () => `>nul ${write(where)}`],
      [where.isTop ? 1 : 0, () => `@${write(where)}`],
      [1, () => `call ${write(where)}`],
      [0.7, () => `cmd /c ${add({ ...where, keys: [] })}`],
      [
        0.5,
        () =>
          `cmd.exe /d /c "${reg().replaceAll('"', '')} add HKLM\\${ROOT_MARK}\\WinHttp /v ${oneOf(NAMES)} /t REG_DWORD /d ${number()} /f"`,
      ],
      [
        0.7,
        () =>
          `start /wait ${reg().replaceAll('"', '')} add HKLM\\${ROOT_MARK}\\WinHttp /v ${oneOf(NAMES)} /t REG_DWORD /d ${number()} /f`,
      ],
      [1, () => `${write(where)} & ${write(where)}`],
      [0.7, () => `${write(where)} && ${write(where)}`],
      [0.5, () => `${write(where)} || ${write(where)}`],
      [0.7, () => `reg query "%K%" /v ${oneOf(NAMES)} >nul 2>&1 ${oneOf(['||', '&&'])} ${write(where)}`],
      [0.5, () => `(${write(where)})`],
      [1, () => assignment(where)],
      [0.7, () => `set M=${number()}& reg add "%K%" /v ${oneOf(NAMES)} /t REG_DWORD /d ${variable('M')} /f`],
    ]);

  const assignment = (where: Where): string =>
    weighted([
      [4, () => `set ${oneOf(NUMBERS)}=${numberText(where).replaceAll('"', '')}`],
      [2, () => `set "${oneOf(NUMBERS)}=${numberText(where).replaceAll('"', '')}"`],
      [2, () => `set /a ${oneOf(NUMBERS)}=${sum(['+', '*'])}`],
      [2, () => `set /a "${oneOf(NUMBERS)}=${sum(['+', '|', '^', '*', '&'])}"`],
      [1, () => `set /a "${oneOf(NUMBERS)}=(${oneOf(NUMBERS)}+${fresh()})*2"`],
      [1, () => `set /a ${oneOf(NUMBERS)}+=${fresh()}`],
      [2, () => `set "K=HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}"`],
      [1, () => `set "K=%R%\\${oneOf(KEYS)}"`],
      [1, () => `set S=${oneOf(NAMES)}`],
      [0.5, () => `call set "${oneOf(NUMBERS)}=%%${oneOf(NUMBERS)}%%"`],
      [0.7, () => oneOf(['set U=1', 'set U=', 'set "U=yes"'])],
    ]);
  const sum = (operators: readonly string[]): string => {
    const operator = oneOf(operators);
    return `${chance(0.6) ? oneOf(NUMBERS) : number()}${operator}${operator === '*' ? 1 + below(4) : fresh()}`;
  };
  const condition = ({ numbers }: Where): string => {
    const left = (): string => (numbers.length > 0 && chance(0.5) ? oneOf(numbers) : variable(oneOf(NUMBERS)));
    return weighted([
      [3, () => oneOf(OPEN_CONDITIONS)],
      [1, () => oneOf(['1==1', '1==2', 'not 1==2', '/i "abc"=="ABC"', '"abc"=="ABC"', '/i not a==A'])],
      [1, () => `${chance(0.3) ? 'not ' : ''}"${left()}"=="${number()}"`],
      [1.5, () => `${left()} ${oneOf(['equ', 'neq', 'lss', 'LEQ', 'gtr', 'GEQ'])} ${below(60)}`],
      [1, () => `${chance(0.3) ? 'not ' : ''}defined ${oneOf(['U', 'M'])}`],
      [0.7, () => `/i "${variable('S')}"=="${oneOf(NAMES).toLowerCase()}"`],
    ]);
  };

  const inner = (where: Where): Where => ({ ...where, depth: where.depth + 1, isTop: false });
  const body = (where: Where, most = 3): readonly Piece[] =>
    Array.from({ length: 1 + below(most) }, () => statement(where));

  function ifBlock(where: Where): Piece {
    const inside = inner(where);
    const first = { head: `if ${condition(where)} (`, pieces: body(inside) };
    const middle = chance(0.15) ? [{ head: `) else if ${condition(where)} (`, pieces: body(inside) }] : [];
    const last = chance(0.5) ? [{ head: ') else (', pieces: body(inside) }] : [];
    return { bodies: [first, ...middle, ...last], tail: ')' };
  }
  function loop(where: Where): Piece {
    const letter = oneOf(['i', 'k', 'x']);
    const range = weighted<{ head: string; number?: string; key?: string }>([
      [
        3,
        () => ({
          head: `for %%${letter} in (${[number(), number()].join(chance(0.5) ? ' ' : ',')}) do`,
          number: `%%${letter}`,
        }),
      ],
      [
        2,
        () => ({
          head: `for /l %%${letter} in (${oneOf(['1,1,3', '2,-1,1', '5,5,15', '3,1,2'])}) do`,
          number: `%%${letter}`,
        }),
      ],
      [
        3,
        () => ({
          head: `for %%${letter} in ("WinHttp" "SCHANNEL\\Protocols\\TLS 1.1\\Client") do`,
          key: `%%~${letter}`,
        }),
      ],
      [1, () => ({ head: `for %%${letter} in (WinHttp Ssl) do`, key: `%%${letter}` })],
      [0.5, () => ({ head: `for /f "delims=" %%${letter} in ("Internet Settings") do`, key: `%%${letter}` })],
      [
        0.5,
        () => ({ head: `for /f "tokens=2 delims==" %%${letter} in ("mask=${number()}") do`, number: `%%${letter}` }),
      ],
    ]);
    const inside = {
      ...inner(where),
      numbers: [...where.numbers, ...(range.number === undefined ? [] : [range.number])],
      keys: [...where.keys, ...(range.key === undefined ? [] : [range.key])],
    };
    if (chance(0.3)) return `${range.head} ${command(inside)}`;
    return { bodies: [{ head: `${range.head} (`, pieces: body(inside) }], tail: ')' };
  }
  let labels = 0;
  const jump = (where: Where): Piece => {
    const label = `over${++labels}`;
    const leap = chance(0.35) ? `goto ${label}` : `if ${condition(where)} goto ${chance(0.2) ? ':' : ''}${label}`;
    return { bodies: [{ head: leap, pieces: body(where) }], tail: `:${label}` };
  };
  const outOfLoop = (where: Where): Piece => {
    const label = `out${++labels}`;
    const inside = { ...inner(where), numbers: [...where.numbers, '%%i'] };
    const first = fresh();
    const leave = `if ${oneOf(['"%%i"==', '%%i equ '])}${chance(0.5) ? '"x"' : first} goto ${label}`
      .replace(/equ "x"/, 'equ 3')
      .replace(/==(\d+)/, '=="$1"');
    const loop = {
      bodies: [
        { head: `for %%i in (${first} ${number()}) do (`, pieces: [...body(inside, 1), leave, ...body(inside, 1)] },
      ],
      tail: ')',
    };
    return { bodies: [{ head: '', pieces: [loop, ...body(where, 2)] }], tail: `:${label}` };
  };
  const counted = (where: Where): Piece => {
    const label = `again${++labels}`;
    // A counter of its own: a loop in a loop that sets it back would never end.
    const counter = `C${labels}`;
    const inside = { ...where, depth: where.depth + 1, numbers: [...where.numbers, `%${counter}%`] };
    const head = `set /a ${counter}=0\n:${label}\nset /a ${counter}+=1`;
    return { bodies: [{ head, pieces: body(inside, 2) }], tail: `if %${counter}% lss ${2 + below(2)} goto ${label}` };
  };
  const local = (where: Where): Piece => ({
    bodies: [{ head: 'setlocal', pieces: [assignment(where), ...body(where, 2)] }],
    tail: chance(0.2) ? 'endlocal & set "M=%M%"' : 'endlocal',
  });
  const call = (where: Where): Piece =>
    where.subs.length === 0 ? command(where) : `call :${oneOf(where.subs)} ${number()} ${oneOf(['WinHttp', 'Ssl'])}`;
  const harmless = (where: Where): Piece =>
    weighted([
      [2, () => `rem ${write(where)}`],
      [where.isTop ? 2 : 0, () => `:: ${write(where)}`],
      [2, () => `echo ${write(where).replaceAll(/[()]/g, '')}`],
      [1, () => 'echo TLS 1.2 is on'],
      [1, () => `reg query "%K%" /v ${oneOf(NAMES)} >nul 2>&1`],
      [1, () => 'ver >nul'],
    ]);

  function statement(where: Where): Piece {
    const isDeep = where.depth >= MAX_DEPTH;
    return weighted<Piece>([
      [9, () => command(where)],
      [3, () => assignment(where)],
      [2, () => `if ${condition(where)} ${command(where)}`],
      [0.7, () => `if ${condition(where)} (${command(where)}) else ${command(where)}`],
      [0.4, () => `if ${condition(where)} (${write(where)}) else (${write(where)}) & ${write(where)}`],
      [isDeep ? 0 : 3, () => ifBlock(where)],
      [isDeep ? 0 : 2, () => loop(where)],
      [1.5, () => call(where)],
      [where.isTop && !isDeep ? 1.2 : 0, () => jump(where)],
      [where.isTop && !isDeep ? 0.6 : 0, () => counted(where)],
      [where.isTop && !isDeep ? 0.8 : 0, () => local(where)],
      [where.isTop && !isDeep ? 0.5 : 0, () => outOfLoop(where)],
      [where.isTop && where.depth === 1 ? 0.3 : 0, () => 'shift'],
      [2, () => harmless(where)],
      [0.4, () => oneOf(['nosuchprogram /quiet', 'call nosuchfile.cmd', 'nosuchtool.exe --tls=1.2'])],
      [0.3, () => `if ${condition(where)} ${oneOf(['exit /b', 'exit /b 3', 'goto :eof', 'exit'])}`],
      [0.2, () => oneOf(['exit /b 0', 'goto :eof'])],
      [where.isTop ? 0.6 : 0, () => add(where).replace(/ (?=\/)/, ' ^\n    ')],
      [0.6, () => `for %%r in (32 64) do ${add(where, ['/reg:%%r'])}`],
    ]);
  }

  const subs = Array.from({ length: below(3) }, (_, index) => `sub${index + 1}`);
  const top: Where = { depth: 0, numbers: [], keys: [], subs, isTop: true };
  const main = Array.from({ length: 4 + below(7) }, () => statement(top));
  const bodies = subs.map((sub, index): Piece => {
    const where: Where = {
      depth: 1,
      numbers: ['%1', '%~1'],
      // Never a backslash before a quotation mark: behind `shift` there may be no second argument.
      keys: ['K%2', 'K%~2'],
      subs: subs.slice(index + 1),
      isTop: true,
    };
    const isLocal = chance(0.3) ? ['setlocal'] : [];
    return {
      bodies: [{ head: `:${sub}`, pieces: [...isLocal, ...body(where)] }],
      tail: oneOf(['exit /b', 'goto :eof', 'exit /b 0']),
    };
  });
  return {
    head: [
      '@echo off',
      ...(isDelayed ? ['setlocal enabledelayedexpansion'] : []),
      `set "R=HKLM\\${ROOT_MARK}"`,
      `set "K=%R%\\${oneOf(KEYS)}"`,
      `set M=${number()}`,
      `set N=${number()}`,
      `set "V=${number()}"`,
      `set S=${oneOf(NAMES)}`,
      'set C=0',
    ].join('\n'),
    // Where a subroutine follows, something has to end the main part before it; without that it runs once more at the end.
    pieces: [
      ...main,
      ...(subs.length > 0 && chance(0.9) ? [oneOf(['exit /b', 'goto :eof', 'exit /b 0'])] : []),
      ...bodies,
    ],
  };
}
