import { cutOffClients, type CutOffClient } from '../../../shared/present/retire.ts';
import { protocolsOf } from '../../../shared/remediation/retire/retirement.ts';
import { INSISTENCES, type Insistence } from '../../../shared/remediation/retire/review.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Doubts } from '../../components/finding.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Page } from '../../components/page.tsx';
import { Verdict } from '../../components/verdict.tsx';
import { useTexts, type Texts } from '../../state/use-store.ts';
import { useMoment, usePeriod } from './evidence.tsx';
import { Logs } from './logs.tsx';
import { SelfFold } from './on-this-pc.tsx';
import { against, refusalWords, useRetire } from './retire-store.ts';

/** Clients that are named here; a list that is copied has all that are known. */
const SHOWN = 20;

function nameOf({ client, agents, protocols }: CutOffClient, { t }: Texts): string {
  return [
    client ?? t.retire.users.unnamed,
    ...agents.slice(0, 2).map((agent) => agent.replaceAll('+', ' ')),
    ...protocols,
  ].join(', ');
}

/** Why not yet, who they are and what helps them; and the way to do it all the same. */
function InSpite({ insistence }: { readonly insistence: readonly Insistence[] }) {
  const { place, retire } = useRetire();
  const { help: t } = useTexts().t.retire;
  const [worst = 'in-spite-of-usage'] = [...INSISTENCES].reverse().filter((one) => insistence.includes(one));
  return (
    <Folds label={t.must}>
      <Fold icon="retire" name={t.inSpite} said={t.inSpiteSaid[worst]}>
        <p className="muted">{t.inSpiteMore}</p>
        <div className="row help__plan">
          <Button
            name={t.seePlan}
            onClick={() => retire.choose({ page: 'plan', insisted: [...place.insisted, ...insistence] })}
          />
        </div>
      </Fold>
    </Folds>
  );
}

export function Help() {
  const { retire, retirement, review, evidence } = useRetire();
  const texts = useTexts();
  const { retire: t } = texts.t;
  const moment = useMoment();
  const period = usePeriod(evidence);
  const refusals = review === null ? [] : against(review, []);
  const clients = (evidence === null ? [] : cutOffClients(evidence)).map((client) => ({
    ...{ name: nameOf(client, texts), advice: client.advice },
    times: t.help.times(client.count, moment(client.last)),
  }));
  const names = retirement === null ? [] : protocolsOf(retirement);
  const isUsed = evidence !== null && evidence.old > 0;
  const insistence = [...new Set(refusals.flatMap(({ unless }) => (unless === null ? [] : [unless])))];
  const [first] = refusals;
  const copied = [t.help.copied(names), ...clients.map(({ name, times }) => `- ${name}: ${times}`)].join('\n');
  const used = period === null ? t.help.reason(names) : t.help.reasonIn(names, period);
  const title = isUsed
    ? t.help.title(evidence.clients, evidence.more)
    : first === undefined
      ? t.evidence.nobody
      : refusalWords(first, texts);
  return (
    <Page isWide>
      <Verdict
        sign={refusals.length > 0 ? 'stop' : 'ok'}
        title={title}
        actions={
          <>
            {isUsed && <CopyButton looks="primary" label={t.help.copy} text={copied} />}
            <Button name={t.bar.back} isLarge icon="back" onClick={() => retire.choose({ page: 'choose' })} />
          </>
        }
      >
        {isUsed ? <p>{used}</p> : first !== undefined && <p>{t.against.next[first.code]}</p>}
      </Verdict>
      {clients.length > 0 && (
        <Doubts
          title={t.help.list}
          doubts={clients.slice(0, SHOWN).map(({ name, times, advice }) => ({
            ...{ id: name, glyph: 'warn' },
            what: <span className="doubt__client">{name}</span>,
            more: `${times} ${t.help.advice[advice]}`,
          }))}
        >
          {clients.length > SHOWN && <p className="caption pad-row lined">{t.help.more(clients.length - SHOWN)}</p>}
        </Doubts>
      )}
      {refusals.some(({ code }) => code === 'cuts-off') && (
        <Folds label={texts.t.home.detailsTitle}>
          <SelfFold isOpen />
        </Folds>
      )}
      <Logs />
      {insistence.length > 0 && refusals.every(({ unless }) => unless !== null) && <InSpite insistence={insistence} />}
    </Page>
  );
}
