import { readHostName } from '../../../shared/proof/host-name.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../../shared/proof/microsoft365.ts';
import { MOST_ADDRESSES } from '../../../shared/ipc/names.ts';
import { createStore, type Store } from '../../state/store.ts';

/** Which addresses the next test is to have. */
interface AddressState {
  /** Added by the user, behind Microsoft's. */
  readonly added: readonly string[];
  readonly off: ReadonlySet<string>;
}

export interface AddressStore extends Pick<Store<AddressState, never>, 'get' | 'subscribe'> {
  readonly toggle: (host: string) => void;
  /** Adds a host, or the addresses of an organisation in SharePoint. False if it is neither, or there is no room. */
  readonly add: (text: string) => boolean;
}

const KNOWN: readonly string[] = MICROSOFT_365_ADDRESSES.map(({ host }) => host);

/** Every address of the list, in its order. */
export const listedHosts = ({ added }: AddressState): readonly string[] => [...KNOWN, ...added];

/** Those that are ticked. */
export const chosenHosts = (state: AddressState): readonly string[] =>
  listedHosts(state).filter((host) => !state.off.has(host));

/** A word alone is an organisation's name; with a dot it is a host. */
function hostsOf(text: string): readonly string[] {
  const host = text.includes('.') ? readHostName(text) : null;
  if (host !== null && !host.endsWith('.onmicrosoft.com')) return [host];
  const tenant = readTenant(text);
  return tenant === null ? [] : tenantAddresses(tenant).map((row) => row.host);
}

export function createAddressStore(): AddressStore {
  const own = createStore((state: AddressState, change: Partial<AddressState>) => ({ ...state, ...change }), {
    added: [],
    off: new Set<string>(),
  });
  return {
    get: own.get,
    subscribe: own.subscribe,
    toggle: (host) => {
      const off = new Set(own.get().off);
      if (!off.delete(host)) off.add(host);
      own.dispatch({ off });
    },
    add: (text) => {
      const state = own.get();
      const hosts = hostsOf(text);
      const all = new Set([...listedHosts(state), ...hosts]);
      if (hosts.length === 0 || all.size > MOST_ADDRESSES) return false;
      own.dispatch({
        added: [...all].slice(KNOWN.length),
        off: new Set([...state.off].filter((host) => !hosts.includes(host))),
      });
      return true;
    },
  };
}
