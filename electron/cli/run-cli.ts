import { errorText } from '../../shared/present/error-text.ts';
import { inOneLine, plainText } from '../../shared/output/plain-text.ts';
import { ERROR_EXITS, fail, type ExitCode, type Failure } from '../../shared/failures.ts';
import { languageFor, type Language } from '../../shared/text/languages.ts';
import { loadMessages } from '../../shared/text/load.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { outputOptions, readArguments } from './arguments.ts';
import { commandsOf } from './commands/index.ts';
import './commands/check.ts'; // scripts run it repeatedly: it is loaded with the start, not as a part of its own
import type { CliHost, Words } from './command.ts';
import { errnoOf } from '../file-errors.ts';
import { jsonAnswer, type Shape } from './shapes.ts';
import { wrapped } from './wrap.ts';

/** What is pasted elsewhere, or kept as a file, has its lines as they are. */
const AS_IT_IS: readonly Shape[] = ['check-answer', 'report'];

const fitting = (text: string, host: CliHost): string => {
  const width = host.width();
  return width === null ? text : wrapped(text, width);
};

function tellFailure(host: CliHost, failure: Failure, texts: Messages, json: boolean): ExitCode {
  const { title, detail, nextStep } = errorText(texts, json ? failure : inOneLine(failure));
  if (json) {
    const message = `${title} ${detail}`;
    host.out(jsonAnswer('error', { error: { code: failure.code, message, nextStep } }));
  } else {
    host.note(fitting(`${title} ${detail} ${nextStep}`, host));
  }
  return ERROR_EXITS[failure.code];
}

function wordsFor(argv: readonly string[], host: CliHost): Words {
  const { language: named } = outputOptions(argv);
  const language = (): Language => named ?? languageFor(host.locale());
  return { language, texts: () => loadMessages(language()) };
}

/** Reports why a command line isn't run, like `runCli`, and returns its exit code. */
export async function endWithFailure(failure: Failure, argv: readonly string[], process: CliHost): Promise<ExitCode> {
  const host = withPlainOutput(process);
  return tellFailure(host, failure, await wordsFor(argv, host).texts(), outputOptions(argv).json);
}

/** Standard output takes no more, because its drive is full for one. */
class OutputLost extends Error {}

function unlessLost(write: () => void): void {
  try {
    write();
  } catch (error) {
    const detail = errnoOf(error);
    throw detail === null ? error : new OutputLost(detail);
  }
}

/**
 * The edge of the command line: all output and questions go through here. SECURITY: values of the PC, file names and
 * arguments may contain control characters, which a terminal would obey.
 */
function withPlainOutput(host: CliHost): CliHost {
  return {
    ...host,
    out: (text) => unlessLost(() => host.out(plainText(text))),
    note: (text) => {
      try {
        host.note(plainText(text));
      } catch (error) {
        if (errnoOf(error) === null) throw error; // its drive is full, so nothing can be printed there either
      }
    },
    ask: (question) => host.ask(plainText(question)),
    progress: host.progress === null ? null : (text) => host.progress?.(text === null ? null : inOneLine(text)),
  };
}

/**
 * Runs one command line and returns its exit code (docs/contract.md 3). Results go to standard output, all else to
 * standard error. An exception here is a bug: it is reported once, with exit code 70.
 */
export async function runCli(argv: readonly string[], process: CliHost): Promise<ExitCode> {
  const host = withPlainOutput(process);
  const { json } = outputOptions(argv);
  const words = wordsFor(argv, host);
  const reportFailure = async (failure: Failure): Promise<ExitCode> =>
    tellFailure(host, failure, await words.texts(), json);
  let onlyReads = true;
  try {
    const line = await readArguments(argv);
    if (!line.ok) return await reportFailure(line);
    onlyReads = !line.value.writes;
    const answer = await line.value.run({ host, ...words, commandsOf });
    if (!answer.ok) return await reportFailure(answer);
    const { shape, json: data, text, exit } = answer.value;
    if (text === null) return exit;
    if (json) {
      host.out(jsonAnswer(shape, data));
    } else {
      const said = typeof text === 'string' ? text : await text();
      host.out(`${AS_IT_IS.includes(shape) ? said : fitting(said, host)}\n`);
    }
    return exit;
  } catch (error) {
    const reads = onlyReads ? { onlyReads: 1 as const } : {};
    if (error instanceof OutputLost) {
      const { message: detail } = error;
      return tellFailure(host, fail('output-not-written', { detail, ...reads }), await words.texts(), false);
    }
    host.note(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return await reportFailure(fail('internal', reads));
  }
}
