import { useState, type SubmitEvent } from 'react';
import { needWords } from '../../../shared/present/connections.ts';
import { Icon } from '../../components/icons.tsx';
import { ActionBar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Page } from '../../components/page.tsx';
import { hasOneView, hasWindowsToAsk } from '../../state/selectors.ts';
import { useActions, usePart, useStore, useTexts } from '../../state/use-store.ts';
import { createAddressStore } from './address-store.ts';
import { Result } from './result.tsx';

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
  const reason = !hasWindows ? m.proof.notThisPc : chosen.length === 0 ? t.none : null;
  const foot = (
    <ActionBar said={reason ?? t.count(chosen.length * (isOneView ? 1 : 2))}>
      <Button
        variant="primary"
        icon="net"
        isDisabled={reason !== null}
        describedBy={BAR_SAID}
        onClick={() => testConnections(chosen)}
      >
        {t.start}
      </Button>
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
