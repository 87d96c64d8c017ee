import { readHostName } from '../../../shared/proof/host-name.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../../shared/proof/microsoft365.ts';
import { MOST_ADDRESSES } from '../../../shared/ipc/names.ts';
import { createCell, type Store } from '../../state/store.ts';

/** An address of the list, Microsoft's before those that the user added, and whether the next test is to have it. */
interface Address {
  readonly host: string;
  readonly isOn: boolean;
}

export interface AddressStore extends Pick<Store<readonly Address[], never>, 'get' | 'subscribe'> {
  readonly toggle: (host: string) => void;
  /** Adds a host, or the addresses of an organisation in SharePoint. False if it is neither, or there is no room. */
  readonly add: (text: string) => boolean;
}

/** A word alone is an organisation's name; with a dot it is a host. */
function hostsOf(text: string): readonly string[] {
  const host = text.includes('.') ? readHostName(text) : null;
  if (host !== null && !host.endsWith('.onmicrosoft.com')) return [host];
  const tenant = readTenant(text);
  return tenant === null ? [] : tenantAddresses(tenant).map((row) => row.host);
}

export function createAddressStore(): AddressStore {
  const { get, subscribe, dispatch } = createCell<readonly Address[]>(
    MICROSOFT_365_ADDRESSES.map(({ host }) => ({ host, isOn: true })),
  );
  return {
    get,
    subscribe,
    toggle: (toggled) => dispatch(get().map(({ host, isOn }) => ({ host, isOn: host === toggled ? !isOn : isOn }))),
    add: (text) => {
      const hosts = hostsOf(text);
      const all = new Map(get().map(({ host, isOn }) => [host, isOn]));
      for (const host of hosts) all.set(host, true);
      if (hosts.length === 0 || all.size > MOST_ADDRESSES) return false;
      dispatch([...all].map(([host, isOn]) => ({ host, isOn })));
      return true;
    },
  };
}
