import type { ExportTexts } from '../../text/export.ts';
import { cmdText } from '../escape.ts';

export type Said = ExportTexts['script'];

export const set = (name: string, value: string): string => `set "${name}=${cmdText(value)}"`;

/** A line to show; a closed alphabet, so that nothing in it can be read as a command. */
export function say(text: string): string {
  if (!/^[\w .,:;/'?-]+$/.test(text)) throw new RangeError(`a script can not say ${JSON.stringify(text)}`);
  return `echo ${text}`;
}

/** What every script begins with: finds `reg.exe`, asks for an administrator, and has BITS and BUILD of this Windows. */
export const head = (heading: string): readonly string[] => [
  '@echo off',
  `rem ${heading}`,
  'setlocal EnableExtensions DisableDelayedExpansion',
  'rem A 32-bit shell sees the 64-bit programs of Windows under Sysnative.',
  'set "REG=%SystemRoot%\\System32\\reg.exe"',
  'if defined PROCESSOR_ARCHITEW6432 set "REG=%SystemRoot%\\Sysnative\\reg.exe"',
  'set "BITS=64"',
  'if /i "%PROCESSOR_ARCHITECTURE%"=="x86" if not defined PROCESSOR_ARCHITEW6432 set "BITS=32"',
  'if not exist "%REG%" goto noreg',
  'rem Only an administrator may read this key.',
  '"%REG%" query "HKU\\S-1-5-19" >nul 2>&1',
  'if errorlevel 1 goto noadmin',
  'set "BUILD="',
  'for /f "tokens=1,3" %%A in (\'%REG% query "HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion" /v CurrentBuildNumber 2^>nul\') do if /i "%%A"=="CurrentBuildNumber" set "BUILD=%%B"',
  'if not defined BUILD goto nowindows',
];

/** A label with what is said there and the exit code. */
export const end = (label: string, text: string, code: number): readonly string[] => [
  `:${label}`,
  say(text),
  `exit /b ${code}`,
  '',
];
