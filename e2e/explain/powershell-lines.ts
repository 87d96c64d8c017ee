// Single lines of PowerShell that write, for scripts that have `$root`, `$key`, `$name`, `$mask` and `$n`.
import { KEYS, NAMES } from './make-batch.ts';
import { ROOT_MARK, type Dice } from './pieces.ts';

const NUMBERS = ['$mask', '$n'];
const TYPES = ['DWord', 'DWord', 'DWord', 'DWORD', 'QWord', 'String'];

/** Variables that are numbers where a line stands, beside those of the head. */
type Numbers = readonly string[];

export interface Lines {
  /** One that nothing else in the script has, so that data says which line wrote it. */
  readonly number: () => string;
  readonly key: () => string;
  readonly name: () => string;
  readonly write: (numbers: Numbers) => string;
  readonly assignment: (numbers: Numbers) => string;
}

export function linesBy({ below, oneOf, chance, weighted }: Dice): Lines {
  let count = 0;
  const fresh = (): number => ++count * 16 + below(16);
  const number = (): string => (chance(0.5) ? `0x${fresh().toString(16).toUpperCase()}` : String(fresh()));
  const name = (): string =>
    weighted([
      [7, () => oneOf(NAMES)],
      [2, () => `'${oneOf(NAMES)}'`],
      [1, () => '$name'],
    ]);
  const key = (): string =>
    weighted([
      [5, () => '$key'],
      [4, () => `'HKLM:\\${ROOT_MARK}\\${oneOf(KEYS)}'`],
      [2, () => `"$root\\${oneOf(KEYS)}"`],
      [1, () => `"Registry::HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\${oneOf(KEYS)}"`],
      [0.5, () => `(Join-Path $root '${oneOf(KEYS)}')`],
    ]);
  const numberText = (numbers: Numbers): string =>
    weighted([
      [6, number],
      [2, () => oneOf(NUMBERS)],
      [2, () => (numbers.length > 0 ? oneOf(numbers) : number())],
      [1, () => `'${number()}'`],
      [0.5, () => `(${number()} -bor ${number()})`],
    ]);
  const quiet = (): string =>
    weighted([
      [3, () => ' | Out-Null'],
      [2, () => ''],
      [0.5, () => ' -ErrorAction SilentlyContinue'],
    ]);

  const create = (): string =>
    weighted([
      [3, () => `New-Item ${chance(0.6) ? '-Path ' : ''}${key()} -Force${quiet()}`],
      [2, () => `if (!(Test-Path $key)) { New-Item $key -Force | Out-Null }`],
      [1, () => `New-Item -Path ${key()}${quiet()}`],
      [1, () => `${oneOf(['ni', 'md', 'mkdir'])} ${key()} -Force${quiet()}`],
      [0.5, () => `New-Item -Path $root -Name ${oneOf(['WinHttp', 'SCHANNEL'])} -Force${quiet()}`],
    ]);
  const set = (numbers: Numbers): string => {
    const data = numberText(numbers);
    const type = chance(0.6) ? ` -Type ${oneOf(TYPES)}` : '';
    return weighted([
      [3, () => `Set-ItemProperty -Path ${key()} -Name ${name()} -Value ${data}${type}`],
      [2, () => `Set-ItemProperty ${key()} ${name()} ${data}${type}`],
      [1, () => `sp ${key()} ${name()} ${data}${type}`],
    ]);
  };
  const add = (numbers: Numbers): string => {
    const type = chance(0.85) ? ` -${oneOf(['PropertyType', 'PropertyType', 'Type'])} ${oneOf(TYPES)}` : '';
    const force = chance(0.65) ? ' -Force' : '';
    return `New-ItemProperty ${chance(0.7) ? '-Path ' : ''}${key()} -Name ${name()} -Value ${numberText(numbers)}${type}${force}${quiet()}`;
  };
  const program = (): string => {
    const place = `"HKLM\\${ROOT_MARK}\\${oneOf(KEYS)}"`;
    const view = chance(0.2) ? ` /reg:${oneOf(['32', '64'])}` : '';
    return chance(0.85)
      ? `reg add ${place} /v ${oneOf(NAMES)} /t REG_DWORD /d ${number()} /f${view}${chance(0.5) ? ' | Out-Null' : ''}`
      : `reg delete ${place} /v ${oneOf(NAMES)} /f${view}${chance(0.5) ? ' 2>$null' : ''}`;
  };
  const api = (): string =>
    `[Microsoft.Win32.Registry]::SetValue("HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\${oneOf(KEYS)}", '${oneOf(NAMES)}', ${weighted(
      [
        [3, number],
        [1, () => `'${number()}'`],
      ],
    )}${chance(0.6) ? `, '${oneOf(['DWord', 'DWord', 'QWord'])}'` : ''})`;
  const remove = (): string =>
    weighted([
      [
        4,
        () =>
          `Remove-ItemProperty -Path ${key()} -Name ${name()}${chance(0.6) ? ' -ErrorAction SilentlyContinue' : ''}`,
      ],
      [1, () => `Remove-Item ${key()} -Recurse${chance(0.5) ? ' -Force' : ''}`],
      [0.5, () => `Clear-Item ${key()}`],
      [0.5, () => `Clear-ItemProperty ${key()} -Name ${name()}`],
    ]);
  const write = (numbers: Numbers): string =>
    weighted([
      [5, () => set(numbers)],
      [5, () => add(numbers)],
      [2, create],
      [1.5, program],
      [1, api],
      [1, remove],
      [0.7, () => `New-Item ${key()} -Force | New-ItemProperty -Name ${name()} -Value ${number()} -PropertyType DWord`],
      [
        0.7,
        () =>
          `$set = @{ Path = ${key()}; Name = '${oneOf(NAMES)}'; Value = ${number()}; Type = 'DWord' }; Set-ItemProperty @set`,
      ],
    ]);
  const assignment = (numbers: Numbers): string =>
    weighted([
      [4, () => `${oneOf(NUMBERS)} = ${numberText(numbers)}`],
      [2, () => `$key = "$root\\${oneOf(KEYS)}"`],
      [1, () => `$key = 'HKLM:\\${ROOT_MARK}\\${oneOf(KEYS)}'`],
      [1, () => `$name = '${oneOf(NAMES)}'`],
      [0.5, () => `${oneOf(NUMBERS)} += ${below(9)}`],
    ]);

  return { number, key, name, write, assignment };
}
