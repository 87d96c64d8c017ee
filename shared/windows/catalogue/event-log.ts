import { CONTROL, row, type Setting } from './setting.ts';

export const EVENT_LOGGING = 'schannel.event-logging';

/** Which events SChannel writes. Source: facts 16.1 [X4]. */
export const EVENT_SETTINGS: readonly Setting[] = [
  row({
    id: EVENT_LOGGING,
    path: `${CONTROL}\\SecurityProviders\\SCHANNEL`,
    name: 'EventLogging',
    source: 'X4',
  }),
];
