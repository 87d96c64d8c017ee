// Runs scripts with a PowerShell of this machine, through `harness.ps1`: on Linux one for Windows in a Wine of its own.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { openPrefix, windowsPath, type Prefix } from '../wine/prefix.mjs';
import { POWERSHELL_KIND, type PowerShellProgram } from './programs.mjs';

/** A key (`name` null) or a value, with type and bytes such as `4:01000000`; `stored` is null if it is gone. */
export interface Change {
  readonly key: string;
  readonly name: string | null;
  readonly stored: string | null;
}

export interface ScriptToRun {
  readonly text: string;
  /** What of the registry differs when it begins. */
  readonly before: readonly Change[];
  /** Where its changes are looked for. */
  readonly roots: readonly string[];
  /** Scripts that run after it, each from what the one before it left. */
  readonly more?: readonly string[];
  /** In which it all runs; by default in the full language. */
  readonly language?: 'ConstrainedLanguage';
  /** After so many it is stopped; for one that starts many programs. */
  readonly seconds?: number;
}

/** What a script left, compared with the registry without it; null for one that doesn't end. */
export interface Ran {
  readonly changes: readonly Change[];
  /** What went wrong in it, as PowerShell says it. */
  readonly errors: readonly string[];
  /** Each object that it put out, as a text. */
  readonly output: readonly string[];
  /** Of `exit`; null without one. */
  readonly code: number | null;
  /** Of the scripts after it, as far as they ran. */
  readonly more: readonly Omit<Ran, 'more'>[];
}

/** Where keys and values are compared with those that a script left. */
export interface Watched {
  readonly roots: readonly string[];
  readonly skipped: readonly string[];
}

export interface PowerShell {
  readonly name: string;
  /** Runs each script, and makes the registry what it was. `watched` is what is there anyway. */
  readonly run: (scripts: readonly ScriptToRun[], watched?: Watched) => Promise<readonly (Ran | null)[]>;
  /** All that is there anyway. */
  readonly read: (watched: Watched) => Promise<readonly Change[]>;
  /** The errors of syntax of each text: line and name, such as `3 MissingEndCurlyBrace`. */
  readonly parse: (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;
  /** The same, and what PowerShell 3 lacks of each text, such as `3 TernaryExpressionAst`, and so refuses. */
  readonly newer: (texts: readonly string[]) => Promise<readonly (readonly string[])[]>;
  readonly close: () => Promise<void>;
}

interface Answer extends Partial<Ran> {
  readonly id: number;
  readonly ended?: boolean;
  readonly stopped?: boolean;
}

const HARNESS = 'e2e/powershell/harness.ps1';
/** For one script, and for the program to begin and to answer: the machine may be busy. */
const SECONDS = 15;
const MOST_SILENT_MS = 120_000;
const OPTIONS = ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File'];
/** PowerShell's own, for the screen and Microsoft's servers; .NET's, so that nothing is measured for a minute. */
const VARIABLES = {
  ...{ NO_COLOR: '1', TERM: 'dumb', POWERSHELL_TELEMETRY_OPTOUT: '1', POWERSHELL_UPDATECHECK: 'Off' },
  ...{ DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0' },
};

interface Running {
  readonly folder: string;
  readonly child: ChildProcess;
  readonly prefix: Prefix | null;
  requests: number;
  hasEnded: boolean;
}

/** Those that are open, by their paths, and how often: starting one takes as long as many scripts. */
const OPEN = new Map<string, { readonly shell: PowerShell; users: number }>();

/** Opens a PowerShell of a machine at the first request, or the one that is open, which ends when all closed it. */
export function openPowerShell(root: string, program: PowerShellProgram): PowerShell {
  const opened = OPEN.get(program.path) ?? { shell: prepared(root, program), users: 0 };
  OPEN.set(program.path, opened);
  opened.users += 1;
  return {
    ...opened.shell,
    close: async () => {
      opened.users -= 1;
      if (opened.users === 0) await opened.shell.close();
    },
  };
}

function prepared(root: string, { name, path }: PowerShellProgram): PowerShell {
  let running: Running | null = null;

  async function start(): Promise<Running> {
    const prefix = process.platform === 'linux' ? await openPrefix(root, { kind: POWERSHELL_KIND }) : null;
    const folder = mkdtempSync(join(prefix?.dir ?? tmpdir(), 'powershell-'));
    const args = [...OPTIONS, nameFor(prefix, join(root, HARNESS)), nameFor(prefix, folder)];
    // Its host asks for a console, which is there where there is a terminal.
    const [program, given] =
      prefix === null ? [path, args] : ['script', ['-qec', ['wine', path, ...args].map(quoted).join(' '), '/dev/null']];
    const child = spawn(program, given, { env: { ...(prefix?.env ?? process.env), ...VARIABLES }, stdio: 'ignore' });
    const made: Running = { folder, child, prefix, requests: 0, hasEnded: false };
    child.on('error', () => (made.hasEnded = true));
    child.on('exit', () => (made.hasEnded = true));
    return made;
  }

  async function stop(): Promise<void> {
    const old = running;
    running = null;
    if (old === null) return;
    old.child.kill();
    await old.prefix?.close();
    rmSync(old.folder, { recursive: true, force: true, maxRetries: 5 });
  }

  /** The answers to a request, as far as they came: a script may end the process. */
  async function ask(
    request: object,
    scripts: readonly { readonly id: number; readonly text: string; readonly more?: readonly string[] }[],
  ): Promise<readonly Answer[]> {
    running ??= await start();
    const own = running;
    own.requests += 1;
    const at = (ending: string): string => join(own.folder, `${own.requests}${ending}`);
    mkdirSync(at(''));
    const names = new Map<string, string>();
    /** The file of a text; many scripts share one. */
    const fileOf = (text: string): string => {
      const known = names.get(text);
      if (known !== undefined) return known;
      const file = join(at(''), `${names.size}.ps1`);
      // Windows PowerShell would read one without this mark in the PC's code page.
      writeFileSync(file, `\ufeff${text}`);
      names.set(text, nameFor(own.prefix, file));
      return nameFor(own.prefix, file);
    };
    const written = scripts.map(({ text, more = [], ...script }) => ({
      ...script,
      file: fileOf(text),
      more: more.map(fileOf),
    }));
    writeFileSync(at('.part'), JSON.stringify({ ...request, seconds: SECONDS, scripts: written }));
    renameSync(at('.part'), at('.json'));
    const answers = (): readonly Answer[] =>
      existsSync(at('.jsonl'))
        ? readFileSync(at('.jsonl'), 'utf8')
            .split('\n')
            .slice(0, -1)
            .map((line) => JSON.parse(line) as Answer)
        : [];
    let [known, since] = [0, Date.now()];
    while (!existsSync(at('.done')) && !own.hasEnded) {
      await after(20);
      const now = statSync(at('.jsonl'), { throwIfNoEntry: false })?.size ?? 0;
      if (now > known) [known, since] = [now, Date.now()];
      if (Date.now() - since > MOST_SILENT_MS) break;
    }
    if (existsSync(at('.failed'))) throw new Error(`The harness failed: ${readFileSync(at('.failed'), 'utf8')}`);
    const given = answers();
    if (!existsSync(at('.done'))) await stop();
    else rmSync(at(''), { recursive: true, force: true });
    return given;
  }

  async function parsed(texts: readonly string[], what: 'parse' | 'newer'): Promise<readonly (readonly string[])[]> {
    const answers = await ask(
      { do: what },
      texts.map((text, id) => ({ id, text })),
    );
    return texts.map((_, id) => {
      const lines = answers.find((answer) => answer.id === id)?.errors;
      if (lines === undefined) throw new Error(`${name} didn't answer`);
      return lines;
    });
  }

  return {
    name,
    close: stop,
    async run(scripts, watched = { roots: [], skipped: [] }) {
      const all = new Map<number, Answer>();
      let waiting = scripts.map((script, id) => ({ id, ...script, alone: false }));
      while (waiting.length > 0) {
        const answers = await ask({ do: 'run', ...watched }, waiting);
        for (const answer of answers) all.set(answer.id, answer);
        const [first, ...rest] = waiting.filter(({ id }) => !all.has(id));
        // One that ended the process of all is run in one of its own.
        if (first?.alone === true) all.set(first.id, { id: first.id, ended: false });
        waiting = first === undefined ? [] : first.alone ? rest : [{ ...first, alone: true }, ...rest];
        if (answers.at(-1)?.stopped === false && first !== undefined) waiting = [first, ...rest];
      }
      return scripts.map((_, id) => {
        const { ended = false, changes = [], errors = [], output = [], code = null, more = [] } = all.get(id) ?? {};
        return ended ? { changes, errors, output, code, more } : null;
      });
    },
    async read(watched) {
      const [answer] = await ask({ do: 'read', ...watched }, [{ id: 0, text: '' }]);
      if (answer?.changes === undefined) throw new Error(`${name} didn't answer`);
      return answer.changes;
    },
    parse: (texts) => parsed(texts, 'parse'),
    newer: (texts) => parsed(texts, 'newer'),
  };
}

const nameFor = (prefix: Prefix | null, path: string): string => (prefix === null ? path : windowsPath(path));

const quoted = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;
