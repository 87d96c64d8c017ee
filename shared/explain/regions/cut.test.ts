import { describe, expect, it } from 'vitest';
import { commandsInQuotes, cutJson, cutPage, cutYaml, type Region } from './cut.ts';

const ADD = 'reg add HKLM\\A';

/** A region in short: its row, `?` where it is only spoken of, `1` where it is of one line, its language, its text. */
const short = ({ text, row, isOneLine, language, isFenced, isMeant }: Region): string =>
  `${row}${isMeant ? '' : '?'}${isOneLine ? '-' : ''}${isFenced === true ? '`' : ''}${language ?? ''} ${text}`;
const page = (...lines: readonly string[]): readonly string[] => {
  const { regions, leftOver } = cutPage(lines.join('\n'));
  return [...regions.map(short), ...leftOver.map(({ row, text }) => `left ${row} ${text}`)];
};

describe('a fence', () => {
  it.each([
    ['```bat', 'batch'],
    ['```batch', 'batch'],
    ['```cmd', 'batch'],
    ['```dos', 'batch'],
    ['```powershell', 'powershell'],
    ['```ps1', 'powershell'],
    ['```posh', 'powershell'],
    ['```PWSH', 'powershell'],
    ['```ps', 'powershell'],
    ['```vb', 'vbscript'],
    ['```vbs', 'vbscript'],
    ['```vbscript', 'vbscript'],
    ['```text', ''],
    ['```c#', ''],
    ['```', ''],
    ['``` cmd', 'batch'],
    ['```{.cmd}', 'batch'],
    ['```{cmd}', 'batch'],
    ['```.cmd', 'batch'],
    ['```cmd title=a', 'batch'],
    ['  ```cmd', 'batch'],
    ['```constructor', ''],
    ['```__proto__', ''],
  ])('%s is of the language "%s"', (fence, language) => {
    expect(page('a', fence, ADD, 'echo b', '```', 'c d')).toEqual([`2\`${language} ${ADD}\necho b`]);
  });

  it('ends with the signs with which it begins, or at the end', () => {
    expect(page('~~~', 'a', '```', 'b', '~~~', 'c d')).toEqual(['1` a\n```\nb']);
    expect(page('````', 'a', '```', '  `````', 'c d')).toEqual(['1` a\n```']);
    expect(page('```', 'a')).toEqual(['1` a']);
    expect(page('```')).toEqual(['1` ']);
    expect(page('```', 'a', '``` b', 'c d')).toEqual(['1` a']);
    expect(page('~ a', ADD, '~~ b')).toEqual([`1 ${ADD}`]);
    expect(page('a ```', 'b c', '``', ADD)).toEqual(['3 reg add HKLM\\A']);
  });

  it('is cut of its quotes and prompts', () => {
    expect(page('> ```cmd', '>C:\\>a', '> PS  C:\\> b', '>> PS> c', '    d', '> ```', 'e f')).toEqual([
      '1`batch a\nb\nc\n    d',
    ]);
    expect(page('```', 'xC:\\>a', ' C:\\Users\\me> a', '```')).toEqual(['1` xC:\\>a\na']);
  });

  it('stands for itself beside lines of something else', () => {
    expect(page('if (x) {', '```', 'a', '```', ADD, '', `\`${ADD}\``)).toEqual(['2` a', `4? ${ADD}`, `6?- ${ADD}`]);
  });
});

describe('a command on a page', () => {
  it.each([
    ['', ''],
    ...[
      '> ',
      '>> ',
      '- ',
      '* ',
      '+ ',
      '• ',
      '1. ',
      '12) ',
      'C:\\>',
      'C:\\Users\\me> ',
      'PS C:\\> ',
      'PS \t C:\\> ',
      'PS>',
      'PS> ',
      '$ ',
      '> $ ',
    ].map((lead) => [lead]),
    ...['RUN ', 'sudo ', '  ', '\t', '> - ', '- C:\\> ', 'C:\\> 1. ', '1.  RUN   '].map((lead) => [lead]),
  ])('behind "%s"', (lead) => {
    expect(page('Do this now:', '', `${lead}${ADD}`, '', 'That is all.')).toEqual([`2 ${ADD}`]);
  });

  it.each(['x ', '123. ', '-', '1.', 'C:> ', 'PS ', '# ', 'RUN x ', 'sudo x '])(
    'isn’t one behind "%s", and is left over',
    (lead) => {
      expect(page('Do this now:', `${lead}${ADD}`)).toEqual([`left 1 ${lead}${ADD}`]);
    },
  );

  it('goes on in the lines that belong to it', () => {
    for (const end of ['^', '`', '|', '{', '(', ',', '^ '])
      expect(page('Do this now:', `${ADD}${end}`, '  /v b', 'That is all.')).toEqual([`1 ${ADD}${end}\n/v b`]);
    expect(page(`${ADD} ^ b`, 'hello you')).toEqual([`0 ${ADD} ^ b`]);
    expect(page(ADD, ADD, '', ADD)).toEqual([`0 ${ADD}\n${ADD}`, `3 ${ADD}`]);
    expect(page(ADD, '$a = "b"', 'hello you')).toEqual([`0 ${ADD}\n$a = "b"`]);
    expect(page(ADD, 'echo b', 'hello you')).toEqual([`0 ${ADD}`]);
    expect(page(ADD, 'hello you = (b)', 'c d')).toEqual([`0 ${ADD}\nhello you = (b)`]);
  });

  it('is only spoken of beside lines that may be of a script', () => {
    expect(page('if (x) {', ADD, '', '}')).toEqual([`1? ${ADD}`]);
    expect(page('Do this now:', `\`${ADD}\` and more`)).toEqual([`1?- ${ADD}`]);
    expect(page('Say `$a` here', '', ADD)).toEqual([`2 ${ADD}`]);
  });

  it('may be in a sentence that says it', () => {
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
    ['a(bar"reg add \\\\b")', ['reg add \\b']],
    ['a("reg add \\n")', ['reg add \\n']],
    [`a(" ${ADD} ")`, [ADD]],
    ['a("reg query HKLM")', []],
    ['a("regedit b.reg", "echo")', []],
    [`a("x ${ADD}")`, []],
    [`"${ADD}`, []],
    [`"${ADD}"${' '.repeat(8000)}`, []],
    [`"${ADD}"${' '.repeat(7900)}`, [ADD]],
  ])('%j', (line, expected) => {
    expect(commandsInQuotes(line)).toEqual(expected);
  });
});

describe('the texts of JSON', () => {
  const cut = (text: string): readonly string[] => cutJson(text).map(short);

  it('are read without their escapes, in the line where they begin', () => {
    expect(cut('{"a": "reg add \\"HKLM\\\\A\\" /f",\n"b":\n["reg query HKLM", "reg add b" ]\n}')).toEqual([
      '0?- reg add "HKLM\\A" /f',
      '2?- reg query HKLM',
      '2?- reg add b',
    ]);
    expect(cut('"x sh.RegWrite y"')).toEqual(['0?- x sh.RegWrite y']);
    expect(cut('{"a": "  reg query HKLM"}')).toEqual(['0?-   reg query HKLM']);
    expect(cut('{"a": "reg add \\x"}')).toEqual(['0?- reg add \\x']);
  });

  it('aren’t its names, nor what no command begins', () => {
    expect(cut('{"reg add HKLM": 1, "reg add HKLM"  : 2}')).toEqual([]);
    expect(cut('{"a": "reg ad", "b": "hello you", "c": "reg add"}')).toEqual([]);
    expect(cut('{"a": "reg add HKLM" x}')).toEqual([]);
  });
});

describe('the scalars of YAML', () => {
  const cut = (...lines: readonly string[]): readonly string[] => cutYaml(lines.join('\n')).map(short);

  it.each([
    ...[
      'run',
      'script',
      'win_shell',
      'win_command',
      'ansible.windows.win_shell',
      'ansible.windows.win_command',
      'shell',
      'command',
    ],
    ...['powershell', 'inlineScript', 'cmd', 'bash', 'pwsh', 'inline'],
  ])('are run behind %s', (key) => {
    expect(cut(`${key}: ${ADD}`)).toEqual([`0- ${ADD}`]);
    expect(cut(`x${key}: ${ADD}`, `${key}x: ${ADD}`)).toEqual([`0?- ${ADD}`, `1?- ${ADD}`]);
  });

  it('are only spoken of behind other names, and where anything has a condition', () => {
    expect(cut(`name: ${ADD}`, `- ${ADD}`)).toEqual([`0?- ${ADD}`, `1?- ${ADD}`]);
    for (const word of ['if', 'when', 'condition', 'only', 'rules', '- if', '-  if', '  when '])
      expect(cut(`${word}: x`, `run: ${ADD}`, 'run: |', `  ${ADD}`)).toEqual([`1?- ${ADD}`, `3? ${ADD}`]);
    for (const word of ['iff', 'x if', 'whenever']) expect(cut(`run: ${ADD}`, `${word}: x`)).toEqual([`0- ${ADD}`]);
  });

  it.each([
    [`  - run: ${ADD}`],
    [`- - "run": ${ADD}`],
    [`'run' :   ${ADD}  `],
    [`run: '${ADD}'`],
    ['run: "reg add HKLM\\\\A"'],
  ])('are read: %s', (line) => {
    expect(cut(line)).toEqual([`0- ${ADD}`]);
  });

  it('are items of a list, which is run as its name says', () => {
    expect(cut('script:', `  - ${ADD}`, 'after:', `  - ${ADD}`)).toEqual([`1- ${ADD}`, `3?- ${ADD}`]);
    expect(cut('script:', `  - ${ADD}`, 'only:', '  - main')).toEqual([`1?- ${ADD}`]);
  });

  it('are read with their quotes', () => {
    expect(cut("run: 'reg add ''A'''", 'run: "reg add \\"A\\""')).toEqual(["0- reg add 'A'", '1- reg add "A"']);
    expect(cut("run: 'reg add a' b", "run: x'reg add a'", 'run: "reg add a" b', 'run: x"reg add a"')).toEqual([
      '2- "reg add a" b',
    ]);
    expect(cut(`-  -\trun: ${ADD}`, `run: a |`, `  ${ADD}`)).toEqual([`0- ${ADD}`, `2?- ${ADD}`]);
    expect(cut(`run:${ADD}`, 'run: hello', `run = ${ADD}`)).toEqual([]);
  });

  it('are blocks of lines', () => {
    expect(cut('- run: |', '    echo a', `    ${ADD}`, '', '      b', '- c: d')).toEqual([`1 echo a\n${ADD}\n\n  b`]);
    for (const mark of ['|', '|-', '|+', '|2-', '| ']) expect(cut(`run: ${mark}`, `  ${ADD}`)).toEqual([`1 ${ADD}`]);
    expect(cut('run: >', `  ${ADD}`, '  /f', 'run: hello')).toEqual([`1- ${ADD} /f`]);
    expect(cut('run: >-', `  ${ADD}`)).toEqual([`1- ${ADD}`]);
    expect(cut('name: |', '  reg query HKLM')).toEqual(['1? reg query HKLM']);
    expect(cut('run: |', '  hello', 'run: |', 'hello')).toEqual([]);
    expect(cut('  run: |', '  reg add a')).toEqual(['1?- reg add a']);
    expect(cut('run: |x', `  ${ADD}`)).toEqual([`1?- ${ADD}`]);
  });
});
