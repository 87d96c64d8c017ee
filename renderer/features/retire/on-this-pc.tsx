import type { ReactElement } from 'react';
import { becauseSays, countLosses, dotnetFirst, forecastRows, type SideGroup } from '../../../shared/present/retire.ts';
import type { ForecastRow, Loss } from '../../../shared/remediation/retire/review.ts';
import { BoxTable } from '../../components/core-table.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Fold } from '../../components/fold.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { useTexts } from '../../state/use-store.ts';
import { useRetire } from './retire-store.ts';

const GLYPHS: Readonly<Record<Loss, GlyphName>> = { yes: 'fail', may: 'warn', unknown: 'unknown', no: 'ok' };

const foundColumn = (head: string) => ({
  head,
  cell: ({ found }: Pick<ForecastRow, 'found'>): ReactElement | false => found !== null && <code>{found}</code>,
});

export function SelfFold({ isOpen = false }: { readonly isOpen?: boolean }) {
  const { forecast } = useRetire();
  const { t, m } = useTexts();
  const { self } = t.retire;
  return (
    <Fold icon="server" name={self.title} said={self.said(countLosses(forecast))} isOpen={isOpen} isFlush>
      <DataTable
        className="data--bare"
        label={self.title}
        rows={forecastRows(forecast)}
        keyOf={({ what, side, view, product }) => [what, side, view, product?.instance].join(' ')}
        columns={[
          {
            head: self.columns.what,
            cell: ({ what, side, view, product }) => (
              <>
                {self.names[what]}
                {what === 'remote-desktop' && side === 'server' && `, ${self.incoming}`}
                {product?.instance && (
                  <span className="caption block plain-text">{self.forecast.product.instance(product.instance)}</span>
                )}
                {view !== null && (
                  <span className="caption block plain-text">{view === 'both' ? self.bothViews : m.views[view]}</span>
                )}
              </>
            ),
          },
          ...(forecast.every(({ found }) => found === null) ? [] : [foundColumn(self.columns.found)]),
          {
            head: self.columns.means,
            cell: (row) => (
              <>
                <span className="signed">
                  <Glyph name={GLYPHS[row.loses]} />
                  {m.joined.capitalised(self.loses[row.loses])}
                </span>
                <span className="caption block plain-text">
                  {m.joined.sentence(m.joined.capitalised(becauseSays(row, self.forecast)))}
                </span>
              </>
            ),
          },
        ]}
      />
      {dotnetFirst(forecast) && <p className="caption pad">{self.dotnetFirst}</p>}
    </Fold>
  );
}

interface SidesTableProps {
  /** Empty if the rules of this version of Windows are unknown: then nothing is shown. */
  readonly groups: readonly SideGroup[];
  readonly compared: 'after' | 'changed';
}

export function SidesTable({ groups, compared }: SidesTableProps) {
  const { core, matrix, retire } = useTexts().t;
  const { plan } = retire;
  const named = groups.map(({ views, rows }) => {
    if (views === null) return { name: plan.incoming, who: plan.incomingWho, rows };
    const { name, who } = views === 'both' ? core.both : matrix.programs[views];
    return { name: plan.outgoing(name), who, rows };
  });
  return <BoxTable first={plan.connections} groups={named} compared={compared} isCard />;
}
