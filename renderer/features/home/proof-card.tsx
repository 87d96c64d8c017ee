import { useState, type ReactElement, type FormEvent } from 'react';
import type { Answer, Bridge } from '../../../shared/ipc/contract.ts';
import { KNOWN_HOSTS, readHostName } from '../../../shared/proof/host-name.ts';
import type { HostReport } from '../../../shared/proof/host.ts';
import type { Failure } from '../../../shared/failures.ts';
import { ask } from '../../state/bridge.ts';
import { useTexts } from '../../state/texts.ts';
import { Button } from '../../components/button.tsx';
import { DetailsLine } from '../../components/details-line.tsx';
import { Glyph } from '../../components/icons.tsx';
import { ProofNow } from '../../components/proof-picture.tsx';

interface AskedProps {
  readonly bridge: Bridge;
  readonly isBlocked: boolean;
}

/** A wait that can be called off. */
function Asking({ bridge, words }: { readonly bridge: Bridge; readonly words: string }): ReactElement {
  const { proof: t } = useTexts().m;
  return (
    <div className="row proof__asking" role="status">
      <progress aria-label={words} />
      <span>{words}</span>
      <Button onClick={() => void ask(bridge, 'cancel-proof', {})}>{t.cancel}</Button>
    </div>
  );
}

function Failed({ failure }: { readonly failure: Failure }): ReactElement {
  const { title, detail, nextStep } = useTexts().m.errors[failure.code](failure.details);
  return (
    <p role="alert">
      {title} {detail} {nextStep}
    </p>
  );
}

function HostTry({ bridge, isBlocked }: AskedProps): ReactElement {
  const { host: t } = useTexts().m.proof;
  const [text, setText] = useState<string>(KNOWN_HOSTS[0]);
  const [isAsking, setAsking] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const [report, setReport] = useState<HostReport | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const host = readHostName(text);
    setReport(null);
    setFailure(null);
    setWrong(host === null);
    if (host === null || isAsking || isBlocked) return;
    setAsking(true);
    void ask(bridge, 'probe-host', { host }).then((answer) => {
      setAsking(false);
      if (answer.ok) setReport(answer.value);
      else setFailure(answer);
    });
  };
  return (
    <form className="proof__host" onSubmit={submit} noValidate>
      <p>{t.more}</p>
      <label htmlFor="proof-host">{t.label}</label>
      <div className="row">
        <input
          className="input"
          id="proof-host"
          list="proof-hosts"
          value={text}
          spellCheck={false}
          autoComplete="off"
          maxLength={253}
          aria-invalid={isWrong}
          aria-describedby="proof-host-hint"
          onChange={(event) => setText(event.target.value)}
        />
        <datalist id="proof-hosts">
          {KNOWN_HOSTS.map((host) => (
            <option key={host} value={host} />
          ))}
        </datalist>
        <button type="submit" className="btn" aria-disabled={isAsking || isBlocked ? true : undefined}>
          {t.button}
        </button>
      </div>
      <div id="proof-host-hint" aria-live="polite">
        {isWrong && <p className="proof__found">{t.badName}</p>}
        {isAsking && <Asking bridge={bridge} words={t.asking} />}
        {failure !== null && <Failed failure={failure} />}
        {report !== null && (
          <p className="proof__found">
            <Glyph name={report.found === 'works' ? 'ok' : 'warn'} />
            <span>
              {t.found[report.found](report.host)}
              {report.code !== null && report.found !== 'works' && <> {t.code(String(report.code))}</>}
              {report.alert !== null && <> {t.alert(report.alert)}</>}
            </span>
          </p>
        )}
      </div>
    </form>
  );
}

interface ProofCardProps extends AskedProps {
  /** The check that the proof belongs to; a newer one makes it old. */
  readonly checkedAt: string;
  /** A practice PC has no Windows to ask. */
  readonly isPractice: boolean;
}

/** Asks Windows what it offers right now, and tries one connection to a host that the user names. */
export function ProofCard({ bridge, isBlocked, checkedAt, isPractice }: ProofCardProps): ReactElement {
  const { proof: t } = useTexts().m;
  const [isAsking, setAsking] = useState(false);
  const [asked, setAsked] = useState<{ readonly answer: Answer<'prove'>; readonly checkedAt: string } | null>(null);
  if (isPractice) return <p className="caption">{t.notThisPc}</p>;
  const start = (): void => {
    setAsking(true);
    void ask(bridge, 'prove', {}).then((answer) => {
      setAsking(false);
      setAsked({ answer, checkedAt });
    });
  };
  const answer = asked?.checkedAt === checkedAt && !isAsking ? asked.answer : null;
  return (
    <section className="card proof-card" aria-labelledby="proof-title">
      <div className="card__head">
        <h2 id="proof-title">{t.title}</h2>
        <Button onClick={start} isDisabled={isBlocked} isBusy={isAsking}>
          {t.askNow}
        </Button>
      </div>
      <div className="proof-card__body">
        {answer === null && !isAsking && <p>{t.askNowMore}</p>}
        {isAsking && <Asking bridge={bridge} words={t.asking} />}
        {answer?.ok === false && <Failed failure={answer} />}
        {answer?.ok === true && <ProofNow judged={answer.value} />}
        <DetailsLine summary={t.host.title}>
          <HostTry bridge={bridge} isBlocked={isBlocked} />
        </DetailsLine>
      </div>
    </section>
  );
}
