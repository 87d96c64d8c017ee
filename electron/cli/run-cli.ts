import { ERROR_EXITS, fail, type ExitCode, type Failure } from '../../shared/report/errors.ts';
import { languageFor } from '../../shared/text/languages.ts';
import { messages, type Messages } from '../../shared/text/messages.ts';
import { outputOptions, readArguments, type Arguments } from './arguments.ts';
import type { CliHost, Run, Words } from './command.ts';
import { COMMANDS } from './commands.ts';

function runOf(host: CliHost, args: Arguments, words: Words): Run {
  return {
    host,
    args,
    get texts() {
      return words.texts;
    },
    get language() {
      return words.language;
    },
  };
}

function tellFailure(host: CliHost, failure: Failure, texts: Messages, json: boolean): ExitCode {
  const { title, detail, nextStep } = texts.errors[failure.code](failure.details);
  if (json) {
    const message = `${title} ${detail}`;
    host.out(`${JSON.stringify({ schema: 1, error: { code: failure.code, message, nextStep } }, null, 2)}\n`);
  } else {
    host.note(`${title} ${detail} ${nextStep}`);
  }
  return ERROR_EXITS[failure.code];
}

/**
 * Runs one command line and gives its exit code (docs/contract.md 3). Results go to standard output, all else to standard error. An
 * exception here is a bug: it is told once, with exit code 70.
 */
export async function runCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const { json, language } = outputOptions(argv);
  const words = {
    get language() {
      return language ?? languageFor(host.locale);
    },
    get texts() {
      return messages(this.language);
    },
  };
  try {
    const args = readArguments(argv);
    if (!args.ok) return tellFailure(host, args, words.texts, json);
    const answer = await COMMANDS[args.value.command](runOf(host, args.value, words));
    if (!answer.ok) return tellFailure(host, answer, words.texts, json);
    host.out(json ? `${JSON.stringify(answer.value.json, null, 2)}\n` : `${answer.value.text}\n`);
    return answer.value.exit;
  } catch (error) {
    host.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return tellFailure(host, fail('internal'), words.texts, json);
  }
}
