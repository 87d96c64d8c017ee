// Reads what stands behind an option.
import type { Choice } from '../../shared/remediation/selection.ts';
import { MOST_ADDRESSES } from '../../shared/ipc/names.ts';
import { readHostName } from '../../shared/proof/host-name.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../shared/proof/microsoft365.ts';
import type { AskedPort } from '../../shared/proof/port.ts';
import { MOST_PORTS } from '../../shared/remediation/retire/bounds.ts';
import { fail, type Failure } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Mask } from '../../shared/tls/mask.ts';
import { ambiguousNumber, parseWrittenNumber, type AssumedBase } from '../../shared/tls/parse-number.ts';
import { PROFILE_IDS, profileById } from '../../shared/tls/profiles.ts';
import { nearest } from './nearest.ts';

/** A number as it was typed, and in which base it was read where it named none. */
export interface WrittenMask {
  readonly text: string;
  readonly mask: Mask;
  readonly assumed: AssumedBase;
}

interface ChosenValues {
  readonly mask?: string | undefined;
  readonly profile?: string | undefined;
}

/** Reads a number in any spelling, or says why it is none. */
function readNumber(text: string): Result<WrittenMask> {
  const parsed = parseWrittenNumber(text);
  if (parsed.ok) return succeed({ text, ...parsed.value });
  if (parsed.problem === 'ambiguous') return ambiguousNumber(text, parsed.readings);
  return fail(parsed.problem === 'too-large' ? 'number-too-large' : 'bad-number', { text });
}

export function oneOf<T extends string>(
  option: string,
  text: string | undefined,
  allowed: readonly T[],
): Result<T | null> {
  if (text === undefined) return succeed(null);
  const found = allowed.find((candidate) => candidate === text);
  return found === undefined ? notAmong(option, text, allowed) : succeed(found);
}

/** The refusal of what isn't one of a few, with what was perhaps meant. */
function notAmong(option: string, text: string, allowed: readonly string[]): Failure {
  const near = nearest(text, allowed);
  return badUsage(`--${option} ${text} (${allowed.join(', ')})`, near === null ? null : `--${option} ${near}`);
}

/** The refusal of a command line: what is wrong in it, and what was perhaps meant. */
export function badUsage(what: string, meant: string | null = null): Failure {
  return fail('bad-usage', meant === null ? { what } : { what, meant });
}

/** A number or a profile, never both; the recommended profile where nothing is named. */
export function readChoice(
  values: ChosenValues,
): Result<{ readonly choice: Choice; readonly number: WrittenMask | null }> {
  if (values.mask !== undefined && values.profile !== undefined) return badUsage('--mask, --profile');
  if (values.mask !== undefined) {
    const number = readNumber(values.mask);
    if (!number.ok) return number;
    return succeed({ choice: { kind: 'mask', mask: number.value.mask }, number: number.value });
  }
  const profile = profileById(values.profile ?? 'recommended');
  if (profile === undefined) {
    const near = nearest(values.profile ?? '', PROFILE_IDS);
    return fail('unknown-profile', {
      profile: values.profile ?? '',
      ...(near === null ? {} : { meant: `--profile ${near}` }),
    });
  }
  return succeed({ choice: { kind: 'profile', profile: profile.id }, number: null });
}

/** Names of hosts, separated by commas, each once; none where the option wasn't used. */
function readHosts(text: string | undefined): Result<readonly string[]> {
  if (text === undefined) return succeed([]);
  const hosts: string[] = [];
  for (const part of text.split(',')) {
    const host = readHostName(part);
    if (host === null) return fail('bad-host', { text: part });
    if (!hosts.includes(host)) hosts.push(host);
  }
  return hosts.length > MOST_ADDRESSES ? fail('bad-usage', { what: `--host (${MOST_ADDRESSES})` }) : succeed(hosts);
}

interface AskedValues {
  readonly host?: string | undefined;
  readonly microsoft365?: boolean | undefined;
  readonly tenant?: string | undefined;
}

/** What `probe` is to ask beside this PC: addresses of Microsoft 365, and hosts that were named. */
export function readAddresses({ host, microsoft365, tenant }: AskedValues): Result<readonly string[]> {
  const named = readHosts(host);
  if (!named.ok) return named;
  const known = tenant === undefined ? null : readTenant(tenant);
  if (tenant !== undefined && known === null) return fail('bad-tenant', { text: tenant });
  const microsofts = [
    ...(microsoft365 === true ? MICROSOFT_365_ADDRESSES : []),
    ...(known === null ? [] : tenantAddresses(known)),
  ];
  return succeed([...new Set([...microsofts.map((row) => row.host), ...named.value])]);
}

/** A port as it was typed. */
export interface WrittenPort {
  readonly text: string;
  readonly starttls: boolean;
}

/**
 * The ports of a command line that could be parsed. `--starttls` belongs to the port before it; before the first, to that one. The order is
 * looked up here, since the types of an older Node have none.
 */
export function writtenPorts(args: readonly string[]): readonly WrittenPort[] {
  const ports: { text: string; starttls: boolean }[] = [];
  const end = args.indexOf('--');
  let isFirst = false;
  for (const [at, arg] of args.slice(0, end < 0 ? undefined : end).entries()) {
    const last = ports.at(-1);
    const text = arg === '--port' ? args[at + 1] : /^--port=(.*)$/s.exec(arg)?.[1];
    if (text !== undefined) ports.push({ text, starttls: isFirst && last === undefined });
    if (arg !== '--starttls') continue;
    if (last === undefined) isFirst = true;
    else last.starttls = true;
  }
  return ports;
}

/** Ports of this machine, each once; none where the option wasn't used. */
export function readPorts(written: readonly WrittenPort[]): Result<readonly AskedPort[]> {
  const ports: AskedPort[] = [];
  for (const { text, starttls } of written) {
    const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65_535) return badUsage(`--port ${text} (1-65535)`);
    if (!ports.some((one) => one.port === port && one.starttls === starttls)) ports.push({ port, starttls });
  }
  return ports.length > MOST_PORTS ? badUsage(`--port (${String(MOST_PORTS)})`) : succeed(ports);
}

/** Some of a closed set, separated by commas and given in the set's order; null where the option wasn't used. */
export function someOf<T extends string>(
  option: string,
  text: string | undefined,
  allowed: readonly T[],
): Result<readonly T[] | null> {
  if (text === undefined) return succeed(null);
  const named = text.split(',').map((part) => part.trim());
  const unknown = named.find((part) => !allowed.some((candidate) => candidate === part));
  if (unknown !== undefined) return notAmong(option, unknown, allowed);
  return succeed(allowed.filter((candidate) => named.includes(candidate)));
}

/** The number of an entry of the journal. */
export function readEntryId(text: string, after: string): Result<number> {
  return /^[1-9][0-9]{0,7}$/.test(text) ? succeed(Number(text)) : badUsage(`${after} ${text}`);
}
