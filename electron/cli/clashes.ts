import type { parseArgs } from 'node:util';
import type { Failure } from '../../shared/failures.ts';
import { badUsage } from './argument-values.ts';
import type { CommandName, OPTIONS } from './command-table.ts';

/** The options of a command line, as they were typed. */
export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** What a port doesn't go with: another PC, and beside `probe`, which reads no registry, what else that could be about. */
const BESIDE_PORT = ['registry'] as const;
const BESIDE_PROBED_PORT = [
  'host',
  'microsoft365',
  'tenant',
  'registry',
  'registry-driver',
  'release',
  'arch',
] as const;

/** A port is one of this machine, and of nothing else that could be named. */
function clashingWithPort(command: CommandName, { port, starttls, ...values }: Values): Failure | null {
  if (port === undefined) return starttls === true ? badUsage('--starttls', '--port 25 --starttls') : null;
  if (command === 'plan' && values.retire !== true) return badUsage('plan --port', 'plan --retire --port');
  const besides: readonly (keyof typeof values)[] = command === 'probe' ? BESIDE_PROBED_PORT : BESIDE_PORT;
  const other = besides.find((name) => values[name] !== undefined);
  return other === undefined ? null : badUsage(`--port, --${other}`);
}

/** Options that don't go together: two forms of output, a choice that there is none of, another PC than the one asked about. */
export function clashing(command: CommandName, all: Values): Failure | null {
  const { csv, json, rows, since, user, ...values } = all;
  if (values.answer === true && values.explain !== undefined) return badUsage('--answer, --explain');
  const ofClient = (['answer', 'events', 'explain'] as const).find((name) => values[name] !== undefined);
  if (values.role === 'server' && ofClient !== undefined) return badUsage(`--role server, --${ofClient}`);
  if (csv === true && json === true) return badUsage('--csv, --json');
  if (csv === true && rows !== undefined) return badUsage('--csv, --rows');
  if (csv === true && since !== undefined) return badUsage('--csv, --since');
  const chosen = (['profile', 'mask', 'scope'] as const).find((name) => values[name] !== undefined);
  if (user === true && chosen !== undefined) return badUsage(`--user, --${chosen}`);
  if (json === true && rows !== undefined && rows !== 'json') return badUsage(`--json, --rows ${rows}`);
  return clashingWithPort(command, all);
}
