import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from './setup.mjs';

/** The `run:` block of a step, by the name of the step. */
export function block(workflow: string, job: string, step: string): string {
  const { jobs } = parse(readFileSync(join(ROOT, '.github/workflows', workflow), 'utf8')) as {
    readonly jobs: Readonly<
      Record<string, { readonly steps: readonly { readonly name?: string; readonly run?: string }[] }>
    >;
  };
  const found = jobs[job]?.steps.find(({ name }) => name === step)?.run;
  if (found === undefined) throw new Error(`${workflow} has no step "${step}" in ${job}`);
  return found;
}

/** DOUBLE of a runner: a folder that represents the checkout, and programs of Windows that the blocks call. */
export interface Runner {
  readonly checkout: string;
  /** Where the installer puts the program. */
  readonly installed: string;
  readonly shortcut: string;
  /** The registry file that represents the runner's registry. */
  readonly registry: string;
  readonly run: (
    script: string,
    env?: Readonly<Record<string, string>>,
  ) => { readonly status: number | null; readonly output: string };
}

/** Turns a script into an executable. */
export function writeProgram(file: string, script: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(file, 0o755);
}

export function makeRunner(folder: string): Runner {
  const checkout = join(folder, 'checkout');
  const doubles = join(folder, 'doubles');
  const pc = join(folder, 'pc');
  const installed = join(folder, 'Program Files/TLS Remedy');
  const shortcut = join(folder, 'Start Menu/TLS Remedy.lnk');
  mkdirSync(dirname(shortcut), { recursive: true });
  for (const name of ['package.json', '.ci', 'docs/release-notes.md', 'electron/samples/windows-7-half-fixed'])
    cpSync(join(ROOT, name), join(checkout, name), { recursive: true });
  cpSync(join(ROOT, 'electron/samples/windows-11-clean'), pc, { recursive: true });
  writeProgram(join(doubles, 'cygpath'), 'printf "%s\\n" "${@: -1}"');
  writeProgram(join(doubles, 'icacls.exe'), 'echo "$1 BUILTIN\\Users:(OI)(CI)(RX)"');
  writeFileSync(join(doubles, 'reg.mjs'), REG);
  writeProgram(join(doubles, 'reg.exe'), `exec node '${join(doubles, 'reg.mjs')}' '${join(pc, 'registry.reg')}' "$@"`);
  return {
    checkout,
    installed,
    shortcut,
    registry: join(pc, 'registry.reg'),
    run: (script, env = {}) => {
      const environment = join(folder, 'environment');
      writeFileSync(environment, '');
      // As GitHub starts it if a workflow asks for bash.
      const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
        cwd: checkout,
        encoding: 'utf8',
        timeout: 110_000, // Less than the tests have: what hangs is ended, and its output seen.
        env: {
          ...process.env,
          PATH: `${doubles}:${process.env['PATH'] ?? ''}`,
          GITHUB_ENV: environment,
          GITHUB_OUTPUT: environment,
          INSTALLED: installed,
          SHORTCUT: shortcut,
          ...env,
        },
      });
      return {
        status,
        output: `${stdout}${stderr}${existsSync(environment) ? readFileSync(environment, 'utf8') : ''}`,
      };
    },
  };
}

/** DOUBLE of the packed program: the command line on the runner's registry file; a probe sees TLS 1.2. */
export function programDouble(registry: string, exit = '$?'): string {
  return `[ "$1" = probe ] && { echo '{"proof":{"native":{"state":"seen","offered":["TLS 1.2"]}}}'; exit 0; }
node '${join(ROOT, 'out/app/cli.cjs')}' "$@" --registry '${dirname(registry)}'
exit ${exit}`;
}

/** DOUBLE of reg.exe on a registry file: `add`, `query`, `delete` of a value; `query`, `export`, `delete` of a tree. */
const REG = String.raw`
import { readFileSync, writeFileSync } from 'node:fs';
const [file, verb, key, ...rest] = process.argv.slice(2);
const option = (name) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined);
const head = '[' + key.replace(/^HKLM\\/, 'HKEY_LOCAL_MACHINE\\');
const sections = readFileSync(file, 'utf8').split(/^(?=\[)/m);
const value = option('/v');
const line = '"' + value + '"=dword:';
const isOurs = (section) => section.startsWith(value ? head + ']' : head);
const found = sections.find((section) => isOurs(section) && (value === undefined || section.includes('\n' + line)));
if (verb === 'export') {
  const kept = sections.filter((section) => isOurs(section)).join('');
  writeFileSync(rest[0].replaceAll('\\', '/'), kept);
} else if (verb === 'query') {
  if (found === undefined) process.exit(1);
  if (value) console.log(value + '    REG_DWORD    0x' + Number.parseInt(found.split(line)[1], 16).toString(16));
} else if (value === undefined) {
  writeFileSync(file, sections.filter((section) => !isOurs(section)).join(''));
} else {
  if (!sections.some(isOurs)) sections.push(head + ']\r\n');
  const added = verb === 'add' ? line + Number(option('/d')).toString(16).padStart(8, '0') + '\r\n' : '';
  const changed = sections.map((section) => {
    if (!isOurs(section)) return section;
    const [first, ...others] = section.split(/(?<=\n)/);
    return first + added + others.filter((one) => !one.startsWith(line)).join('');
  });
  writeFileSync(file, changed.join(''));
}
`;
