import { expect, it } from 'vitest';
import { ERROR_CODES, sampleFailure } from '../../shared/failure-codes.suite.ts';
import { ofUser } from '../../shared/failures.ts';
import { errorText } from '../../shared/present/error-text.ts';
import type { Retirement } from '../../shared/remediation/retire/retirement.ts';
import { allTexts } from '../../shared/text/all-texts.suite.ts';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';
import { listArgument } from '../../shared/text/user-option.ts';
import { readArguments } from './arguments.ts';
import { optionsOf } from './command.ts';
import { commandsOf } from './commands/index.ts';
import { argumentsOf, renderPorts } from './render-retire.ts';

const COMMANDS = await commandsOf();
const OPTIONS = Object.entries(optionsOf(Object.values(COMMANDS)));
const TAKING = OPTIONS.flatMap(([name, { argument }]) => (argument === undefined ? [] : [`--${name}`]));

/** What somebody puts in the place of a word in capitals. */
const PUT: Readonly<Record<string, string>> = { COMMAND: 'check', OPDRACHT: 'check', ID: '3', NR: '3' };

/** The command lines in a text, as words: a sentence may go on behind one. */
function commandsIn(text: string): readonly (readonly string[])[] {
  return text
    .split(/(?<![\\/])\btls-remedy (?=[a-z])/)
    .slice(1)
    .map((rest) => {
      const typed: string[] = [];
      for (const [piece] of rest.matchAll(/"[^"]*"[.,]?|\S+/g)) {
        const [, word = '', ends = ''] = /^(.*?)([.,:;)]*)$/.exec(piece) ?? [];
        const isOperand =
          /^(?:-|--.+|[A-Z]{2,}|[0-9]+|".*"|.*\\.*|[\w-]+\.[a-z]+)$/.test(word) ||
          (typed[0] === 'report' && word === 'verify');
        if (typed.length > 0 && !isOperand && !TAKING.includes(typed.at(-1) ?? '')) break;
        typed.push(word);
        if (ends !== '') break;
      }
      return typed;
    });
}

/** Every text that a language has, and what needs facts with some of them. */
async function textsOf(language: Language): Promise<readonly string[]> {
  const { parts } = PACKS[language];
  const [m, retire, server] = await Promise.all([parts.messages(), parts.retire(), parts.server()]);
  const given = (await allTexts(language)).filter(
    ({ text }) => !/undefined|(?:retire|--profile|--side) 2\b/.test(text),
  );
  const retirement: Retirement = { side: 'server', protocols: ['tls10', 'tls11'] };
  const state = { port: 25, starttls: true, states: { before: 'asked', after: 'asked' } } as const;
  const still = [{ protocol: 'TLS 1.0', result: 'taken', cipherSuite: null, alert: null }] as const;
  return [
    ...given.map(({ text }) => text),
    ...ERROR_CODES.map((code) => sampleFailure(code))
      .flatMap((failure) => [failure, ofUser(failure)])
      .map((failure) => Object.values(errorText(m, failure)).join(' ')),
    m.cli.keepTls10('tls10-12'),
    retire.command(argumentsOf(retirement)),
    retire.commandWithoutLogs(argumentsOf(retirement)),
    server.retire('both', listArgument(['tls10', 'tls11'])),
    renderPorts([{ ...state, before: still, after: still }], retirement, retire),
  ];
}

const EXAMPLES = Object.values(COMMANDS).flatMap(({ examples }) => examples.map((line) => `tls-remedy ${line}`));

it.each(LANGUAGES)('can be typed as they are printed, in cmd and in PowerShell: %s', async (language) => {
  const printed = [...(await textsOf(language)), ...EXAMPLES].flatMap(commandsIn);
  const lines = new Map(printed.map((words) => [words.join(' '), words]));
  expect(lines.size).toBeGreaterThan(60);
  const wrong: string[] = [];
  for (const [line, words] of lines) {
    const argv = words.map((word) => PUT[word] ?? word.replaceAll('"', ''));
    const read = await readArguments(argv);
    const isQuoted = words.every((word) => /^(?:"[\w.,\\/: -]+"|[\w.:\\/+-]+)$/.test(word));
    if (!read.ok || !isQuoted) wrong.push(line);
  }
  expect(wrong).toEqual([]);
});
