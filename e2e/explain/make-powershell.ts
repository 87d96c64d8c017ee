// Random scripts of PowerShell, of the kind that administrators write and people paste: good ones, and ones with what
// real ones get wrong. `oddities.ts` has the latter. Everything is below one key, and nothing asks: `reg` is given /f.
import { KEYS, NAMES } from './make-batch.ts';
import { makeOddText, oddPieces, type Pen } from './oddities.ts';
import { ROOT_MARK, type Dice, type Piece, type Script } from './pieces.ts';
import { linesBy } from './powershell-lines.ts';

const CONDITIONS = [
  'Test-Path $key',
  '!(Test-Path $key)',
  '-not (Test-Path -Path "$root\\WinHttp")',
  '$mask -gt 40',
  '[Environment]::OSVersion.Version.Major -ge 6',
  "$env:OS -eq 'Windows_NT'",
  '$n -eq 2',
  '$true',
  "$name -like 'Enab*'",
  '(Get-ItemProperty $key -ErrorAction SilentlyContinue).Enabled -eq 1',
];
const MAX_DEPTH = 2;

interface Where {
  readonly depth: number;
  /** Beside the numbers of the head: the variable of a loop. */
  readonly numbers: readonly string[];
  readonly calls: readonly string[];
}

export function makePowerShell(dice: Dice): Script {
  const { below, oneOf, chance, weighted } = dice;
  const { number, key, name, write, assignment } = linesBy(dice);
  const inner = (where: Where): Where => ({ ...where, depth: where.depth + 1 });
  const body = (where: Where): readonly Piece[] => Array.from({ length: 1 + below(3) }, () => statement(where));
  const branch = (where: Where): Piece => {
    const first = { head: `if (${oneOf(CONDITIONS)}) {`, pieces: body(inner(where)) };
    const middle = chance(0.2) ? [{ head: `} elseif (${oneOf(CONDITIONS)}) {`, pieces: body(inner(where)) }] : [];
    const last = chance(0.5) ? [{ head: '} else {', pieces: body(inner(where)) }] : [];
    return { bodies: [first, ...middle, ...last], tail: '}' };
  };
  const caught = (where: Where): Piece => {
    const [first = '', ...pieces] = body(inner(where));
    const stopped = typeof first === 'string' ? stopping(first) : first;
    const handler = chance(0.5) ? ["Write-Warning 'failed'"] : body(inner(where));
    return {
      bodies: [
        { head: 'try {', pieces: [stopped, ...pieces] },
        { head: '} catch {', pieces: handler },
      ],
      tail: '}',
    };
  };
  const block = (head: string, pieces: readonly Piece[]): Piece => ({ bodies: [{ head, pieces }], tail: '}' });
  let loops = 0;
  const loop = (where: Where): Piece => {
    const item = `$i${++loops}`;
    const inside = (one: string): readonly Piece[] => body({ ...inner(where), numbers: [...where.numbers, one] });
    const names = `'${oneOf(NAMES)}', '${oneOf(NAMES)}'`;
    const make = (): string =>
      `New-ItemProperty ${key()} -Name ${item} -Value ${number()} -PropertyType DWord -Force | Out-Null`;
    const table = (): string => `@{ ${oneOf(NAMES)} = ${number()} }.GetEnumerator() | ForEach-Object {`;
    return weighted<Piece>([
      [3, () => block(`foreach (${item} in ${number()}, ${number()}) {`, inside(item))],
      [2, () => block(`for (${item} = 1; ${item} -le ${1 + below(3)}; ${item}++) {`, inside(item))],
      [2, () => `${names} | ForEach-Object { Set-ItemProperty ${key()} $_ ${number()} -Type DWord }`],
      [2, () => block(`foreach (${item} in ${names}) {`, [make()])],
      [1, () => block(table(), [`Set-ItemProperty ${key()} $_.Key $_.Value`])],
      [1, () => block(`${number()}, ${number()} | ForEach-Object {`, inside('$_'))],
      [0.5, () => block(`${item} = 0\nwhile (${item} -lt 2) {\n${item}++`, inside(item))],
    ]);
  };
  const harmless = ({ numbers }: Where): string =>
    oneOf([
      `# ${write(numbers)}`,
      `Write-Host 'TLS 1.2 is on'`,
      `Get-ItemProperty ${key()} | Select-Object Enabled, DisabledByDefault`,
      `Get-ItemProperty -Path ${key()} -Name Enabled, DisabledByDefault -ErrorAction SilentlyContinue`,
      `$text = '${oneOf(NAMES)}'`,
      '[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12',
    ]);
  const leave = (): string =>
    `${chance(0.75) ? `if (${oneOf(CONDITIONS)}) ` : ''}{ ${oneOf(['return', 'exit', 'exit 1', "throw 'no'"])} }`.replace(
      /^\{ (.*) \}$/,
      '$1',
    );

  const pen: Pen = { ...dice, number, key, name, write: () => write([]) };
  function statement(where: Where): Piece {
    const isDeep = where.depth >= MAX_DEPTH;
    return weighted<Piece>([
      [11, () => write(where.numbers)],
      [2, () => assignment(where.numbers)],
      [1, () => `if (${oneOf(CONDITIONS)}) { ${write(where.numbers)} }`],
      [isDeep ? 0 : 2, () => branch(where)],
      [isDeep ? 0 : 2.5, () => loop(where)],
      [isDeep ? 0 : 0.8, () => caught(where)],
      [1.5, () => harmless(where)],
      [where.calls.length > 0 ? 1 : 0, () => `${oneOf(where.calls)} ${number()}`],
      [0.2, leave],
      [
        0.3,
        () =>
          `${oneOf(['$ErrorActionPreference', '$ErrorActionPreference', '$WarningPreference'])} = '${oneOf(['Stop', 'SilentlyContinue'])}'`,
      ],
      [2.5, () => oddPieces(pen)],
    ]);
  }

  if (chance(0.06)) return makeOddText(pen);
  const functions = Array.from({ length: chance(0.25) ? 1 : 0 }, (_, at) => `Set-Own${at + 1}`);
  const top: Where = { depth: 0, numbers: [], calls: functions };
  const bodies = functions.map((own): Piece => ({
    bodies: [{ head: `function ${own}($value) {`, pieces: body({ depth: 1, numbers: ['$value'], calls: [] }) }],
    tail: '} # end',
  }));
  const main = Array.from({ length: 3 + below(6) }, () => statement(top));
  return {
    head: [
      ...(chance(0.12) ? ["$ErrorActionPreference = 'Stop'"] : []),
      `$root = 'HKLM:\\${ROOT_MARK}'`,
      `$key = "$root\\${oneOf(KEYS)}"`,
      `$mask = ${number()}`,
      `$n = ${below(20)}`,
      `$name = '${oneOf(NAMES)}'`,
      ...(chance(0.35) ? ['New-Item $key -Force | Out-Null'] : []),
    ].join('\n'),
    pieces: [...bodies, ...main],
  };
}

/** A command that ends the block that it is in, if it fails. */
const stopping = (command: string): string =>
  /^(?:Set|New|Remove)-Item\w* [^|]*$/.test(command) && !command.includes('-ErrorAction')
    ? `${command} -ErrorAction Stop`
    : command;
