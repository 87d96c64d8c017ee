import { MOST_ADDRESSES } from '../../../shared/ipc/names.ts';
import { fail } from '../../../shared/failures.ts';
import { readHostName } from '../../../shared/proof/host-name.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../../shared/proof/microsoft365.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { define } from '../define.ts';
import { allOf, badUsage, flag, taking } from '../option.ts';
import { PORTS, refuseBesidePort } from '../port-options.ts';

/** Names of hosts, separated by commas, each once. */
function readHosts(text: string): Result<readonly string[]> {
  const hosts: string[] = [];
  for (const part of text.split(',')) {
    const host = readHostName(part);
    if (host === null) return fail('bad-host', { text: part });
    if (!hosts.includes(host)) hosts.push(host);
  }
  return hosts.length > MOST_ADDRESSES ? badUsage(`--host (${MOST_ADDRESSES})`) : succeed(hosts);
}

function readAddressesOf(text: string): Result<typeof MICROSOFT_365_ADDRESSES> {
  const tenant = readTenant(text);
  return tenant === null ? fail('bad-tenant', { text }) : succeed(tenantAddresses(tenant));
}

export const probe = define({
  options: {
    host: taking('list', readHosts),
    microsoft365: flag,
    tenant: taking('name', readAddressesOf),
    ...PORTS,
  },
  usage: {
    probe: { exits: [0, 1, 4, 5] },
    'probe --host': { synopsis: 'probe --host {list}', exits: [0, 5] },
    'probe --microsoft365': { synopsis: 'probe --microsoft365 [--tenant {name}]', exits: [0, 5] },
    'probe --port': { synopsis: 'probe --port {number} [--starttls]', exits: [0, 5] },
  },
  examples: ['probe', 'probe --json', 'probe --host outlook.office.com'],
  // a port is asked without a look at any registry
  refuse: (typed) =>
    refuseBesidePort(typed, ['host', 'microsoft365', 'tenant', 'registry', 'registry-driver', 'release', 'arch']),
  read(given) {
    const asked = allOf(given);
    if (!asked.ok) return asked;
    const {
      host,
      microsoft365,
      tenant,
      port: [port = null, further],
    } = asked.value;
    if (further !== undefined) return badUsage('probe --port ... --port');
    const known = [...(microsoft365 ? MICROSOFT_365_ADDRESSES : []), ...(tenant ?? [])];
    return succeed({ port, addresses: [...new Set([...known.map((row) => row.host), ...(host ?? [])])] });
  },
  async run(run) {
    const { port } = run.args;
    if (port !== null) return (await import('../probe-port-command.ts')).probePort(run, port);
    return (await import('../probe-command.ts')).probeCommand(run);
  },
});
