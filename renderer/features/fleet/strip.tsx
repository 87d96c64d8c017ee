import type { ReactElement } from 'react';
import { boxOf } from '../../../shared/present/core.ts';
import type { Report } from '../../../shared/report/report.ts';
import { PROTOCOLS } from '../../../shared/tls/protocols.ts';
import { REGISTRY_VIEWS } from '../../../shared/windows/registry.ts';
import { BoxSign } from '../../components/box-sign.tsx';
import { useTexts } from '../../state/texts.ts';

/** What the programs of each view offer, as boxes; nothing where the rules of that Windows aren't known. */
export function Strip({ report }: { readonly report: Report }): ReactElement | null {
  const { t } = useTexts();
  const offers = REGISTRY_VIEWS.flatMap((view) =>
    report.offers.filter((offer) => offer.program === 'winhttp' && offer.view === view),
  );
  if (offers.length === 0) return null;
  return (
    <table className="strip" aria-label={t.fleet.protocols}>
      <thead>
        <tr>
          <td />
          {PROTOCOLS.map(({ protocol }) => (
            <th key={protocol} scope="col" className={protocol === 'TLS 1.2' ? 'need' : undefined}>
              {protocol}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {offers.map(({ view, cells }) => (
          <tr key={view}>
            <th scope="row">{t.protocols.bitness[offers.length === 1 ? 'native' : view]}</th>
            {cells.map((cell) => {
              const box = boxOf(cell);
              const isNeed = cell.protocol === 'TLS 1.2';
              const isLost = box === 'lost';
              return (
                <td key={cell.protocol} className={isNeed ? (isLost ? 'need need--fail' : 'need') : undefined}>
                  <BoxSign box={box} protocol={cell.protocol} />
                  <span className="vh">{t.core.boxes[box]}</span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
