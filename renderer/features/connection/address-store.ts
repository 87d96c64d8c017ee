import { readHostName } from '../../../shared/proof/host-name.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../../shared/proof/microsoft365.ts';
import { MOST_ADDRESSES } from '../../../shared/ipc/names.ts';
import { createCell } from '../../state/store.ts';

/** A word alone is an organisation's name; with a dot it is a host. */
function hostsOf(text: string): readonly string[] {
  const host = text.includes('.') ? readHostName(text) : null;
  if (host !== null && !host.endsWith('.onmicrosoft.com')) return [host];
  const tenant = readTenant(text);
  return tenant === null ? [] : tenantAddresses(tenant).map((row) => row.host);
}

/** The hosts of the list, Microsoft's before those that the user added, and whether the next test is to have each. */
export function createAddressStore() {
  const { get, subscribe, dispatch } = createCell<ReadonlyMap<string, boolean>>(
    new Map(MICROSOFT_365_ADDRESSES.map(({ host }) => [host, true])),
  );
  return {
    get,
    subscribe,
    choose: (host: string, isOn: boolean): void => dispatch(new Map([...get(), [host, isOn]])),
    /** Adds a host, or the addresses of an organisation in SharePoint. False if it is neither, or there is no room. */
    add: (text: string): boolean => {
      const hosts = hostsOf(text);
      const all = new Map([...get(), ...hosts.map((host) => [host, true] as const)]);
      const isAdded = hosts.length > 0 && all.size <= MOST_ADDRESSES;
      if (isAdded) dispatch(all);
      return isAdded;
    },
  };
}
