import { ERROR_EXITS, fail, type ExitCode, type Failure } from '../../shared/failures.ts';
import { languageFor } from '../../shared/text/languages.ts';
import { loadMessages } from '../../shared/text/load.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { outputOptions, readArguments } from './arguments.ts';
import type { CliHost, Words } from './command.ts';
import { COMMAND_BODIES } from './commands.ts';

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

function wordsFor(argv: readonly string[], host: CliHost): Words {
  const { language } = outputOptions(argv);
  const words: Words = {
    language: () => language ?? languageFor(host.locale),
    texts: () => loadMessages(words.language()),
  };
  return words;
}

/** Says why a command line isn't run, as `runCli` does, and gives the exit code for it. */
export async function endWithFailure(failure: Failure, argv: readonly string[], host: CliHost): Promise<ExitCode> {
  return tellFailure(host, failure, await wordsFor(argv, host).texts(), outputOptions(argv).json);
}

/**
 * Runs one command line and gives its exit code (docs/contract.md 3). Results go to standard output, all else to standard error. An
 * exception here is a bug: it is reported once, with exit code 70.
 */
export async function runCli(argv: readonly string[], host: CliHost): Promise<ExitCode> {
  const { json } = outputOptions(argv);
  const words = wordsFor(argv, host);
  const reportFailure = (failure: Failure): Promise<ExitCode> => endWithFailure(failure, argv, host);
  try {
    const args = readArguments(argv);
    if (!args.ok) return await reportFailure(args);
    const answer = await COMMAND_BODIES[args.value.command]({ host, args: args.value, ...words });
    if (!answer.ok) return await reportFailure(answer);
    const { json: data, text, exit } = answer.value;
    const printed = json ? JSON.stringify(data, null, 2) : typeof text === 'string' ? text : await text();
    host.out(`${printed}\n`);
    return exit;
  } catch (error) {
    host.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return await reportFailure(fail('internal'));
  }
}
