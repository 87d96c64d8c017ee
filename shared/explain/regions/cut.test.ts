import { describe, expect, it } from 'vitest';
import { commandsInQuotes, cutPage, type Region } from './cut.ts';

const ADD = 'reg add HKLM\\A';

/** Returns a region in short: its row, `?` if it is only mentioned, `-` if it is one line, its language, its text. */
const short = ({ text, row, isOneLine, language, isFenced, isMeant }: Region): string =>
  `${row}${isMeant ? '' : '?'}${isOneLine ? '-' : ''}${isFenced === true ? '`' : ''}${language ?? ''} ${text}`;
const page = (...lines: readonly string[]): readonly string[] => {
  const { regions, leftOver } = cutPage(lines.join('\n'), { step: () => true });
  return [...regions.map(short), ...leftOver.map(({ row, text }) => `left ${row} ${text}`)];
};

describe('a fence', () => {
  it.each([
    ['```bat', 'batch'],
    ['```powershell', 'powershell'],
    ['```PWSH', 'powershell'],
    ['```vbs', 'vbscript'],
    ['```', ''],
    ['```{.cmd}', 'batch'],
  ])('%s is in the language "%s"', (fence, language) => {
    expect(page('a', fence, ADD, 'echo b', '```', 'c d')).toEqual([`2\`${language} ${ADD}\necho b`]);
  });

  it('ends at the signs with which it begins, or at the end of the page', () => {
    expect(page('~~~', 'a', '```', 'b', '~~~', 'c d')).toEqual(['1` a\n```\nb']);
    expect(page('````', 'a', '```', '  `````', 'c d')).toEqual(['1` a\n```']);
    expect(page('```', 'a')).toEqual(['1` a']);
    expect(page('```')).toEqual(['1` ']);
    expect(page('```', 'a', '``` b', 'c d')).toEqual(['1` a']);
    expect(page('~ a', ADD, '~~ b')).toEqual([`1 ${ADD}`]);
    expect(page('a ```', 'b c', '``', ADD)).toEqual(['3 reg add HKLM\\A']);
  });

  it('loses its quotes and prompts', () => {
    expect(page('> ```cmd', '>C:\\>a', '> PS  C:\\> b', '>> PS> c', '    d', '> ```', 'e f')).toEqual([
      '1`batch a\nb\nc\n    d',
    ]);
    expect(page('```', 'xC:\\>a', ' C:\\Users\\me> a', '```')).toEqual(['1` xC:\\>a\na']);
  });

  it('is a separate text, whatever lines are next to it', () => {
    expect(page('if (x) {', '```', 'a', '```', ADD, '', `\`${ADD}\``)).toEqual(['2` a', `4? ${ADD}`, `6?- ${ADD}`]);
  });
});

describe('a command on a page', () => {
  it.each([
    ...['', '> ', '- ', '• ', '12) ', 'C:\\Users\\me> ', 'PS C:\\> ', 'PS>', '> $ ', 'RUN ', 'sudo  ', 'C:\\> 12.  '],
  ])('is found after "%s"', (lead) => {
    expect(page('Do this now:', '', `${lead}${ADD}`, '', 'That is all.')).toEqual([`2 ${ADD}`]);
  });

  it.each(['x ', '123. ', '-', '1.', 'C:> ', 'PS ', '# ', 'RUN x ', 'sudo x '])(
    'isn’t found after "%s", and is left over',
    (lead) => {
      expect(page('Do this now:', `${lead}${ADD}`)).toEqual([`left 1 ${lead}${ADD}`]);
    },
  );

  it('continues in the lines that belong to it', () => {
    for (const end of ['^', '`', '|', '{', '(', ',', '^ '])
      expect(page('Do this now:', `${ADD}${end}`, '  /v b', 'That is all.')).toEqual([`1 ${ADD}${end}\n/v b`]);
    expect(page(`${ADD} ^ b`, 'hello you')).toEqual([`0 ${ADD} ^ b`]);
    expect(page(ADD, ADD, '', ADD)).toEqual([`0 ${ADD}\n${ADD}`, `3 ${ADD}`]);
    expect(page(ADD, '$a = "b"', 'hello you')).toEqual([`0 ${ADD}\n$a = "b"`]);
    expect(page(ADD, 'echo b', 'hello you')).toEqual([`0 ${ADD}`]);
    expect(page(ADD, 'hello you = (b)', 'c d')).toEqual([`0 ${ADD}\nhello you = (b)`]);
  });

  it('is only mentioned next to lines that may belong to a script', () => {
    expect(page('if (x) {', ADD, '', '}')).toEqual([`1? ${ADD}`]);
    expect(page('Do this now:', `\`${ADD}\` and more`)).toEqual([`1?- ${ADD}`]);
    expect(page('Say `$a` here', '', ADD)).toEqual([`2 ${ADD}`]);
  });

  it('may be part of a sentence that mentions it', () => {
    expect(page(`Never run \` ${ADD} \` or \`${ADD}B\`.`)).toEqual([`0?- ${ADD}`, `0?- ${ADD}B`]);
    expect(page('Never run `hello` or `reg add`.')).toEqual(['0?- reg add']);
    expect(page(`os.system("${ADD}")`)).toEqual([`0?- ${ADD}`]);
    expect(page(`\`${ADD}\` and "${ADD}B"`)).toEqual([`0?- ${ADD}`]);
    expect(page('Then RegWrite it.', 'Or not so.')).toEqual(['left 0 Then RegWrite it.']);
    expect(page('With Set-ItemProperty is what sets all of it.')).toEqual([
      'left 0 With Set-ItemProperty is what sets all of it.',
    ]);
  });
});

describe('commands in the texts of a program', () => {
  it.each<[string, readonly string[]]>([
    [`a("${ADD}", '${ADD}B')`, [ADD, `${ADD}B`]],
    [`a("""${ADD} "x" y""")`, [`${ADD} "x" y`]],
    ['a("reg add \\"HKLM\\\\A\\" /f")', ['reg add "HKLM\\A" /f']],
    ["a('reg add \\'b\\'')", ["reg add 'b'"]],
    ["a(r'reg add \\\\b')", ['reg add \\\\b']],
    ['a(@"reg add \\\\b")', ['reg add \\\\b']],
    ['a("regedit b.reg", "echo")', []],
    [`a("x ${ADD}")`, []],
    [`"${ADD}"${' '.repeat(8000)}`, []],
    [`"${ADD}"${' '.repeat(7900)}`, [ADD]],
  ])('%j', (line, expected) => {
    expect(commandsInQuotes(line)).toEqual(expected);
  });
});
