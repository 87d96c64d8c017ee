import { EXPORT_IDS } from '../../shared/remediation/export-formats.ts';
import { RUNG_IDS } from '../../shared/diagnosis/rungs/ids.ts';
import { ARCHITECTURES } from '../../shared/diagnosis/snapshot.ts';
import type { ExitCode } from '../../shared/failures.ts';
import type { OptionId, Placeholder, UsageId } from '../../shared/text/command-help.ts';
import { LANGUAGES } from '../../shared/text/languages.ts';
import { PROFILE_IDS } from '../../shared/tls/profiles.ts';
import { RELEASE_IDS } from '../../shared/windows/releases.ts';
import { RETIRABLE_IDS, RETIRE_SIDES } from '../../shared/remediation/retire/retirement.ts';
import { SCOPES } from '../../shared/remediation/scopes/index.ts';
import { ROW_FORMS } from './row-forms.ts';

/** What a PC is looked at as: one that connects to others, or one that others connect to. */
export const ROLES = ['client', 'server'] as const;

/** The ways to Windows' own registry. */
export const DRIVERS = ['native', 'script-host'] as const;

export interface OptionRow {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** It may stand there more than once. */
  readonly multiple?: true;
  /** What follows it on the command line. */
  readonly argument?: Placeholder;
  /** All that may follow it, where it is one of a few. */
  readonly values?: readonly string[];
}

/** Every option. The reader of arguments, `--help` and `docs/command-line.md` all use this table. */
export const OPTIONS = {
  profile: { type: 'string', argument: 'value', values: PROFILE_IDS },
  mask: { type: 'string', argument: 'number' },
  scope: { type: 'string', argument: 'list', values: SCOPES },
  user: { type: 'boolean' },
  explain: { type: 'string', argument: 'value', values: RUNG_IDS },
  events: { type: 'boolean' },
  answer: { type: 'boolean' },
  role: { type: 'string', argument: 'value', values: ROLES },
  scheduled: { type: 'string', argument: 'id' },
  digest: { type: 'string', argument: 'value' },
  discard: { type: 'string', argument: 'id' },
  finish: { type: 'boolean' },
  html: { type: 'boolean' },
  'with-names': { type: 'boolean' },
  csv: { type: 'boolean' },
  rows: { type: 'string', argument: 'value', values: ROW_FORMS },
  since: { type: 'string', argument: 'folder' },
  retire: { type: 'boolean' },
  side: { type: 'string', argument: 'value', values: RETIRE_SIDES },
  protocols: { type: 'string', argument: 'list', values: RETIRABLE_IDS },
  usage: { type: 'string', argument: 'path', multiple: true },
  'in-spite-of-usage': { type: 'boolean' },
  'in-spite-of-remote-session': { type: 'boolean' },
  'in-spite-of-forecast': { type: 'boolean' },
  'undo-after': { type: 'string', argument: 'number' },
  keep: { type: 'boolean' },
  host: { type: 'string', argument: 'list' },
  microsoft365: { type: 'boolean' },
  tenant: { type: 'string', argument: 'name' },
  port: { type: 'string', argument: 'number', multiple: true },
  starttls: { type: 'boolean' },
  format: { type: 'string', argument: 'value', values: EXPORT_IDS },
  for: { type: 'string', argument: 'list', values: RELEASE_IDS },
  'this-pc': { type: 'boolean' },
  out: { type: 'string', argument: 'path' },
  force: { type: 'boolean' },
  yes: { type: 'boolean' },
  'without-tls12': { type: 'boolean' },
  'from-writable-folder': { type: 'boolean' },
  registry: { type: 'string', argument: 'path' },
  'registry-driver': { type: 'string', argument: 'value', values: DRIVERS },
  release: { type: 'string', argument: 'value', values: RELEASE_IDS },
  arch: { type: 'string', argument: 'value', values: ARCHITECTURES },
  json: { type: 'boolean' },
  lang: { type: 'string', argument: 'value', values: LANGUAGES },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Readonly<Record<OptionId, OptionRow>>;

/** Options that every command has. */
export const EVERYWHERE: readonly OptionId[] = [
  'registry',
  'registry-driver',
  'release',
  'arch',
  'json',
  'lang',
  'help',
  'version',
];

interface CommandRow {
  /** Its options besides those that all commands have. */
  readonly options: readonly OptionId[];
  /** `usage`: more paths behind `--usage`, or an entry behind `--keep`. */
  readonly operand: 'none' | 'optional' | 'needed' | 'some' | 'verify' | 'usage';
  /** It writes to the PC or makes files; one without it writes nothing but what `--out` names. */
  readonly writes?: true;
}

/** What `retire` and `plan --retire` have in common. */
const RETIRE_OPTIONS = [
  'side',
  'protocols',
  'usage',
  'in-spite-of-usage',
  'in-spite-of-remote-session',
  'in-spite-of-forecast',
  'port',
  'starttls',
] as const satisfies readonly OptionId[];

export const COMMANDS = {
  check: { options: ['explain', 'events', 'answer', 'role'], operand: 'none' },
  plan: { options: ['profile', 'mask', 'scope', 'user', 'retire', ...RETIRE_OPTIONS], operand: 'usage' },
  apply: {
    options: ['profile', 'mask', 'scope', 'user', 'yes', 'without-tls12', 'from-writable-folder'],
    operand: 'none',
    writes: true,
  },
  undo: { options: ['user', 'scheduled', 'digest', 'yes', 'from-writable-folder'], operand: 'optional', writes: true },
  recover: { options: ['user', 'finish', 'discard', 'yes', 'from-writable-folder'], operand: 'none', writes: true },
  history: { options: [], operand: 'none' },
  explain: { options: ['this-pc'], operand: 'needed' },
  report: { options: ['html', 'with-names', 'out'], operand: 'verify' },
  fleet: { options: ['csv', 'rows', 'since', 'out'], operand: 'needed' },
  usage: { options: ['csv', 'out'], operand: 'some' },
  retire: {
    options: [...RETIRE_OPTIONS, 'undo-after', 'keep', 'yes', 'from-writable-folder'],
    operand: 'usage',
    writes: true,
  },
  probe: { options: ['host', 'microsoft365', 'tenant', 'port', 'starttls'], operand: 'none' },
  export: {
    options: ['profile', 'mask', 'scope', 'retire', 'side', 'protocols', 'format', 'for', 'this-pc', 'out', 'force'],
    operand: 'none',
    writes: true,
  },
  help: { options: [], operand: 'none' },
  version: { options: [], operand: 'none' },
} as const satisfies Readonly<Record<string, CommandRow>>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Whether a command writes to the PC or makes files without being told to by `--out`. */
export const writes = (name: CommandName): boolean => 'writes' in COMMANDS[name];

/** Whether an argument is one of our commands, or asks for help; anything else opens the window. */
export function isCommand(argument: string | undefined): boolean {
  return COMMAND_NAMES.some((name) => name === argument) || ['--help', '-h', '--version'].includes(argument ?? '');
}

/** The commands that have an option, or null for one that all have. */
export function commandsWith(option: OptionId): readonly CommandName[] | null {
  if (EVERYWHERE.includes(option)) return null;
  return COMMAND_NAMES.filter((name) => (COMMANDS[name].options as readonly OptionId[]).includes(option));
}

interface UsageRow {
  readonly command: CommandName;
  /** What is typed; a placeholder in braces. */
  readonly synopsis: string;
  /** The exit codes that it can end with, besides those of `EVERY_EXIT`. */
  readonly exits: readonly ExitCode[];
}

/** What every command can end with: bad input or usage, and our bug. */
export const EVERY_EXIT: readonly ExitCode[] = [2, 70];

/** Each way to use a command, as `--help` shows it. */
export const USAGE: Readonly<Record<UsageId, UsageRow>> = {
  check: { command: 'check', synopsis: 'check', exits: [0, 1, 5] },
  'check --events': { command: 'check', synopsis: 'check --events', exits: [0, 1, 5] },
  'check --explain': { command: 'check', synopsis: 'check --explain {value}', exits: [0] },
  'check --answer': { command: 'check', synopsis: 'check --answer', exits: [0, 1, 5] },
  'check --role': { command: 'check', synopsis: 'check --role {value}', exits: [0, 1, 5] },
  plan: { command: 'plan', synopsis: 'plan', exits: [0, 1, 5] },
  apply: { command: 'apply', synopsis: 'apply --yes', exits: [0, 3, 4, 5, 6, 7] },
  undo: { command: 'undo', synopsis: 'undo [{id}] --yes', exits: [0, 3, 4, 5, 6, 7] },
  'undo --scheduled': {
    command: 'undo',
    synopsis: 'undo --scheduled {id} --digest {value}',
    exits: [0, 3, 5, 6, 7],
  },
  recover: { command: 'recover', synopsis: 'recover [--finish] --yes', exits: [0, 3, 4, 5, 6, 7] },
  'recover --discard': { command: 'recover', synopsis: 'recover --discard {id} --yes', exits: [0, 3, 5, 6] },
  history: { command: 'history', synopsis: 'history', exits: [0, 5] },
  explain: { command: 'explain', synopsis: 'explain {text}|{file}|-', exits: [0] },
  'explain --this-pc': { command: 'explain', synopsis: 'explain --this-pc {text}|{file}|-', exits: [0, 5] },
  report: { command: 'report', synopsis: 'report [--html] [--out {file}]', exits: [0, 5] },
  'report verify': { command: 'report', synopsis: 'report verify {file}', exits: [0, 4] },
  fleet: { command: 'fleet', synopsis: 'fleet [--csv] [--out {file}] {folder}|-', exits: [0, 5] },
  'fleet --rows': {
    command: 'fleet',
    synopsis: 'fleet --rows {value} [--out {file}] {folder}|-',
    exits: [0, 5],
  },
  'fleet --since': {
    command: 'fleet',
    synopsis: 'fleet --since {folder} [--rows {value}] [--out {file}] {folder}|-',
    exits: [0, 5],
  },
  usage: { command: 'usage', synopsis: 'usage [--csv] [--out {file}] {path}...', exits: [0, 5] },
  retire: {
    command: 'retire',
    synopsis:
      'retire --side {value} --protocols {list} [--usage {path}...] [--port {number}...] [--undo-after {number}m] --yes',
    exits: [0, 3, 4, 5, 6, 7],
  },
  'retire --keep': { command: 'retire', synopsis: 'retire --keep [{id}]', exits: [0, 3, 5] },
  'plan --retire': {
    command: 'plan',
    synopsis: 'plan --retire --side {value} --protocols {list} [--usage {path}...] [--port {number}...]',
    exits: [0, 1, 5],
  },
  probe: { command: 'probe', synopsis: 'probe', exits: [0, 1, 4, 5] },
  'probe --host': { command: 'probe', synopsis: 'probe --host {list}', exits: [0, 5] },
  'probe --microsoft365': {
    command: 'probe',
    synopsis: 'probe --microsoft365 [--tenant {name}]',
    exits: [0, 5],
  },
  'probe --port': { command: 'probe', synopsis: 'probe --port {number} [--starttls]', exits: [0, 5] },
  export: { command: 'export', synopsis: 'export --format {value} --out {folder}', exits: [0] },
  'export --this-pc': {
    command: 'export',
    synopsis: 'export --this-pc --format {value} --out {folder}',
    exits: [0, 3, 5],
  },
  'export --retire': {
    command: 'export',
    synopsis: 'export --retire --side {value} --protocols {list} --format {value} --out {folder}',
    exits: [0],
  },
  help: { command: 'help', synopsis: 'help [{command}]', exits: [0] },
  version: { command: 'version', synopsis: 'version', exits: [0] },
};
