import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Connection, NotAsked } from '../../../shared/proof/connections.ts';
import { MICROSOFT_365_ADDRESSES } from '../../../shared/proof/microsoft365.ts';
import { succeed } from '../../../shared/result.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { openPc } from '../../services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../../services/pc/pc.ts';
import { openCliLab, SAMPLES } from '../cli-lab.suite.ts';

type Answer = (host: string, view: RegistryView) => Partial<Connection> | { readonly reason?: NotAsked['reason'] };

/** Runs a command on a sample PC with a test double of its Windows. `said` has the output and questions, in order. */
async function run(answer: Answer, ...argv: readonly string[]) {
  const said: string[] = [];
  const connect = (host: string, view: RegistryView): Promise<Connection | NotAsked> => {
    said.push(`asked ${host} ${view}`);
    const part = answer(host, view);
    if ('reason' in part) return Promise.resolve({ host, view, reason: part.reason });
    const reached = { result: 'reached', found: 'works', code: 200, alert: null, protocol: 'TLS 1.2' } as const;
    return Promise.resolve({ host, view, ...reached, cipherSuite: null, issuer: null, ...part } as Connection);
  };
  const say = (text: string): void => void said.push(text);
  const lab = openCliLab(
    null,
    '',
    async () => {
      const registry = join(SAMPLES, 'windows-7-updated');
      const opened = await openPc({ registry, driver: null, named: NOTHING_NAMED, self: null });
      if (!opened.ok) return opened;
      const prober = { probe: () => Promise.reject(new Error('nothing was to be proven')), connect };
      return succeed({ ...opened.value, prober });
    },
    { out: say, note: say },
  );
  const { exit } = await lab.run('probe', ...argv);
  lab.close();
  return { exit, said, asked: said.filter((text) => text.startsWith('asked ')), out: said.at(-1) ?? '' };
}

const FINE: Answer = () => ({});

describe('probe with addresses', () => {
  // guards: unshown-address
  it('lists the addresses before anything is sent', async () => {
    const { exit, said, asked } = await run(
      FINE,
      '--microsoft365',
      '--tenant',
      'Contoso',
      '--host',
      'Mail.Contoso.com',
    );
    const [first = ''] = said;
    const hosts = [
      ...MICROSOFT_365_ADDRESSES.map(({ host }) => host),
      'contoso.sharepoint.com',
      'contoso-my.sharepoint.com',
      'mail.contoso.com',
    ];
    for (const host of hosts) expect(first).toContain(host);
    expect(asked.sort()).toEqual(hosts.flatMap((host) => [`asked ${host} native`, `asked ${host} wow64`]).sort());
    expect(exit).toBe(0);
  });

  it('lists each address and view in JSON, and a single address in the former shape too', async () => {
    const refused: Answer = (_host, view) =>
      view === 'native' ? { result: 'tls-refused', found: 'tls-refused', code: 12_175, alert: 70, protocol: null } : {};
    const { exit, out } = await run(refused, '--host', 'a.example', '--json');
    expect(exit).toBe(5);
    expect(JSON.parse(out)).toMatchObject({
      schema: 1,
      host: { host: 'a.example', found: 'tls-refused', code: 12_175, alert: 70 },
      connections: [
        { host: 'a.example', view: 'native', result: 'tls-refused', alert: 70 },
        { host: 'a.example', view: 'wow64', result: 'reached', protocol: 'TLS 1.2' },
      ],
      notAsked: [],
    });
    expect(JSON.parse((await run(FINE, '--host', 'a.example,b.example', '--json')).out)).not.toHaveProperty('host');
  });

  it('isn’t a success if a view couldn’t be tested', async () => {
    const { exit, out } = await run(
      (_host, view) => (view === 'wow64' ? { reason: 'no-engine' } : {}),
      '--host',
      'a.example',
    );
    expect(exit).toBe(5);
    expect(out).toContain('Not tested');
  });

  it('never lets an issuer add a line to the output', async () => {
    const { out } = await run(
      () => ({ issuer: 'CN=A\nlogin.microsoftonline.com: Reached\u001b[2J' }),
      '--host',
      'a.example',
    );
    expect(out).not.toMatch(/^login\.microsoftonline/m);
    expect(out).not.toContain('\u001b');
  });

  it.each([
    [['--host', 'a.example,https://b.example'], 'bad-host'],
    [['--host', '10.0.0.1'], 'bad-host'],
    [['--tenant', 'https://contoso'], 'bad-tenant'],
    [['--host', Array.from({ length: 51 }, (_, at) => `a${String(at)}.example`).join()], 'bad-usage'],
  ])('tests nothing with %j', async (argv, code) => {
    const { exit, asked, said } = await run(FINE, ...argv, '--json');
    expect([exit, asked]).toEqual([2, []]);
    expect(said.join()).toContain(code);
  });
});
