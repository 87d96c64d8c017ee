import type { ReactElement } from 'react';
import { askerRows, countAskers, productSays } from '../../../shared/present/retire.ts';
import type { Asker } from '../../../shared/remediation/retire/review.ts';
import { Fold } from '../../components/fold.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';

const GLYPHS: Readonly<Record<Asker['state'], GlyphName>> = {
  asks: 'fail',
  may: 'warn',
  changed: 'ok',
  clear: 'ok',
  'not-looked-at': 'unknown',
};

/** What on this PC itself may still ask for old TLS. */
export function SelfFold({ forecast }: { readonly forecast: readonly Asker[] }): ReactElement {
  const { t, m } = useTexts();
  const { self } = t.retire;
  return (
    <Fold icon="server" name={self.title} said={self.said(countAskers(forecast))} isOpenWhereWide isFlush>
      <div className="data data--bare" role="group" tabIndex={0} aria-label={self.title}>
        <table className="askers">
          <thead>
            <tr>
              <th scope="col">{self.columns.what}</th>
              <th scope="col">{self.columns.found}</th>
              <th scope="col">{self.columns.means}</th>
            </tr>
          </thead>
          <tbody>
            {askerRows(forecast).map(({ id, side, view, state, found, product }) => (
              <tr key={[id, side, view, state, product?.instance].join(' ')}>
                <th scope="row">
                  {self.names[id]}
                  {id === 'remote-desktop' && side === 'server' && `, ${self.incoming}`}
                  {product?.instance && <span className="core__who">{self.product.instance(product.instance)}</span>}
                  {view !== null && (
                    <span className="core__who">{view === 'both' ? self.bothViews : m.views[view]}</span>
                  )}
                </th>
                <td>{found !== null && <code>{found}</code>}</td>
                <td>
                  <span className="askers__state">
                    <Glyph name={GLYPHS[state]} />
                    {self.states[state]}
                  </span>
                  {product !== undefined && state !== 'not-looked-at' && (
                    <span className="caption askers__says">{productSays(product, self.product)}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Fold>
  );
}
