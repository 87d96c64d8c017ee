import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandsOf } from '../../electron/cli/commands/index.ts';
import { optionsOf, usagesOf } from '../../electron/cli/command.ts';
import type { Options } from '../../electron/cli/option.ts';
import { runCli } from '../../electron/cli/run-cli.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { EXIT, fail } from '../../shared/failures.ts';
import { LANGUAGES } from '../../shared/text/languages.ts';
import { loadMessages } from '../../shared/text/load.ts';
import { IS_PART } from '../only-on.suite.ts';
import { ROOT } from '../setup.mjs';
import { exampleLine } from './command-reference.ts';
import { commandLines, DOCUMENTS, filesBelow, read } from './documents.suite.ts';

const COMMAND_LINE = 'docs/command-line.md';

describe('the command-line reference', () => {
  it('lists every command, option and exit code, in each language in the same order', async () => {
    const commands = Object.values(await commandsOf());
    const usages = usagesOf(commands);
    for (const language of LANGUAGES) {
      const { help } = (await loadMessages(language)).cli;
      const english = (await loadMessages('en')).cli.help;
      expect(Object.keys(help.usage)).toEqual(Object.keys(english.usage));
      expect(Object.keys(help.options)).toEqual(Object.keys(english.options));
      expect(new Set(Object.keys(usages))).toEqual(new Set(Object.keys(help.usage)));
      expect(new Set(Object.keys(optionsOf(commands)))).toEqual(new Set(Object.keys(help.options)));
    }
    for (const { exits, tried = [] } of Object.values(usages))
      for (const line of tried)
        expect([...exits, EXIT.badInput]).toContain(Number(/# exits (\d+)$/.exec(line)?.[1] ?? 0));
  });

  it('describes an option the same way for every command that accepts it', async () => {
    const commands = Object.values(await commandsOf());
    const said = (options: Options): object => JSON.parse(JSON.stringify(options)) as object;
    // `check --for` takes the thing that doesn't connect, `export --for` versions of Windows; its words say both
    const alike = ({ for: _, ...options }: Options): object => said(options);
    for (const { options } of commands) expect(said(optionsOf(commands))).toMatchObject(alike(options));
  });

  it('has every option in an example, or a test types it', async () => {
    const commands = Object.values(await commandsOf());
    const examples = Object.values(usagesOf(commands)).flatMap(({ tried = [] }) => tried.flatMap(words));
    const tests = ['electron', 'e2e'].flatMap(filesBelow).filter((path) => path.endsWith('.test.ts'));
    const typed = tests.flatMap((path) =>
      [...read(path).matchAll(/(?<=[' ])--[a-z][\w-]+(?=[' ])/g)].map(([option]) => option),
    );
    const tried = new Set([...examples, ...typed]);
    expect(Object.keys(optionsOf(commands)).filter((name) => !tried.has(`--${name}`))).toEqual([]);
  });
});

/** A command line as a shell splits it: at spaces, but not between quotation marks. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');

const COPY = /^(?:rm -rf \S+ && )?(?:mkdir -p \S+ && )?cp -r (\S+) (\S+)$/;
const CLI = /^npm run (?:--silent )?cli -- (.+?)(?: +# exits (\d+))?$/;

/**
 * Runs the lines of a document in order, in a folder of their own that has the samples: the command line in this
 * process, and the copying of a sample. A line that reads this PC is read and not run: there is no Windows here.
 */
async function runLines(lines: readonly string[], folder: string): Promise<readonly string[]> {
  const wrong: string[] = [];
  const inFolder = (word: string): string => (/^(out|electron)\//.test(word) ? join(folder, word) : word);
  for (const line of lines) {
    const copy = COPY.exec(line);
    if (copy !== null) {
      cpSync(inFolder(copy[1] ?? ''), inFolder(copy[2] ?? ''), { recursive: true });
      continue;
    }
    const cli = CLI.exec(line);
    if (cli === null) continue;
    const [, typed = '', exit = '0'] = cli;
    const argv = words(typed).map(inFolder);
    const out = argv[argv.indexOf('--out') + 1];
    if (argv.includes('--out') && out?.startsWith(folder) !== true) {
      wrong.push(`${line}: an example writes below out/ only`);
      continue;
    }
    if (argv[0] === 'probe') continue;
    let note = '';
    const opened: (string | null)[] = [];
    const got = await runCli(argv, {
      version: '0.0.0',
      locale: () => 'en',
      width: () => null,
      openPc(options) {
        opened.push(options.registry);
        return options.registry === null
          ? Promise.resolve(fail('no-registry-here', { system: 'Linux' }))
          : openPc({ ...options, self: null });
      },
      out: () => undefined,
      note: (text) => void (note += `${text}\n`),
      input: async function* () {
        yield new Uint8Array();
      },
      progress: null,
      onInterrupt: () => () => undefined,
      ask: () => Promise.resolve(null),
    });
    if (opened.includes(null)) continue;
    if (String(got) !== exit) wrong.push(`${line}: ended with ${String(got)}. ${note}`);
  }
  return wrong;
}

describe('the command lines of the documents', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tls-remedy-documents-'));
    mkdirSync(join(folder, 'electron'));
    cpSync(join(ROOT, 'electron/samples'), join(folder, 'electron/samples'), { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const documents = DOCUMENTS.filter((document) => commandLines(read(document)).some((line) => CLI.test(line)));

  it('are in CONTRIBUTING, the guides and the reference', () => {
    expect(documents).toEqual(
      expect.arrayContaining(['CONTRIBUTING.md', 'docs/guide/en.md', 'docs/guide/nl.md', COMMAND_LINE]),
    );
  });

  // In a run of all stages one of the two guides, which have the same commands.
  it.each(documents.filter((one) => !IS_PART || one !== 'docs/guide/nl.md'))(
    '%s: each ends as it says',
    async (document) => {
      rmSync(join(folder, 'out'), { recursive: true, force: true });
      mkdirSync(join(folder, 'out'));
      const lines = commandLines(read(document));
      expect(lines.filter((line) => line.includes('run cli') && !CLI.test(line))).toEqual([]);
      expect(await runLines(lines, folder)).toEqual([]);
    },
    120_000,
  ); // Some hundred runs of the command line.

  it('would be found if one ended differently', async () => {
    const line = exampleLine('explain 2080');
    expect(await runLines([line], folder)).toEqual([expect.stringContaining('ended with 2')]);
    expect(existsSync(join(folder, 'electron/samples/README.md'))).toBe(true);
  });
});
