import { describe, expect, it } from 'vitest';
import { said } from './said.suite.ts';

const ADD = 'reg add HKLM\\A /v B /d 1';
const WRITE = 'HKLM\\A|B REG_SZ "1"';
const PERHAPS = `perhaps ${WRITE}`;

describe('a text is read as', () => {
  it.each<[string, string, readonly string[]]>([
    ['nothing', 'hello you', ['nothing']],
    ['a batch file', `${ADD}\necho a`, ['reg-command', WRITE]],
    [
      'a script where six of ten lines are of one',
      `${ADD}\n${ADD}\n${ADD}\nhello you\nhello you`,
      ['reg-command', WRITE, WRITE, WRITE, '? 4: hello you', '? 5: hello you'],
    ],
    ['a page where fewer are', `${ADD}\nhello you\nhello you\nhello you`, ['reg-command', WRITE]],
    [
      'a batch file though it has the signs of a fence in it',
      `echo a\necho b\necho c\necho d\necho e\necho f\necho g\necho h\n${ADD}\necho \`\`\`\n> \`\`\`x`,
      ['reg-command', WRITE],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['Configuration A {}', 'dsc'],
    ['  configuration  A_1 \n {\n$a = 1\n}', 'dsc'],
    ['Registry A {\n}\n$a = 1', 'dsc'],
    ['$a = 1\nSet-Item $a', 'powershell'],
    ['Write-Host 1; Configuration A {}', 'powershell'],
  ])('%j: %s', (text, format) => {
    expect(said(text)[0]).toBe(format);
  });
});

it.each<[string, string, readonly string[]]>([
  ['in front of two commands', `Ecco i due comandi:\n${ADD}\n${ADD}`, ['reg-command', WRITE, WRITE]],
  ['behind them', `${ADD}\n${ADD}\n\nBitte danach neu starten.`, ['reg-command', WRITE, WRITE]],
  ['in front of a script', "Ejecuta esto, por favor:\n\n$p = 'HKLM:\\A'\nni $p", ['powershell', 'create-key HKLM\\A']],
  ['not without an end', `hello you\n${ADD}\n${ADD}`, ['reg-command', PERHAPS, PERHAPS, '? 1: hello you']],
  ['not a command that ends so', `echo Hello you:\nnet use x:\n${ADD}`, ['reg-command', WRITE, '? 2: net use x:']],
])('words are left out %s', (_, text, expected) => {
  expect(said(text)).toEqual(expected);
});

it.each<[string, string, readonly string[]]>([
  ['of one view each', "['HKLM\\A\\B',\n '32:HKLM\\A\\B',\n]", ['puppet', WRITE, `${WRITE} wow64`]],
  ['of which one isn’t known', "['HKLM\\A\\B', $x]", ['puppet', WRITE, "? 1: registry_value { ['HKLM\\A\\B', $x]:"]],
  ['not in a title with a comma', "'HKLM\\A\\B,C'", ['puppet', WRITE.replace('B', 'B,C')]],
])('several titles have one body in Puppet: %s', (_, titles, expected) => {
  expect(said(`registry_value { ${titles}:\n  data => '1',\n}`)).toEqual(expected);
});

describe('a document with commands', () => {
  const json = (text: string): string => text.replace('ADD', 'reg add HKLM\\\\A /v \\u0042 /d 1');

  it.each([
    ['JSON', '{"a": "reg add HKLM\\\\A /v B /d 1"}', ['code', PERHAPS]],
    ['JSON with escapes', json('{"a": "ADD"}'), ['code', '? 1: {"a": "reg add HKLM\\\\A /v \\u0042 /d 1"}']],
    ['JSON that ends with a text', json('{"a": "ADD"'), ['code', '? 1: {"a": "reg add HKLM\\\\A /v \\u0042 /d 1"']],
    [
      'JSON that breaks off isn’t read as one',
      json('{"a": "ADD", b'),
      ['powershell', '? 1: {"a": "reg add HKLM\\\\A /v \\u0042 /d 1", b'],
    ],
    ['YAML', `a: b\nrun: ${ADD}`, ['code', `? 2: run: ${ADD}`]],
    ['YAML of a list', `- a: b\n- "run": ${ADD}\n- c`, ['code', `? 2: - "run": ${ADD}`]],
    ...['# x\n  # y\nb:', '"a" : b', "'a': b", '---'].map(
      (line) =>
        [
          `YAML with ${JSON.stringify(line)}`,
          `${line}\nrun: "${ADD.replace('\\', '\\\\')}"\nhello you`,
          ['code', PERHAPS],
        ] as const,
    ),
    [
      'YAML in the line where its block stands',
      `a: b\nrun: |\n  echo a\n  ${ADD}\nc: d\ne: f`,
      ['code', `? 4: ${ADD}`],
    ],
  ] as const)('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each([
    ['one line isn’t YAML', `run: ${ADD}`, ['reg-command', PERHAPS]],
    ...['hello you: b', 'a---', '-b', 'a!: b', 'a:b', 'a: b # c'].map(
      (line) =>
        [
          `${line} doesn’t make it YAML`,
          line.includes('#') ? `hello\nrun: ${ADD}\n${line}\nhello you` : `hello you\nrun: ${ADD}\n${line}`,
          ['reg-command', PERHAPS],
        ] as const,
    ),
    ['a list of sentences isn’t YAML', `- hello\n- ${ADD}`, ['reg-command', WRITE]],
  ] as const)('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('isn’t YAML if each name has quotes', () => {
    expect(said(`"a": b c:\n"run": ${ADD}`)).not.toContain(WRITE);
    expect(said(`"a:b": c\n"d": e\n"run": ${ADD}`)).not.toContain(WRITE);
  });

  it('reports nothing for a document without commands, and looks for them otherwise', () => {
    expect(said('<a>hello</a>')).toEqual(['nothing']);
    expect(said('{"a": "hello you"}').slice(1)).toEqual([]);
    expect(said('a: b\nc: d')).toEqual(['nothing']);
  });
});

it('takes a table of values that PowerShell printed for what it is', () => {
  const table = 'It says:\nPath      Name    Value\n----      ----    -----\nHKLM:\\A   B       Not Found\n';
  expect(said(table)).toEqual(['reg-query']);
  expect(said(`${table}\n${ADD}`)).toEqual(['reg-command', WRITE]);
});

describe('a page', () => {
  it.each([
    [
      'is named by its first part',
      `Run:\n\n\`\`\`powershell\nSet-Item x y\n\`\`\`\n\n\`\`\`cmd\n${ADD}\n\`\`\``,
      ['powershell', WRITE, '? 4: Set-Item x y'],
    ],
    [
      'has a .reg file in it',
      'Save it:\n\n```reg\nREGEDIT4\n\n[HKEY_LOCAL_MACHINE\\A]\n"B"="1"\n```',
      ['reg', 'create-key HKEY_LOCAL_MACHINE\\A', 'HKEY_LOCAL_MACHINE\\A|B REG_SZ "1"'],
    ],
    [
      'has lines that write and aren’t read',
      'First call RegWrite on it.\nThen call it a day.',
      ['prose', '? 1: First call RegWrite on it.'],
    ],
    [
      'has a part that begins with a command',
      `Look at it:\n\n\`\`\`\n${ADD}\nhello you\nhello me\n\`\`\``,
      ['reg-command', WRITE, '? 5: hello you', '? 6: hello me'],
    ],
    [
      'has a part whose language is said',
      'Look at it:\n\n```vbs\nhello you\nhello me\n```',
      ['vbscript', '? 4: hello you', '? 5: hello me'],
    ],
    [
      'has a value in two views in two parts',
      `Run:\n\n\`\`\`\n${ADD} /reg:64\n\`\`\`\n\n\`\`\`\nreg add HKLM\\A /v B /d 2 /reg:32\n\`\`\``,
      ['reg-command', `${WRITE} native`, 'HKLM\\A|B REG_SZ "2" wow64'],
    ],
    [
      'has different data for one value in two parts',
      `Run:\n\n\`\`\`\n${ADD}\n\`\`\`\n\n\`\`\`\nreg add hklm\\a /v b /d 2\n\`\`\``,
      ['reg-command', PERHAPS, 'perhaps hklm\\a|b REG_SZ "2"'],
    ],
    [
      'has a block for another PC in a part',
      'Look:\n\n```powershell\nInvoke-Command -ComputerName a {\nSet-It b\n}\n```',
      ['powershell', '? 4-6: Invoke-Command -ComputerName a { !another-pc'],
    ],
    [
      'has a command in a sentence whose first word has a hyphen',
      `IT-Tipp aus dem Forum: mit ${ADD} geht es.`,
      ['reg-command', PERHAPS],
    ],
    ['has a command in a sentence', `Never run \`${ADD}\` on it.`, ['reg-command', PERHAPS]],
  ] as const)('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a program that a script starts', () => {
  const nested = (depth: number): string => `${'cmd /c '.repeat(depth)}${ADD}`;

  it('is read to a depth of five programs', () => {
    expect(said(nested(5))).toEqual(['reg-command', WRITE]);
    expect(said(nested(6))).toEqual(['reg-command', `? 1: ${ADD}`]);
  });
});

describe('a part of a text', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'in a fence is a script where six of ten lines are of one',
      'Look:\n\n```\necho a\necho b\necho c\nhello you\nhello me\n```',
      ['powershell', '? 7: hello you', '? 8: hello me'],
    ],
    ['of XML has its lines', `<a>\n${ADD}\nfoo /x\n</a>`, ['reg-command', PERHAPS, '? 3: foo /x']],
    [
      'of a batch file is no DSC',
      `${ADD}\nsetlocal\ngoto a\n:a\nConfiguration A {`,
      ['reg-command', WRITE, '? 5: Configuration A {'],
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it.each(['```', '~~~', '> ```', ' \t```'])('is fenced by %s, also among lines of a script', (fence) => {
    expect(said(`echo a\n${fence}\nhello you\n${fence}\necho b\necho c\necho d\necho e`)).toEqual(['nothing']);
  });
});
