import { useState, type ReactElement, type FormEvent } from 'react';
import { KNOWN_HOSTS, readHostName } from '../../../shared/proof/host-name.ts';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import type { JudgedProof } from '../../../shared/proof/proof-report.ts';
import { seenViews } from '../../../shared/present/proof.ts';
import type { Failure } from '../../../shared/failures.ts';
import { isBusy } from '../../state/selectors.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useAsk } from '../../state/use-ask.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { Fold } from '../../components/fold.tsx';
import { DetailsLine } from '../../components/details-line.tsx';
import { Glyph } from '../../components/icons.tsx';
import { ProofNow } from '../../components/proof-picture.tsx';

/** A wait that can be called off. */
function Asking({ words }: { readonly words: string }): ReactElement {
  const { proof: t } = useTexts().m;
  const { cancelProof } = useActions();
  return (
    <div className="row proof__asking" role="status">
      <progress aria-label={words} />
      <span>{words}</span>
      <Button onClick={cancelProof}>{t.cancel}</Button>
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

function HostTry(): ReactElement {
  const { host: t } = useTexts().m.proof;
  const [text, setText] = useState<string>(KNOWN_HOSTS[0]);
  const [isWrong, setWrong] = useState(false);
  const isBlocked = useStore(isBusy);
  const { asking, answer, start, forget } = useAsk('probe-host');
  const isAsking = asking !== null;
  const report = answer?.ok === true ? answer.value : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const host = readHostName(text);
    forget();
    setWrong(host === null);
    if (host !== null && !isBlocked) start({ host });
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
        {isAsking && <Asking words={t.asking} />}
        {answer?.ok === false && <Failed failure={answer} />}
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

/** What came of a proof, in a line. */
function proofSaid({ proof, differences }: JudgedProof, { m }: Texts): string {
  if (seenViews(proof).some(({ observation }) => observation.state !== 'seen')) return m.proof.notKnown;
  return brokenPromises(differences).length > 0 ? m.proof.disagrees : m.proof.agrees;
}

interface ProofFoldProps {
  /** The check that the proof belongs to; a newer one makes it old. */
  readonly checkedAt: string;
}

/** Asks Windows what it offers right now, and tries one connection to a host that the user names. */
export function ProofFold({ checkedAt }: ProofFoldProps): ReactElement {
  const texts = useTexts();
  const { proof: t } = texts.m;
  const isPractice = useStore(({ context }) => context.pcName === null); // which has no Windows to ask
  const isBlocked = useStore(isBusy);
  const prove = useAsk('prove');
  const [askedAfter, setAskedAfter] = useState<string | null>(null);
  if (isPractice) {
    return (
      <Fold icon="proof" name={t.title} said={t.notTried}>
        <p>{t.notThisPc}</p>
      </Fold>
    );
  }
  const start = (): void => {
    setAskedAfter(checkedAt);
    prove.start({});
  };
  const isAsking = prove.asking !== null;
  const answer = askedAfter === checkedAt ? prove.answer : null;
  const said = isAsking ? t.asking : answer?.ok === true ? proofSaid(answer.value, texts) : t.notTried;
  return (
    <Fold icon="proof" name={t.title} said={said}>
      {answer === null && !isAsking && <p>{t.askNowMore}</p>}
      {isAsking && <Asking words={t.asking} />}
      {answer?.ok === false && <Failed failure={answer} />}
      {answer?.ok === true && <ProofNow judged={answer.value} />}
      <div className="row">
        <Button onClick={start} isDisabled={isBlocked} isBusy={isAsking}>
          {t.askNow}
        </Button>
      </div>
      <DetailsLine summary={t.host.title}>
        <HostTry />
      </DetailsLine>
    </Fold>
  );
}
