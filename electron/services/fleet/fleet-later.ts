import type { FleetHandlerOptions, FleetHandlers } from './handlers.ts';

/** The channels for many PCs, whose code is read when one of them is asked: most windows never do. */
export function laterFleet(options: FleetHandlerOptions): FleetHandlers {
  let made: Promise<FleetHandlers> | null = null;
  const handlers = (): Promise<FleetHandlers> =>
    (made ??= import('./handlers.ts').then(({ createFleetHandlers }) => createFleetHandlers(options)));
  return {
    'read-fleet': async (request) => (await handlers())['read-fleet'](request),
    fleet: async (request) => (await handlers()).fleet(request),
    'cancel-fleet': async (request) => (await handlers())['cancel-fleet'](request),
    'fleet-rows': async (request) => (await handlers())['fleet-rows'](request),
    'fleet-pc': async (request) => (await handlers())['fleet-pc'](request),
    'save-fleet': async (request) => (await handlers())['save-fleet'](request),
  };
}
