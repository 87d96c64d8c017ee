import type { ReactElement } from 'react';
import { becauseSays, countLosses, dotnetFirst, forecastRows } from '../../../shared/present/retire.ts';
import type { ForecastRow, Loss } from '../../../shared/remediation/retire/review.ts';
import { Fold } from '../../components/fold.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';

const GLYPHS: Readonly<Record<Loss, GlyphName>> = { yes: 'fail', may: 'warn', unknown: 'unknown', no: 'ok' };

/** What on this PC itself might lose connections. */
export function SelfFold({ forecast }: { readonly forecast: readonly ForecastRow[] }): ReactElement {
  const { t, m } = useTexts();
  const { self } = t.retire;
  return (
    <Fold icon="server" name={self.title} said={self.said(countLosses(forecast))} isOpenWhereWide isFlush>
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
            {forecastRows(forecast).map(({ what, side, view, loses, because, found, product }) => (
              <tr key={[what, side, view, loses, product?.instance].join(' ')}>
                <th scope="row">
                  {self.names[what]}
                  {what === 'remote-desktop' && side === 'server' && `, ${self.incoming}`}
                  {product?.instance && (
                    <span className="core__who">{self.forecast.product.instance(product.instance)}</span>
                  )}
                  {view !== null && (
                    <span className="core__who">{view === 'both' ? self.bothViews : m.views[view]}</span>
                  )}
                </th>
                <td>{found !== null && <code>{found}</code>}</td>
                <td>
                  <span className="askers__state">
                    <Glyph name={GLYPHS[loses]} />
                    {self.loses[loses]}
                  </span>
                  <span className="caption askers__says">
                    {becauseSays({ because, ...(product === undefined ? {} : { product }) }, self.forecast)}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {dotnetFirst(forecast) && <p className="caption askers__first">{self.dotnetFirst}</p>}
    </Fold>
  );
}
