import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

describe('a text for LGPO', () => {
  it.each<[string, readonly string[]]>([
    ['User\nA\nB\nQWORD:1', ['HKCU\\A|B REG_QWORD 1']],
    ['User:cd:e\nA\nB\nSZ:x', ['HKCU\\A|B REG_SZ "x"']],
    ['Computer\nA\nB\nDELETE\nc\nA\nB\nDELETE', ['delete HKLM\\A|B', '? 5: c', '? 6: A', '? 7: B', '? 8: DELETE']],
    ['  computer\t\n A\\C \n B \n exsz:x ', ['HKLM\\A\\C|B REG_EXPAND_SZ "x"']],
    ['Computer\nA\nB\nSZ:', ['HKLM\\A|B REG_SZ ""']],
    ['; c\n\nComputer\nA\nB\nDELETE\n;\nUser\nA\nB\nDELETE', ['3: delete HKLM\\A|B', '8: delete HKCU\\A|B']],
    ['Computer\nA\n*\nDELETEALLVALUES', ['? 1: Computer', '? 2: A', '? 3: *', '? 4: DELETEALLVALUES']],
    ['Computer\nA\nB\nDELETE\nComputer\nA', ['delete HKLM\\A|B', '? 5: Computer', '? 6: A']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['lgpo', ...expected]);
  });

  it.each(['Computer\n\nB\nDELETE', 'Computer\nA\nB\nDELETED', 'my Computer\nA\nB\nDELETE', 'Computer\nA\nDELETE'])(
    'isn’t %j',
    (text) => {
      expect(read(text)).toEqual(['nothing']);
    },
  );
});

describe('NSIS', () => {
  it.each<[string, readonly string[]]>([
    ['  writeregstr HKCU A B x', ['HKCU\\A|B REG_SZ "x"']],
    ["WriteRegStr HKLM 'A C' `B C` 'say x'", ['HKLM\\A C|B C REG_SZ "say x"']],
    ['WriteRegStr HKLM "A\\" "B" "x\\\\"', ['HKLM\\A\\|B REG_SZ "x\\\\\\\\"']],
    ['WriteRegExpandStr HKLM A B x', ['HKLM\\A|B REG_EXPAND_SZ "x"']],
    ['WriteRegMultiStr /REGEDIT5 HKLM A B x', ['? 1: WriteRegMultiStr /REGEDIT5 HKLM A B x']],
    ['WriteRegStr HKLM A "" x', ['HKLM\\A| REG_SZ "x"']],
    ['WriteRegStr HKLM A B', ['HKLM\\A|B REG_SZ ? !value-not-followed']],
    ['DeleteRegKey HKLM A', ['delete HKLM\\A']],
    ['DeleteRegKey /ifempty HKLM A', ['? 1: DeleteRegKey /ifempty HKLM A']],
    ['/* a\nb */ DeleteRegKey HKLM C\nDeleteRegKey HKLM A', ['2: delete HKLM\\C', '3: delete HKLM\\A']],
    ['Name "a\\\nb"\nDeleteRegKey HKLM A', ['3: delete HKLM\\A']],
    ['DeleteRegKey HKLM A\nMyDeleteRegKey HKLM C\nDeleteRegKeys HKLM C', ['delete HKLM\\A']],
    ['WriteRegStr SHCTX A B x', ['? 1: WriteRegStr SHCTX A B x']],
    ['WriteRegStr HKLM A $1 x', ['? 1: WriteRegStr HKLM A $1 x']],
    ['WriteRegStr HKLM A B $1', ['? 1: WriteRegStr HKLM A B $1']],
    ['WriteRegStr HKLM A \\\n  B \\\nx', ['? 1: WriteRegStr HKLM A \\']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual([
      'nsis',
      ...expected.map((line) => (line.startsWith('?') ? line : line.replace(/( !.*)?$/, ' wow64$1 possible'))),
    ]);
  });

  it.each([
    ['32', 'wow64'],
    ['default', 'wow64'],
    ['64', 'native'],
    ['lastused', null],
  ])('reads SetRegView %s', (given, view) => {
    const lines = [`SetRegView  ${given}`, `\tSETREGVIEW ${given}`];
    for (const line of lines)
      expect(read(`SetRegView 64\n${line}\nDeleteRegKey HKLM A`)).toEqual([
        'nsis',
        `3: delete HKLM\\A${view === null ? '' : ` ${view}`} possible`,
      ]);
  });

  it('reports what runs another program or may write in a macro', () => {
    const named = [
      'Exec c',
      'ExecWait "c"',
      'nsExec::ExecToLog c',
      "System::Call 'c'",
      '!insertmacro  WriteRegX',
      '${WriteRegX} c',
      '${registry::Write} c',
    ];
    const others = ['; Exec c', 'x SetRegView 64', 'ExecX c', 'Name Exec', '!insertmacro MUI', '${If} c', 'c', ''];
    expect(read(['DeleteRegKey HKLM A', ...named, ...others].join('\n')).slice(2)).toEqual(
      named.map((line, index) => `? ${index + 2}: ${line.trim()}`),
    );
  });

  it.each([
    ['DeleteRegKey HKLM', 'nsis'],
    ['WriteRegNone HKLM', 'nothing'],
    ['x DeleteRegKey HKLM', 'nothing'],
    ['DeleteRegKey a', 'nothing'],
  ])('recognises %j as %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});
