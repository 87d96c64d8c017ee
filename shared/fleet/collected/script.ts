import {
  COLLECTED_FILES,
  COLLECTED_KEYS,
  COLLECTED_MARK,
  COLLECTED_TREES,
  GUARDED_KEYS,
  type GuardedKeys,
} from './places.ts';

/** What the script says: ASCII only. */
interface CollectorSays {
  readonly madeBy: string;
  readonly collects: string;
  readonly usage: string;
  readonly noFolder: string;
}

/** Surely not there: what `reg query` prints of it is how this Windows says that a key is missing. */
const NO_SUCH_KEY = 'HKLM\\SOFTWARE\\TLS Remedy\\No such key';

const treeLine = (key: string): string => `call :key "${key}" /s`;
const keyLine = (key: string): string => `call :key "${key}"`;

const guardedLines = ({ guard, keys }: GuardedKeys, index: number): readonly string[] => [
  keyLine(guard),
  `if errorlevel 1 goto without-${index}`,
  ...keys.map(keyLine),
  `:without-${index}`,
];

const fileLine = (name: string): string => {
  const [folder = '', file = ''] = name.split('\\');
  return `call :file ${folder} ${file}`;
};

/** Beside the script: prints the version of a file, which no command of Windows' own shell does. */
export const VERSION_SCRIPT = 'version.vbs';
export const versionScript: readonly string[] = [
  'WScript.Echo CreateObject("Scripting.FileSystemObject").GetFileVersion(WScript.Arguments(0))',
];

/**
 * The lines of a script that writes what `fleet` needs of a PC into one file of a folder, under the PC's name. It uses what every
 * Windows from 7 on has, needs no administrator and changes nothing: the file is made in that folder under another name and
 * renamed, so that nobody reads half of it, and no other account of the PC has a hand in it. File versions are read where they show the update: below Windows 10, which all have
 * the script host.
 */
export const collectScript = (said: CollectorSays): readonly string[] => [
  '@echo off',
  `rem ${said.collects} ${said.madeBy}`,
  'setlocal EnableExtensions DisableDelayedExpansion',
  'set "TARGET=%~1"',
  'if not defined TARGET (',
  `  echo ${said.usage}`,
  '  exit /b 2',
  ')',
  'if not exist "%TARGET%\\" (',
  `  echo ${said.noFolder} "%TARGET%"`,
  '  exit /b 1',
  ')',
  'rem A 32-bit shell sees the 64-bit programs of Windows under Sysnative.',
  'set "SYS=%SystemRoot%\\System32"',
  'if defined PROCESSOR_ARCHITEW6432 set "SYS=%SystemRoot%\\Sysnative"',
  'set "REG=%SYS%\\reg.exe"',
  'set "OUT=%TARGET%\\%COMPUTERNAME%.part"',
  `>"%OUT%" echo ${COLLECTED_MARK}`,
  'if errorlevel 1 exit /b 1',
  '>>"%OUT%" echo @pc %COMPUTERNAME%',
  '>>"%OUT%" echo @no-key',
  `"%REG%" query "${NO_SUCH_KEY}" >>"%OUT%" 2>&1`,
  ...COLLECTED_TREES.map(treeLine),
  ...COLLECTED_KEYS.map(keyLine),
  ...GUARDED_KEYS.flatMap(guardedLines),
  '"%REG%" query "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion" /v CurrentMajorVersionNumber >nul 2>&1',
  'if not errorlevel 1 goto done',
  ...COLLECTED_FILES.map(fileLine),
  ':done',
  '>>"%OUT%" echo @end',
  'move /y "%OUT%" "%TARGET%\\%COMPUTERNAME%.txt" >nul',
  'set "RESULT=%ERRORLEVEL%"',
  'if exist "%OUT%" del "%OUT%" >nul 2>&1',
  'exit /b %RESULT%',
  '',
  ':key',
  '>>"%OUT%" echo @key %~1',
  '"%REG%" query "%~1" %2 >>"%OUT%" 2>&1',
  'if errorlevel 1 exit /b 1',
  'rem Of a key without values reg prints no name.',
  '>>"%OUT%" echo @found',
  'exit /b 0',
  '',
  ':file',
  '>>"%OUT%" echo @file %~1\\%~2',
  'set "SEEN=%SystemRoot%\\%~1"',
  'if /i "%~1"=="System32" set "SEEN=%SYS%"',
  'if not exist "%SEEN%\\%~2" (',
  '  >>"%OUT%" echo missing',
  '  goto :eof',
  ')',
  `"%SYS%\\cscript.exe" //nologo "%~dp0${VERSION_SCRIPT}" "%SEEN%\\%~2" >>"%OUT%" 2>nul`,
  'goto :eof',
];
