import type { ReactElement } from 'react';
import { Crumbs } from '../../components/page.tsx';
import { isOfServer } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';

interface HeadProps {
  readonly title: string;
  readonly lead?: string;
  /** Leads back to the place's first page; without it this is that page. */
  readonly onBack?: () => void;
}

/** The heading, behind the way back: to the first page, or from that to Protocols where the rail doesn't have this place. */
export function Head({ title, lead, onBack }: HeadProps): ReactElement {
  const { t } = useTexts();
  const isServer = useStore(isOfServer);
  const { go } = useActions();
  const back =
    onBack !== undefined
      ? { name: t.rail.retire, onBack }
      : isServer
        ? null
        : { name: t.rail.protocols, onBack: () => go('protocols') };
  return (
    <div className="page__head">
      {back === null ? <h1 tabIndex={-1}>{title}</h1> : <Crumbs {...back} title={title} />}
      {lead !== undefined && <p>{lead}</p>}
    </div>
  );
}
