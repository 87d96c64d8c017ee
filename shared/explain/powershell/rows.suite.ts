import { expect, it } from 'vitest';
import { said } from '../said.suite.ts';

/** Words for tables of scripts and of what is said about them. The value stands in `HKLM\A` where nothing else is said. */
export const set = (name: string, value = '1'): string => `Set-ItemProperty HKLM:\\A ${name} ${value}`;
export const one = (name: string, value = 1): string => `HKLM\\A|${name} REG_DWORD ${value}`;
export const maybe = (name: string, value = 1): string => `perhaps ${one(name, value)}`;
export const text = (name: string, value: string): string => `HKLM\\A|${name} REG_SZ ${JSON.stringify(value)}`;
export const NOT_KNOWN = '!value-not-followed';
export const unknown = (name: string, type = 'no type'): string => `HKLM\\A|${name} ${type} ? ${NOT_KNOWN}`;
export const lost = (line: number, what: string): string => `? ${line}: ${what}`;
/** A line that says by itself which language it is in, and writes nothing. */
export const HELLO = "Write-Host 'hello'";

/** A rule, a script, and what is said of it. */
export type Row = readonly [rule: string, script: string, expected: readonly string[]];

/** Each script is read as PowerShell, and exactly this is said of it. */
export function rows(table: readonly Row[]): void {
  it.each(table)('%s', (_, script, expected) => {
    expect(said(script)).toEqual(['powershell', ...expected]);
  });
}
