import { parseArgs } from 'node:util';
import { RUNG_IDS, type RungId } from '../../shared/diagnosis/rungs/ids.ts';
import { ARCHITECTURES, type Architecture } from '../../shared/diagnosis/snapshot.ts';
import type { AskedPort } from '../../shared/proof/port.ts';
import { CONFIRMATIONS, type Confirmation } from '../../shared/remediation/confirmations.ts';
import { retiring, type Selection } from '../../shared/remediation/selection.ts';
import type { Failure } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { OPTION_IDS } from '../../shared/text/command-help.ts';
import { LANGUAGES, type Language } from '../../shared/text/languages.ts';
import { RELEASE_IDS, type KnownRelease } from '../../shared/windows/releases.ts';
import { DEFAULT_SCOPES, SCOPES } from '../../shared/remediation/scopes/index.ts';
import {
  badUsage,
  oneOf,
  readAddresses,
  readChoice,
  readPorts,
  someOf,
  writtenPorts,
  type WrittenMask,
  type WrittenPort,
} from './argument-values.ts';
import { clashing, type Values } from './clashes.ts';
import { COMMAND_NAMES, COMMANDS, DRIVERS, EVERYWHERE, OPTIONS, ROLES, type CommandName } from './command-table.ts';
import { nearest } from './nearest.ts';
import { readDiscard, readScheduled, type ScheduledArguments } from './entry-arguments.ts';
import { readExport, type ExportArguments } from './export-arguments.ts';
import { readRetire, type KeepArguments, type RetireArguments } from './retire-arguments.ts';
import { ROW_FORMS, type RowForm } from './row-forms.ts';

/** A command line that could be read. */
export interface Arguments {
  readonly command: CommandName;
  /** The command that `help` is about; null for all. */
  readonly topic: CommandName | null;
  readonly operand: string | null;
  /** All that stands behind the command, for one that takes any number. */
  readonly operands: readonly string[];
  /** What `report verify` names; null for a plain `report`. */
  readonly verify: string | null;
  readonly html: boolean;
  readonly csv: boolean;
  /** The form of `fleet --rows`. */
  readonly rows: RowForm | null;
  /** The older collection of `fleet --since`. */
  readonly since: string | null;
  readonly out: string | null;
  readonly withNames: boolean;
  readonly json: boolean;
  readonly yes: boolean;
  readonly finish: boolean;
  /** This user's own values are meant, and not the PC's. */
  readonly user: boolean;
  /** The entry that a task of Windows undoes, and its digest. */
  readonly scheduled: ScheduledArguments | null;
  /** The entry of the journal that `recover --discard` gives up. */
  readonly discard: number | null;
  /** What was confirmed by an option of its own. */
  readonly confirmed: readonly Confirmation[];
  readonly registry: string | null;
  readonly driver: 'native' | 'script-host' | null;
  readonly named: { readonly release: KnownRelease | null; readonly architecture: Architecture | null };
  readonly selection: Selection;
  /** What stands behind `--mask`. */
  readonly number: WrittenMask | null;
  /** The rung that `check --explain` asks about. */
  readonly explain: RungId | null;
  /** The event log is to be read too. */
  readonly events: boolean;
  /** Whether `check` gives the short answer to paste. */
  readonly answer: boolean;
  /** Whether the answer is about this PC: what a text would do on it. */
  readonly thisPc: boolean;
  /** What `check` looks at the PC as. */
  readonly role: (typeof ROLES)[number];
  /** The hosts that `probe` is to have Windows connect to; none where it looks at this PC alone. */
  readonly addresses: readonly string[];
  /** The port of this machine that `probe` is to ask; null where it isn't about a port. */
  readonly port: AskedPort | null;
  /** What old protocols are to be switched off; null for every other command line. */
  readonly retire: RetireArguments | KeepArguments | null;
  /** What to export and where to; null for every other command. */
  readonly export: ExportArguments | null;
}

function commandOf(positionals: readonly string[], values: Values): Result<CommandName> {
  if (values.help === true) return succeed('help');
  if (values.version === true) return succeed('version');
  const [name] = positionals;
  if (name === undefined) return succeed('help');
  return commandNamed(name);
}

function commandNamed(name: string): Result<CommandName> {
  const command = COMMAND_NAMES.find((candidate) => candidate === name);
  return command === undefined ? badUsage(name, nearest(name, COMMAND_NAMES)) : succeed(command);
}

/** The command that help is asked about, by `help check` or `check --help`; null where it is about all. */
function readTopic(command: CommandName, [first, second]: readonly string[]): Result<CommandName | null> {
  if (command !== 'help') return succeed(null);
  const name = first === 'help' ? second : first;
  return name === undefined ? succeed(null) : commandNamed(name);
}

function checkShape(command: CommandName, positionals: readonly string[], values: Values): Failure | null {
  const { options, operand } = COMMANDS[command];
  const surplus = Object.keys(values).find((name) => ![...options, ...EVERYWHERE].some((taken) => taken === name));
  if (surplus !== undefined) return badUsage(`${command} --${surplus}`);
  const many = values.usage !== undefined || values.keep === true;
  const most = {
    none: 1,
    optional: 2,
    needed: 2,
    some: Infinity,
    verify: positionals[1] === 'verify' ? 3 : 1,
    usage: many ? Infinity : 1,
  }[operand];
  if (command === 'help' || command === 'version') return null;
  const extra = positionals[most];
  if (extra !== undefined) return badUsage(`${command} ... ${extra}`);
  if ((operand === 'needed' || operand === 'some') && positionals.length < 2) return badUsage(`${command} ?`);
  if (positionals[1] === 'verify' && command === 'report' && positionals.length < 3) return badUsage('report verify ?');
  return clashing(command, values);
}

interface Parts {
  readonly values: Values;
  readonly positionals: readonly string[];
  readonly ports: readonly WrittenPort[];
}

/** Options are parsed strictly; values that start with a dash, such as `explain -1`, are operands. */
function split(argv: readonly string[]): Result<Parts> {
  try {
    const [first, second, ...rest] = argv;
    const isText = first === 'explain' && second !== undefined && /^-(?:[0-9]|$|[^-].*\s)/s.test(second);
    const args = isText ? ['explain', ...rest, '--', second] : [...argv];
    const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true, strict: true });
    return succeed({ values, positionals, ports: writtenPorts(args) });
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : '';
    const near = nearest(/^Unknown option '--?([^']*)'/.exec(what)?.[1] ?? '', OPTION_IDS);
    return badUsage(what, near === null ? null : `--${near}`);
  }
}

/** The language and the form of output, as far as they are known, even where the command line is otherwise wrong. */
export function outputOptions(argv: readonly string[]): { readonly json: boolean; readonly language: Language | null } {
  const at = argv.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = at < 0 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  return { json: argv.includes('--json'), language: LANGUAGES.find((language) => language === named) ?? null };
}

/** Reads a command line. Every refusal is a failure with what was wrong. */
export function readArguments(argv: readonly string[]): Result<Arguments> {
  const parts = split(argv);
  if (!parts.ok) return parts;
  const { values, positionals, ports: written } = parts.value;
  const command = commandOf(positionals, values);
  if (!command.ok) return command;
  const misshapen = checkShape(command.value, positionals, values);
  if (misshapen !== null) return misshapen;
  const topic = readTopic(command.value, positionals);
  if (!topic.ok) return topic;
  const language = oneOf('lang', values.lang, LANGUAGES);
  if (!language.ok) return language;
  const release = oneOf('release', values.release, RELEASE_IDS);
  if (!release.ok) return release;
  const architecture = oneOf('arch', values.arch, ARCHITECTURES);
  if (!architecture.ok) return architecture;
  const driver = oneOf('registry-driver', values['registry-driver'], DRIVERS);
  if (!driver.ok) return driver;
  const explain = oneOf('explain', values.explain, RUNG_IDS);
  if (!explain.ok) return explain;
  const addresses = readAddresses(values);
  if (!addresses.ok) return addresses;
  const ports = readPorts(written);
  if (!ports.ok) return ports;
  const [port = null, further] = ports.value;
  if (command.value === 'probe' && further !== undefined) return badUsage('probe --port ... --port');
  const discard = readDiscard(values);
  if (!discard.ok) return discard;
  const scheduled = readScheduled(positionals[1], values);
  if (!scheduled.ok) return scheduled;
  const choice = readChoice(values);
  if (!choice.ok) return choice;
  const scopes = someOf('scope', values.scope, SCOPES);
  if (!scopes.ok) return scopes;
  const role = oneOf('role', values.role, ROLES);
  if (!role.ok) return role;
  const rows = oneOf('rows', values.rows, ROW_FORMS);
  if (!rows.ok) return rows;
  const retire = readRetire(command.value, values, positionals.slice(1), ports.value);
  if (!retire.ok) return retire;
  const toExport = readExport(command.value, values);
  if (!toExport.ok) return toExport;
  return succeed({
    command: command.value,
    topic: topic.value,
    operand: positionals[1] ?? null,
    operands: positionals.slice(1),
    verify: command.value === 'report' ? (positionals[2] ?? null) : null,
    events: values.events === true,
    html: values.html === true,
    csv: values.csv === true,
    rows: rows.value,
    since: values.since ?? null,
    out: values.out ?? null,
    withNames: values['with-names'] === true,
    json: values.json === true,
    yes: values.yes === true,
    finish: values.finish === true,
    user: values.user === true,
    scheduled: scheduled.value,
    discard: discard.value,
    confirmed: CONFIRMATIONS.filter((one) => values[one] === true),
    registry: values.registry ?? null,
    driver: driver.value,
    named: { release: release.value, architecture: architecture.value },
    selection:
      retire.value !== null && 'retirement' in retire.value
        ? retiring(retire.value.retirement)
        : { choice: choice.value.choice, scopes: scopes.value ?? DEFAULT_SCOPES },
    number: choice.value.number,
    explain: explain.value,
    answer: values.answer === true,
    thisPc: values['this-pc'] === true,
    role: role.value ?? 'client',
    addresses: addresses.value,
    port,
    retire: retire.value,
    export: toExport.value,
  });
}
