import type { Connection } from '../proof/connections.ts';

/** Returns a connection that was made, of which nothing else is known. */
export const connection = (part: Partial<Connection> = {}): Connection => ({
  ...{ host: 'outlook.office365.com', view: 'native', result: 'reached', found: 'works', code: null },
  ...{ protocol: null, cipherSuite: null, issuer: null, alert: null },
  ...part,
});
