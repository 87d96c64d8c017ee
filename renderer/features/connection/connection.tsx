import { useState, type SubmitEvent } from 'react';
import { MOST_ADDRESSES } from '../../../shared/ipc/names.ts';
import { readHostName } from '../../../shared/proof/host-name.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../../shared/proof/microsoft365.ts';
import { minutesFor, needWords } from '../../../shared/present/connections.ts';
import { Icon } from '../../components/icons.tsx';
import { ActionBar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { hasOneView, hasWindowsToAsk } from '../../state/selectors.ts';
import { createCell } from '../../state/store.ts';
import { useActions, usePart, useStore, useTexts } from '../../state/use-store.ts';
import { Result } from './result.tsx';

/** A word alone is an organisation's name; with a dot it is a host. */
function hostsOf(text: string): readonly string[] {
  const host = text.includes('.') ? readHostName(text) : null;
  if (host !== null && !host.endsWith('.onmicrosoft.com')) return [host];
  const tenant = readTenant(text);
  return tenant === null ? [] : tenantAddresses(tenant).map((row) => row.host);
}

/** The hosts of the list, Microsoft's before those that the user added, and whether the next test is to have each. */
function createAddressStore() {
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

function Add() {
  const { connection: t } = useTexts().t;
  const [, { add }] = usePart(createAddressStore);
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isAdded = add(text);
    setWrong(!isAdded);
    if (isAdded) setText('');
  };
  return (
    <form className="ask__add pad lined" onSubmit={submit} noValidate>
      <Field
        label={t.addLabel}
        value={text}
        maxLength={253}
        isWrong={isWrong}
        hint={isWrong ? t.badAddress : t.addHint}
        onType={setText}
      >
        <button type="submit" className="btn">
          <Icon name="add" />
          {t.add}
        </button>
      </Field>
    </form>
  );
}

function Before() {
  const { t: all, m } = useTexts();
  const { connection: t } = all;
  const [addresses, { choose }] = usePart(createAddressStore);
  const listed = [...addresses];
  const hasWindows = useStore(hasWindowsToAsk);
  const isOneView = useStore(hasOneView);
  const { testConnections } = useActions();
  const chosen = listed.flatMap(([host, isOn]) => (isOn ? [host] : []));
  const count = chosen.length * (isOneView ? 1 : 2);
  const reason = !hasWindows ? m.proof.notThisPc : chosen.length === 0 ? t.none : null;
  const foot = (
    <ActionBar said={reason ?? t.count(count, minutesFor(count))}>
      <Button
        name={t.start}
        variant="primary"
        icon="net"
        isDisabled={reason !== null}
        describedBy={BAR_SAID}
        onClick={() => testConnections(chosen)}
      />
    </ActionBar>
  );
  return (
    <Page title={all.pages.connection} lead={t.lead} within="checks" foot={foot}>
      <section className="card" aria-labelledby="connection-list">
        <div className="card__head between">
          <h2 id="connection-list">{t.willContact}</h2>
        </div>
        <ul className="divided">
          {listed.map(([host, isOn]) => (
            <li key={host}>
              <label className="ask__row grid gap-x-3 pad-row middle">
                <input type="checkbox" className="check" checked={isOn} onChange={() => choose(host, !isOn)} />
                <code>{host}</code>
                <span className="muted">{needWords(host, m)}</span>
              </label>
            </li>
          ))}
        </ul>
        <Add />
      </section>
      <div className="halves grid gap-4 top">
        {(['sent', 'notSent'] as const).map((what) => (
          <section key={what} className="card grid gap-2 pad-card" aria-labelledby={what}>
            <h2 id={what}>{t[`${what}Title`]}</h2>
            <p className="muted">{t[what]}</p>
          </section>
        ))}
      </div>
    </Page>
  );
}

export function Connection() {
  const tested = useStore((state) => state.tested);
  return tested === null ? <Before /> : <Result tested={tested} />;
}
