import { commandsOf } from '../../electron/cli/commands/index.ts';
import { EVERY_EXIT, EVERYWHERE, type Commands } from '../../electron/cli/command.ts';
import { allOptionRows, usageRows } from '../../electron/cli/render-help.ts';
import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import { messages } from '../../shared/text/en/messages.ts';
import { rowOf } from '../../shared/row-of.ts';

const { help } = messages.cli;

/** The command line of an example, as somebody types it in a checkout. */
export const exampleLine = (line: string): string => `npm run cli -- ${line}`;

const code = (text: string): string => `\`${text}\``;

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

function usageSection(
  { id, typed, says, exits, tried }: ReturnType<typeof usageRows>[number],
  commands: Commands,
): readonly string[] {
  const options = Object.keys(rowOf(commands, id)?.options ?? {});
  return [
    `### ${id}`,
    '',
    code(typed),
    '',
    sentence(says),
    '',
    ...(options.length === 0 ? [] : [`Options: ${options.map((option) => code(`--${option}`)).join(', ')}.`, '']),
    `Exit codes: ${[...exits, ...EVERY_EXIT].sort((a, b) => a - b).join(', ')}.`,
    '',
    ...(tried.length === 0 ? [] : ['```sh', ...tried.map(exampleLine), '```', '']),
  ];
}

function optionRow({ typed, says, values, commands }: ReturnType<typeof allOptionRows>[number]): string {
  const takers = commands === null ? 'all' : commands.map(code).join(', ');
  return `| ${[code(typed), takers, says, values.map(code).join(', ')].join(' | ')} |`;
}

/** The text of `docs/command-line.md`, before it is formatted. */
export async function commandReference(): Promise<string> {
  const commands = await commandsOf();
  return [
    '# Command line',
    '',
    '<!-- Made by `npm run generate` from the table that reads the command line; a change here would be lost. -->',
    '',
    '`npm run cli -- ...` in a checkout, `tls-remedy ...` where the program is installed, or in the folder of one that isn’t. Results go to',
    'standard output, all else to standard error.',
    '',
    '`tls-remedy` (`tls-remedy.cmd`, beside the program) waits for the program and gives its exit code. `"TLS Remedy.exe" ...` takes the',
    'same, but a shell doesn’t wait for it, and nothing may stand behind a number like `dword:00000a00`: Electron refuses that without a',
    'word, with -1. So options come before what a command is about.',
    '',
    'In quotation marks go texts with spaces or with `& | < > ^`. Without them the shell takes those signs for itself, and a caret before one',
    'doesn’t help: the launcher’s line is read by a shell once more, which would run what stands behind `&` or `|`. In PowerShell',
    'they stand inside others, so that they reach the launcher: `\'"a&b"\'`.',
    '',
    'In a batch file a percent sign is doubled, and behind `call` doubled again; on the command line a name between two of them is',
    'replaced where there is a variable of that name. `call` of Windows’ shell doubles each caret in quotation marks. A text with these,',
    'or with quotation marks of its own, is better given in a file, or piped to `explain -`.',
    '',
    'The program begins its output with a line break, which is Electron’s. JSON is read all the same, and `report verify` takes one before a',
    'report for nothing. What is to be a file is better written with `--out`.',
    '',
    'The examples use the [sample PCs](../electron/samples/README.md), and on a copy of one',
    'for commands that write:',
    '',
    '```sh',
    'mkdir -p out && cp -r electron/samples/windows-7-updated out/pc',
    '```',
    '',
    '## Commands',
    '',
    ...usageRows(Object.values(commands), help).flatMap((usage) => usageSection(usage, commands)),
    '## Options',
    '',
    `${Object.keys(EVERYWHERE)
      .map((id) => code(`--${id}`))
      .join(', ')} go with every command.`,
    '',
    '| option | taken by | what it says | one of |',
    '| --- | --- | --- | --- |',
    ...allOptionRows(commands, help).map(optionRow),
    '',
    'A number may be written `2560`, `0xA00`, `dword:00000a00`, `$00000A00`, `&HA00` or `A00`. Of digits alone the reading is taken whose',
    'bits are all protocols, and it says so: `800` is 0x00000800. Where both readings are, or neither is, such as `2080`, it is refused.',
    '',
    '## Exit codes',
    '',
    '| exit code | means |',
    '| --- | --- |',
    ...Object.entries(help.exits).map(([exit, text]) => `| ${exit} | ${text} |`),
    '',
    'With `--json`, a command that fails prints its reason in this form. `nextStep` says what to do:',
    '',
    '```json',
    '{ "schema": 1, "error": { "code": "bad-usage", "message": "...", "nextStep": "..." } }',
    '```',
    '',
    'The shape of the report that `check`, `apply`, `undo`, `recover` and `report` give is in',
    '[report.schema.json](report.schema.json).',
    '',
  ].join('\n');
}

/** The words that the window explains, in each language, for whoever reads the documents. */
export async function wordList(): Promise<string> {
  const parts = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { glossary } = await PACKS[language].parts.glossary();
      const words = Object.values(glossary).sort((a, b) => a.word.localeCompare(b.word, language));
      return [`## ${PACKS[language].name}`, '', ...words.flatMap(({ word, text }) => [`**${word}**: ${text}`, ''])];
    }),
  );
  return [
    '# Words',
    '',
    '<!-- Made by `npm run generate` from the words that the window explains. -->',
    '',
    ...parts.flat(),
  ].join('\n');
}
