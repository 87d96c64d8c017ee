import type { ReactElement } from 'react';
import { outgoing } from '../../shared/present/verdict.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import { useTexts } from '../state/use-store.ts';
import { Glyph } from './icons.tsx';

/** Both halves of a server, a line each. */
export function Halves({ report }: { readonly report: Report }): ReactElement | null {
  const { m } = useTexts();
  const { incoming, effective } = report;
  if (incoming === undefined) return null;
  const { halves } = m.cause.incoming;
  const rows: readonly (readonly [string, readonly Protocol[]])[] = [
    [halves.out, outgoing(effective.winhttp)],
    [halves.in, incoming.accepts],
  ];
  return (
    <dl className="sides grid gap-x-2 tight">
      {rows.map(([side, protocols]) => (
        <div key={side}>
          <Glyph name={protocols.includes('TLS 1.2') ? 'ok' : 'fail'} />
          <dt className="strong">{side}</dt>
          <dd>{protocols.length === 0 ? m.values.none : m.values.list(protocols)}</dd>
        </div>
      ))}
    </dl>
  );
}
