import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { offeredText, type OfferedView } from '../../../shared/present/cells.ts';
import { presentReport } from '../../../shared/present/report-view.ts';
import { heldWords } from '../../../shared/present/values.ts';
import { listInWords } from '../../../shared/text/window.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting } from '../../../shared/windows/settings.ts';
import { useTexts, type Texts } from '../../state/texts.ts';

const VALUE_NAME = setting(DEFAULT_SECURE_PROTOCOLS).name;

function offeredWords(offered: OfferedView, { t, m, language }: Texts): string {
  if (offered.kind !== 'protocols') return offeredText(offered, m);
  return offered.protocols.length === 0 ? t.why.nothingOffered : listInWords(language, offered.protocols);
}

/** What each view holds, and what programs get of it. */
export function ViewsTable({ checked: { report } }: { readonly checked: Checked }): ReactElement {
  const texts = useTexts();
  const { why, writes } = texts.t;
  const { views } = presentReport(report, texts.m);
  return (
    <div className="data" role="group" aria-label={why.viewsHead.offers} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{why.viewsHead.view}</th>
            <th scope="col">
              <code>{VALUE_NAME}</code>
            </th>
            <th scope="col">{why.viewsHead.offers}</th>
          </tr>
        </thead>
        <tbody>
          {views.map(({ view, isOnly, value, offered }) => {
            const { code, words } = heldWords(value, texts);
            return (
              <tr key={view}>
                <th scope="row">{isOnly ? writes.onlyView : texts.m.views[view]}</th>
                <td>{code === null ? words : <code>{code}</code>}</td>
                <td>{offeredWords(offered, texts)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
