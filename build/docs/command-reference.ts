import type { Word } from '../../shared/text/pack.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandsOf } from '../../electron/cli/commands/index.ts';
import { EVERY_EXIT, EVERYWHERE, type Commands } from '../../electron/cli/command.ts';
import { shapeRows } from '../../electron/cli/shapes.suite.ts';
import { allOptionRows, usageRows } from '../../electron/cli/commands/help.ts';
import { LANGUAGES, PACKS } from '../../shared/text/languages.ts';
import { messages } from '../../shared/text/en/messages.ts';
import { rowOf } from '../../shared/row-of.ts';
import { ROOT } from '../setup.mjs';

const { help } = messages.cli;

/** The command line of an example, as somebody types it in a checkout. */
export const exampleLine = (line: string): string => `npm run cli -- ${line}`;

const code = (text: string): string => `\`${text}\``;
const codes = (texts: readonly string[]): string => texts.map(code).join(', ');
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
    ...(options.length === 0 ? [] : [`Options: ${codes(options.map((option) => `--${option}`))}.`, '']),
    `Exit codes: ${[...new Set([...exits, ...EVERY_EXIT])].sort((a, b) => a - b).join(', ')}.`,
    '',
    ...(tried.length === 0 ? [] : ['```sh', ...tried.map(exampleLine), '```', '']),
  ];
}

function optionRow({ typed, says, values, commands }: ReturnType<typeof allOptionRows>[number]): string {
  return `| ${[code(typed), commands === null ? 'all' : codes(commands), says, codes(values)].join(' | ')} |`;
}

/** The text of `docs/command-line.md`, before it is formatted: `command-line.txt`, with the tables filled in. */
export async function commandReference(): Promise<string> {
  const commands = await commandsOf();
  const filledIn = {
    '{usages}': usageRows(Object.values(commands), help).flatMap((usage) => usageSection(usage, commands)),
    '{everywhere}': [codes(Object.keys(EVERYWHERE).map((id) => `--${id}`))],
    '{options}': allOptionRows(commands, help).map(optionRow),
    '{shapes}': shapeRows().map(
      ([shape, givenBy]) => `| \`${shape}\` | ${givenBy} | [${shape}.schema.json](schemas/${shape}.schema.json) |`,
    ),
    '{exits}': Object.entries(help.exits).map(([exit, text]) => `| ${exit} | ${text} |`),
  };
  let text = readFileSync(join(ROOT, 'build/docs/command-line.txt'), 'utf8');
  for (const [place, lines] of Object.entries(filledIn)) text = text.replace(place, () => lines.join('\n'));
  return text;
}

/** The words that the window explains, in each language, for whoever reads the documents. */
export async function wordList(): Promise<string> {
  const parts = await Promise.all(
    LANGUAGES.map(async (language) => {
      const { glossary } = (await PACKS[language].parts.page()).t.terms;
      const ids = Object.keys(glossary.words) as Word[];
      ids.sort((a, b) => glossary.words[a].localeCompare(glossary.words[b], language));
      const words = ids.flatMap((id) => [`**${glossary.words[id]}**: ${glossary.texts[id]}`, '']);
      return [`## ${PACKS[language].name}`, '', ...words];
    }),
  );
  const made = '<!-- Made by `npm run generate` from the words that the window explains. -->';
  return ['# Words', '', made, '', ...parts.flat()].join('\n');
}
