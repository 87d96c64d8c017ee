import { useEffect, useState } from 'react';
import { listenedView } from '../../../shared/present/listened.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { announce } from '../../components/announce.ts';
import { Button, PlaceLink } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Finding } from '../../components/finding.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { useActions, useAnswer, useTexts } from '../../state/use-store.ts';

interface ListenProps {
  /** Shows the fix of that kind of program, by the symptom that leads to it. */
  readonly onFix: (kind: 'dotnet' | 'winhttp') => void;
}

const NOTHING = {};

function Waiting({ port }: { readonly port: number | null }) {
  const t = useTexts().t.listen;
  const address = port === null ? '' : `https://localhost:${String(port)}`;
  return (
    <>
      <section className="card" aria-label={t.point}>
        <div className="listen__to between gap-x-4 pad-4 middle">
          <p>
            <span className="block strong">{t.point}</span>
            <span className="block muted">{t.pointMore}</span>
          </p>
          <span className="row">
            <code className="listen__address nowrap">{address}</code>
            <CopyButton text={address} label={t.copy} />
          </span>
        </div>
        <div className="pad-4 lined column gap-2" role="status">
          <p>
            <span className="strong">{t.waiting}</span> {t.expected}
          </p>
          <progress aria-label={t.waiting} />
        </div>
      </section>
      <ul className="card grid divided">
        <Finding glyph="info" what={t.alone} more={t.aloneMore} />
        <Finding glyph="info" what={t.fixed}>
          <PlaceLink place="explain">{t.paste}</PlaceLink>
        </Finding>
      </ul>
    </>
  );
}

function Kinds({ headline, onFix }: ListenProps & { readonly headline: string }) {
  const { t, m } = useTexts();
  const { kinds } = m.listen;
  return (
    <section className="stack" aria-labelledby="kinds">
      <h2 id="kinds">{t.listen.kinds}</h2>
      <ul className="card grid divided">
        {(['dotnet', 'own', 'winhttp'] as const).map((kind) => (
          <Finding key={kind} glyph="info" what={kinds[kind].what} more={m.joined.sentence(kinds[kind].more)}>
            {kind === 'own' ? (
              <CopyButton looks="worded" text={t.listen.question(headline)} label={t.listen.ask} />
            ) : (
              <Button onClick={() => onFix(kind)}>{t.listen.see}</Button>
            )}
          </Finding>
        ))}
      </ul>
    </section>
  );
}

/** Waits for one program to connect, and says what it offers. The port is closed when this is left. */
export function Listen({ onFix }: ListenProps) {
  const { t, m, language } = useTexts();
  const { ask } = useActions();
  const [time, setTime] = useState(0);
  const { answer: opened, isOutdated } = useAnswer('listen', NOTHING, time);
  const port = opened?.ok === true && !isOutdated ? opened.value.port : null;
  const { answer, isOutdated: isWaiting } = useAnswer('heard', port === null ? null : NOTHING, port);
  const heard = answer?.ok === true && port !== null && !isWaiting ? answer.value : null;
  const view = heard === null ? null : listenedView(heard.listened, heard.saidOther, m);
  const headline = view?.headline;
  useEffect(() => () => void ask('stop-listening', {}), [ask]);
  useEffect(() => announce(headline ?? ''), [headline]);
  const hasCome = heard !== null && heard.listened.judged !== 'none';
  return (
    <>
      <div className="page__head grid gap-1">
        <h1 tabIndex={-1}>{headline ?? t.listen.title}</h1>
        <p>
          {view === null
            ? t.listen.lead
            : hasCome
              ? t.listen.came(clockTime(language, heard.at), view.means)
              : view.means}
        </p>
      </div>
      {opened?.ok === false && <FailureBar failure={opened} />}
      {heard === null && opened?.ok !== false && <Waiting port={port} />}
      {hasCome && heard.listened.judged !== 'ok' && headline !== undefined && (
        <Kinds headline={headline} onFix={onFix} />
      )}
      {(heard !== null || opened?.ok === false) && (
        <div className="row">
          <Button icon="refresh" onClick={() => setTime(time + 1)}>
            {t.listen.again}
          </Button>
        </div>
      )}
    </>
  );
}
