import { useEffect, useState } from 'react';
import { listenedView } from '../../../shared/present/listened.ts';
import { symptomPath } from '../../../shared/present/symptom-path.ts';
import type { Listened } from '../../../shared/proof/listened.ts';
import { symptomOf } from '../../../shared/symptoms/judge.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { announce } from '../../components/announce.ts';
import { Button, TextButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Route } from '../../components/path-figure.tsx';
import { Finding } from '../../components/finding.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { useActions, useAnswer, usePc, useTexts } from '../../state/use-store.ts';

interface ListenProps {
  /** Shows the fix of that kind of program, by the symptom that leads to it. */
  readonly onFix: (kind: 'dotnet' | 'winhttp') => void;
}

const NOTHING = {};

/** For how long it has been waited; for the eye alone, since what comes is read out. */
function Clock() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((past) => past + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <span className="num muted" aria-hidden="true">
      {Math.floor(seconds / 60)}:{String(seconds % 60).padStart(2, '0')}
    </span>
  );
}

function Waiting({ port }: { readonly port: number | null }) {
  const { t, m } = useTexts();
  const { listen, guided } = t;
  const { go } = useActions();
  const { path } = guided;
  const address = port === null ? '' : `https://localhost:${String(port)}`;
  return (
    <>
      <section className="card" aria-label={listen.point}>
        <div className="listen__to between gap-x-4 pad-4 middle">
          <p>
            <span className="block strong">{listen.point}</span>
            <span className="block muted">{listen.pointMore}</span>
          </p>
          <span className="row">
            <code className="listen__address nowrap">{address}</code>
            <CopyButton text={address} label={listen.copy} />
          </span>
        </div>
        <div className="listen__wait grid gap-x-3 pad-4 lined middle">
          <span className="spin" aria-hidden="true" />
          <p role="status">
            <span className="strong">{listen.waiting}</span> {listen.expected}
          </p>
          {port !== null && <Clock key={port} />}
        </div>
      </section>
      <Route
        nodes={[
          { icon: 'window', name: m.symptoms.names.other, caption: path.asks.own },
          { icon: 'plug', name: 'TLS\u00a0Remedy', caption: listen.alone },
          { icon: 'globe', name: path.otherSide, caption: listen.apart },
        ]}
        links={['wait', 'gap']}
        said={listen.waiting}
      />
      <TextButton name={listen.paste} onClick={() => go('explain')} />
    </>
  );
}

/** What Windows would have offered next to what the program did, which it isn’t asked for. */
function Heard({ listened }: { readonly listened: Listened }) {
  const checked = usePc();
  const { path } = useTexts().t.guided;
  const { who, offered } = symptomPath(checked, symptomOf('winhttp', checked.report, checked.facts));
  const link = listened.judged === 'ok' ? 'open' : 'broken';
  return (
    <Route
      nodes={[
        { icon: 'windows', name: path.offers.winhttp, caption: path.offersTo[who], protocols: offered },
        { icon: 'window', name: path.offers.own, caption: '', protocols: listened.protocols },
        { icon: 'globe', name: path.otherSide, caption: path.mostAccept },
      ]}
      links={['gap', link]}
      said={path.links[link]}
    />
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
              <Button name={t.listen.see} onClick={() => onFix(kind)} />
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
      {hasCome && <Heard {...heard} />}
      {hasCome && heard.listened.judged !== 'ok' && headline !== undefined && (
        <Kinds headline={headline} onFix={onFix} />
      )}
      {(heard !== null || opened?.ok === false) && (
        <div className="row">
          <Button name={t.listen.again} icon="refresh" onClick={() => setTime(time + 1)} />
        </div>
      )}
    </>
  );
}
