import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { helloBytes } from '../../../shared/proof/hello-bytes.suite.ts';
import { isOpen } from '../../proof/port-servers.suite.ts';
import { createListening } from './listening.ts';

const AT = '2026-12-02T09:00:00.000Z';
const clock = { now: () => new Date(AT) };

/** Opens a port, and returns it with what will be heard there. */
async function opened({ listen, heard }: ReturnType<typeof createListening>) {
  const answer = await listen({});
  if (!answer.ok) throw new Error(answer.code);
  return { port: answer.value.port, heard: heard({}) };
}

describe('the window’s listener', () => {
  it('answers a hello with an alert alone, closes its port, and says what came', async () => {
    const { port, heard } = await opened(createListening({ clock }));
    const socket = connect(port, '127.0.0.1');
    socket.write(helloBytes());
    const [alert] = (await once(socket, 'data')) as [Buffer];
    expect([...alert]).toEqual([21, 3, 1, 0, 2, 2, 70]);
    expect(await heard).toMatchObject({ ok: true, value: { listened: { judged: 'ok' }, saidOther: false, at: AT } });
    expect(await isOpen(port)).toBe(false);
  });

  it('has one port: another one closes it, and so does leaving the page', async () => {
    const listening = createListening({ clock });
    const first = await opened(listening);
    const second = await opened(listening);
    expect(await first.heard).toMatchObject({ value: { listened: { judged: 'none' } } });
    expect([await isOpen(first.port), await isOpen(second.port)]).toEqual([false, true]);
    await listening['stop-listening']({});
    expect(await second.heard).toMatchObject({ value: { listened: { judged: 'none' } } });
    expect(await isOpen(second.port)).toBe(false);
  });

  it('says that nothing came if nothing was opened', async () => {
    expect(await createListening({ clock }).heard({})).toMatchObject({ value: { listened: { judged: 'none' } } });
  });

  // guards: listener
  it('can be reached on loopback only', async () => {
    const listening = createListening({ clock });
    const { port } = await opened(listening);
    const [error] = (await once(connect(port, '127.0.0.2'), 'error')) as [NodeJS.ErrnoException];
    expect(error.code).toBe('ECONNREFUSED');
    await listening['stop-listening']({});
  });
});
