import { describe, expect, it } from 'vitest';
import { said } from '../said.suite.ts';

/** A statement that writes the number 1, or another, and what is said of it. */
export const write = (name: string, data = '1'): string => `sh.RegWrite "HKLM\\A\\${name}", ${data}, "REG_DWORD"`;
export const one = (name: string, data = 1): string => `HKLM\\A|${name} REG_DWORD ${data}`;
export const maybe = (name: string, data = 1): string => `perhaps ${one(name, data)}`;
export const unknown = (name: string): string => `HKLM\\A|${name} REG_DWORD ? !value-not-followed`;

/** A table of what is said of lines behind the one that makes `sh`, which is line 1. */
export function holds(title: string, rows: readonly (readonly [string, readonly string[], readonly string[]])[]): void {
  describe(title, () => {
    it.each(rows)('%s', (_, lines, expected) => {
      const text = ['Set sh = CreateObject("WScript.Shell")', ...lines].join('\n');
      expect(said(text)).toEqual(['vbscript', ...expected]);
    });
  });
}
