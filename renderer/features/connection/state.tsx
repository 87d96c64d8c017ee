import type { ReactElement } from 'react';
import { needWords, type ConnectionRow } from '../../../shared/present/connections.ts';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';

interface StateProps {
  readonly row: ConnectionRow;
  /** Where it is reached, the protocol says more than that word. */
  readonly withProtocol?: boolean;
}

/** How an address stands, in a sign and a word. */
export function State({ row, withProtocol = false }: StateProps): ReactElement {
  const { connections: t } = useTexts().m;
  const protocol = withProtocol && row.state === 'reached' ? row.connection?.protocol : null;
  return (
    <span className={`signed signed--${row.tone}`}>
      <Glyph name={row.tone} />
      {protocol ?? t.states[row.state]}
    </span>
  );
}

/** An address, and what it is needed for. */
export function Host({ host }: { readonly host: string }): ReactElement {
  const { m } = useTexts();
  return (
    <>
      <code>{host}</code>
      <span className="below">{needWords(host, m)}</span>
    </>
  );
}
