// Ports of this machine: the options of `probe`, `retire` and `plan --retire`.
import type { Failure } from '../../shared/failures.ts';
import type { AskedPort } from '../../shared/proof/port.ts';
import { MOST_PORTS } from '../../shared/remediation/retire/retirement.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { OptionId } from '../../shared/text/command-help.ts';
import { badUsage, clash, flag, type Option, type Typed } from './option.ts';

/** The ports as typed, and how often `--starttls` was said of each: of the one before it, or of the first. */
function writtenPorts(argv: readonly string[]) {
  const ports: { text: string; starttls: number }[] = [];
  const end = argv.indexOf('--');
  let before = 0;
  for (const [at, arg] of argv.slice(0, end < 0 ? undefined : end).entries()) {
    const last = ports.at(-1);
    const text = arg === '--port' ? argv[at + 1] : /^--port=(.*)$/s.exec(arg)?.[1];
    if (text !== undefined) ports.push({ text, starttls: last === undefined ? before : 0 });
    if (arg !== '--starttls') continue;
    if (last === undefined) before++;
    else last.starttls++;
  }
  return ports;
}

/** Parses ports of this machine, without duplicates; none if the option wasn't used. */
function readPorts(written: ReturnType<typeof writtenPorts>): Result<readonly AskedPort[]> {
  const ports: AskedPort[] = [];
  for (const { text, starttls: said } of written) {
    if (said > 1) return badUsage(`--port ${text} --starttls`, null, 'once');
    const starttls = said > 0;
    const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
    if (port < 1 || port > 65_535) return badUsage(`--port ${text} (1-65535)`);
    if (!ports.some((one) => one.port === port && one.starttls === starttls)) ports.push({ port, starttls });
  }
  return ports.length > MOST_PORTS ? badUsage(`--port (${String(MOST_PORTS)})`) : succeed(ports);
}

const port: Option<readonly AskedPort[]> = {
  argument: 'number',
  addsUp: true,
  read: (_texts, _name, argv) => readPorts(writtenPorts(argv)),
};

export const PORTS = { port, starttls: { ...flag, addsUp: true } } as const; // once for each port

export function refuseBesidePort(typed: Typed, others: readonly OptionId[]): Failure | null {
  if (typed.has('starttls') && !typed.has('port')) return badUsage('--starttls', '--port 25 --starttls');
  return clash(typed, 'port', others);
}
