import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { onlyOn } from '../../../build/only-on.suite.ts';
import type { PortChange } from '../../../shared/proof/port.ts';
import { succeed } from '../../../shared/result.ts';
import { askPort } from '../../proof/ask-port.ts';
import {
  emptyPort,
  mailServer,
  makeCertificate,
  openPortServers,
  secureOptions,
  tlsServer,
} from '../../proof/port-servers.suite.ts';
import { openPc } from '../../services/pc/open-pc.ts';
import { machineReg, openCliLab, parseReport, type CliLab } from '../cli-lab.suite.ts';
import { PORTS } from '../port-options.ts';

const ASKED = ['--side', 'server', '--protocols', 'tls10,tls11'] as const;
const ALL = ['TLS 1.0', 'TLS 1.1', 'TLS 1.2'];

const taken = (half: PortChange['before'] | null): readonly string[] | null =>
  half?.filter(({ result }) => result === 'taken').map(({ protocol }) => protocol) ?? null;

const inShort = ({ port, starttls, states, before, after }: PortChange) => ({
  port,
  starttls,
  states: [states.before, states.after],
  taken: [taken(before), taken(after)],
});

describe('retire --port', onlyOn(['linux'], 'openssl makes the certificate'), () => {
  const servers = openPortServers();
  let lab: CliLab;
  let follows = 0;
  let own = 0;
  let empty = 0;
  let restart = (): void => undefined;
  let ports: readonly string[] = [];

  beforeAll(async () => {
    const made = makeCertificate();
    const [old, current] = [secureOptions(made, 'TLSv1', 'TLSv1.2'), secureOptions(made, 'TLSv1.2', 'TLSv1.2')];
    const server = tlsServer(old);
    restart = () => server.setSecureContext(current);
    follows = await servers.listen(server);
    own = await servers.listen(mailServer(old));
    empty = await emptyPort();
    ports = ['--port', String(follows), '--port', String(own), '--starttls', '--port', String(empty)];
  });
  afterAll(() => servers.close());

  beforeEach(() => {
    // a registry file as a test double of this PC, with real ports; a service follows its values at once
    lab = openCliLab(null, '', async (options) => {
      const pc = await openPc({ ...options, registry: file, self: null });
      if (!pc.ok) return pc;
      const { lock } = pc.value;
      const take: typeof lock.take = () => {
        restart();
        return lock.take();
      };
      return succeed({ ...pc.value, askPort, lock: { ...lock, take } });
    });
    const file = lab.put('server.reg', machineReg(14393, '', 'Server'));
  });
  afterEach(() => lab.close());

  it('shows with plan what they accepted before, and changes nothing', async () => {
    const planned = await lab.run('plan', '--retire', ...ASKED, ...ports, '--json');
    expect(planned.exit).toBe(1);
    const { retire } = JSON.parse(planned.out) as { readonly retire: { readonly ports: readonly PortChange[] } };
    expect(retire.ports.map(inShort)).toEqual([
      { port: follows, starttls: false, states: ['asked', null], taken: [ALL, null] },
      { port: own, starttls: true, states: ['asked', null], taken: [ALL, null] },
      { port: empty, starttls: false, states: ['nobody', null], taken: [[], null] },
    ]);
    const { out } = await lab.run('plan', '--retire', ...ASKED, '--port', String(follows));
    expect(out).toContain(`\n  ${String(follows).padEnd(6)} TLS 1.0, TLS 1.1, TLS 1.2\n`);
    expect(out).not.toContain('still accepts');
    const without = await lab.run('plan', '--retire', ...ASKED, '--json');
    expect(JSON.parse(without.out)).not.toHaveProperty('retire.ports');
  });

  it('tests them before and after the change, and puts both into the outcome', async () => {
    const done = await lab.run('retire', ...ASKED, ...ports, '--yes', '--json');
    expect(done.exit).toBe(0);
    const { outcome } = parseReport(done);
    expect(outcome?.state).toBe('committed');
    expect(outcome?.ports?.map(inShort)).toEqual([
      { port: follows, starttls: false, states: ['asked', 'asked'], taken: [ALL, ['TLS 1.2']] },
      { port: own, starttls: true, states: ['asked', 'asked'], taken: [ALL, ALL] },
      { port: empty, starttls: false, states: ['nobody', 'nobody'], taken: [[], []] },
    ]);
    expect(outcome?.ports?.[0]?.after?.find(({ protocol }) => protocol === 'TLS 1.0')).toEqual({
      protocol: 'TLS 1.0',
      result: 'refused',
      cipherSuite: null,
      alert: 70,
    });

    const again = await lab.run('retire', ...ASKED, ...ports, '--yes');
    expect(again.exit).toBe(0);
    for (const said of [
      `Port ${String(follows)} refuses TLS 1.0 and TLS 1.1.`,
      `Port ${String(own)} (STARTTLS) still accepts TLS 1.0 and TLS 1.1.`,
      `What port ${String(empty)} accepts is unknown: nothing listens.`,
      `probe --port ${String(own)} --starttls`,
    ]) {
      expect(again.out).toContain(said);
    }
  });
});

describe('the ports of a command line', () => {
  const portsOf = (...argv: readonly string[]): unknown => {
    const read = PORTS.port.read([], 'port', argv);
    return read.ok ? read.value : read;
  };

  it('have --starttls after the port that it applies to', () => {
    expect(portsOf('--port', '443', '--port', '25', '--starttls', '--port', '8443', '--port', '443')).toEqual([
      { port: 443, starttls: false },
      { port: 25, starttls: true },
      { port: 8443, starttls: false },
    ]);
    expect(portsOf('--starttls', '--port', '25', '--port=443')).toEqual([
      { port: 25, starttls: true },
      { port: 443, starttls: false },
    ]);
    expect(portsOf()).toEqual([]);
  });
});
