import type { Handlers } from '../../../shared/ipc/contract.ts';
import { listenedOf } from '../../../shared/proof/listened.ts';
import { succeed } from '../../../shared/result.ts';
import { listen } from '../../proof/listen.ts';
import type { Pc } from '../pc/pc.ts';

const MOST_SECONDS = 600;

/** The window's one listener: it closes when another one is opened, when the page is left, or when the time is up. */
export function createListening({ clock }: Pick<Pc, 'clock'>): Pick<Handlers, 'listen' | 'heard' | 'stop-listening'> {
  let current: ReturnType<typeof listen> | null = null;
  function stop(): void {
    void current?.then((listener) => {
      if (listener.ok) listener.value.close();
    });
  }
  return {
    async listen() {
      stop();
      current = listen(0, MOST_SECONDS);
      const listener = await current;
      return listener.ok ? succeed({ port: listener.value.port }) : listener;
    },
    async heard() {
      const listener = await current;
      const { hello, saidOther } =
        listener?.ok === true ? await listener.value.heard : { hello: null, saidOther: false };
      return succeed({ listened: listenedOf(hello), saidOther, at: clock.now().toISOString() });
    },
    'stop-listening'() {
      stop();
      return Promise.resolve(succeed({}));
    },
  };
}
