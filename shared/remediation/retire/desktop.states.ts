import { CLIENT, ON_7, REPAIRED_7, retire, SERVER, windows, type RetireState } from './state.suite.ts';

const [LOCAL, POLICY] = ['remote-desktop.security-layer', 'remote-desktop.security-layer-by-policy'] as const;
const [CLOSED, CLOSED_BY_POLICY] = ['remote-desktop.closed', 'remote-desktop.closed-by-policy'] as const;

/** Remote Desktop to a Server 2008 R2 that has TLS 1.2, in a session over it. */
const desktop = (
  what: string,
  values: Readonly<Record<string, number | { readonly denied: true }>>,
  state: string,
  refused: RetireState['refused'] = [],
): RetireState =>
  retire(`Remote Desktop ${what}`, windows('server 2008 r2', { ...ON_7, ...values }, REPAIRED_7), 'server', SERVER, {
    remoteSession: true,
    refused,
    forecast: { 'remote-desktop server': state },
  });
const MIGHT = 'may kb3080079 clients-unseen';
const REFUSED = ['remote-session server'];

export const DESKTOP_STATES: readonly RetireState[] = [
  desktop('whose policy asks for TLS, though the local value doesn’t', { [POLICY]: 2, [LOCAL]: 0 }, MIGHT, REFUSED),
  desktop('whose policy asks for its own layer, not the local value', { [POLICY]: 0, [LOCAL]: 2 }, 'no own-layer'),
  desktop('whose policy can’t be read', { [POLICY]: { denied: true }, [LOCAL]: 0 }, MIGHT, REFUSED),
  desktop('that a policy opens', { [CLOSED_BY_POLICY]: 0, [CLOSED]: 1 }, MIGHT, REFUSED),
  { ...desktop('that a policy closes', { [CLOSED_BY_POLICY]: 1, [CLOSED]: 0 }, 'no closed'), remoteSession: false },
  retire('Remote Desktop to a Server 2012 R2, whose clients aren’t seen', windows('server 2012 r2'), 'server', SERVER, {
    forecast: { 'remote-desktop server': 'may clients-unseen' },
  }),
  retire(
    'Remote Desktop from a windows 7, whose update isn’t seen',
    windows('windows 7', ON_7, REPAIRED_7),
    'client',
    CLIENT,
    { forecast: { 'remote-desktop client': 'may kb3080079' } },
  ),
];
