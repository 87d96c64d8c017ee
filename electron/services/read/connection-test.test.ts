import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Connection, NotAsked } from '../../../shared/proof/connections.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import type { Prober } from '../../ports.ts';
import { check } from './check.ts';
import { createConnectionTests } from './connection-test.ts';
import { filePc } from '../pc/file-pc.double.ts';
import type { Pc } from '../pc/pc.ts';

const SAMPLES = join(import.meta.dirname, '../../samples');

const reached = (host: string, view: RegistryView): Connection => ({
  host,
  view,
  result: 'reached',
  protocol: 'TLS 1.2',
  cipherSuite: null,
  issuer: null,
  alert: null,
  ...({ found: 'works', code: 200 } as const),
});

/** A DOUBLE of Windows: each question waits until it is answered here, or cancelled. */
function windows() {
  const open: { readonly host: string; readonly view: RegistryView; readonly answer: () => void }[] = [];
  const prober: Prober = {
    probe: () => Promise.reject(new Error('nothing was to be proven')),
    connect: (host, view, signal) =>
      new Promise<Connection | NotAsked>((resolve) => {
        signal.addEventListener('abort', () => resolve({ host, view, reason: 'cancelled' }), { once: true });
        open.push({ host, view, answer: () => resolve(reached(host, view)) });
      }),
  };
  return { open, prober };
}

async function pcWith(prober: Prober | null, sample = 'windows-7-updated'): Promise<Pc> {
  const opened = await filePc(join(SAMPLES, sample));
  return { ...opened, prober };
}

const HOSTS = ['a.example', 'b.example', 'c.example'];

describe('a connection test', () => {
  it('asks each address from each view, a few at a time and in their order, and says how far it is', async () => {
    const { open, prober } = windows();
    const seen: number[] = [];
    const tests = createConnectionTests(await pcWith(prober), () => seen.push(tests.progress().connections.length));
    const running = tests.run([...HOSTS, 'a.example']);
    await expect.poll(() => open.length).toBe(3);
    expect(tests.progress().running?.asking).toHaveLength(3);
    expect(tests.progress().running?.questions).toHaveLength(6);
    for (let at = 0; at < 6; at++) {
      await expect.poll(() => open.length).toBeGreaterThan(at);
      open[at]?.answer();
    }
    const tested = await running;
    if (!tested.ok) throw new Error(tested.code);
    expect(tested.value.connections.map(({ host, view }) => `${host} ${view}`)).toEqual(
      HOSTS.flatMap((host) => [`${host} native`, `${host} wow64`]),
    );
    expect(tested.value).toMatchObject({ running: null, notAsked: [] });
    expect(tested.value.at).not.toBeNull();
    expect(seen).toEqual([...seen].sort((one, other) => one - other));
  });

  it('is one at a time: whoever asks meanwhile gets the one under way', async () => {
    const { open, prober } = windows();
    const tests = createConnectionTests(await pcWith(prober));
    const [first, second] = [tests.run(['a.example']), tests.run(['b.example'])];
    await expect.poll(() => open.length).toBe(2);
    open.forEach(({ answer }) => answer());
    expect(await second).toEqual(await first);
    expect(open.map(({ host }) => host)).toEqual(['a.example', 'a.example']);
  });

  it('goes into a report of the same settings, and of no others', async () => {
    const { open, prober } = windows();
    const pc = await pcWith(prober);
    const tests = createConnectionTests(pc);
    const { snapshot } = await check(pc);
    expect(tests.of(snapshot)).toEqual({});
    const running = tests.run(['a.example']);
    await expect.poll(() => open.length).toBe(2);
    open.forEach(({ answer }) => answer());
    await running;
    expect(tests.of(snapshot)).toMatchObject({
      connections: [{ view: 'native' }, { view: 'wow64' }],
      connectionTest: { notAsked: [] },
    });
    const [first, ...others] = snapshot.settings;
    if (first === undefined) throw new Error('a snapshot has settings');
    const changed = { ...first, reading: { state: 'value', type: 'REG_DWORD', data: '01000000' } } as const;
    expect(tests.of({ ...snapshot, settings: [changed, ...others] })).toEqual({});
    tests.forget();
    expect([tests.of(snapshot), tests.progress().at]).toEqual([{}, null]);
  });
});
