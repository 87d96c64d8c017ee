import type { ReactElement } from 'react';
import { outgoing } from '../../../shared/present/verdict.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';
import { Button } from '../../components/button.tsx';
import { Facts } from '../../components/facts.tsx';
import { useTexts } from '../../state/texts.ts';
import { useActions } from '../../state/use-store.ts';

/** The way on from what others ask of a server: TLS 1.2 for them, or who still uses old protocols. */
export function IncomingButton({ rung }: { readonly rung: string }): ReactElement | null {
  const { home } = useTexts().t;
  const { go, changeDraft } = useActions();
  if (rung === 'tls12') {
    const turnOn = (): void => {
      changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
      go('protocols');
    };
    return (
      <Button variant="primary" isLarge onClick={turnOn}>
        {home.turnOnIncoming}
      </Button>
    );
  }
  if (rung !== 'old-protocols') return null;
  return (
    <Button variant="primary" isLarge onClick={() => go('retire')}>
      {home.whoUsesOld}
    </Button>
  );
}

/** Both halves of a server, a line each. */
export function Halves({ report }: { readonly report: Report }): ReactElement | null {
  const { m } = useTexts();
  const { incoming, effective } = report;
  if (incoming === undefined) return null;
  const { halves } = m.cause.incoming;
  const words = (protocols: readonly Protocol[]): string =>
    protocols.length === 0 ? m.values.none : m.values.list(protocols);
  return (
    <Facts
      className="dl beside"
      facts={[
        [halves.out, words(outgoing(effective.winhttp))],
        [halves.in, words(incoming.accepts)],
      ]}
    />
  );
}
