import type { ReactElement } from 'react';
import type { Checked } from '../../../shared/ipc/contract.ts';
import { offeredText, type OfferedView } from '../../../shared/present/cells.ts';
import { presentReport } from '../../../shared/present/report-view.ts';
import { heldWords } from '../../../shared/present/values.ts';
import { listInWords } from '../../../shared/text/window.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting } from '../../../shared/windows/settings.ts';
import { DataTable } from '../../components/data-table.tsx';
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
    <DataTable
      label={why.viewsHead.offers}
      rows={views}
      keyOf={({ view }) => view}
      columns={[
        { head: why.viewsHead.view, cell: ({ view, isOnly }) => (isOnly ? writes.onlyView : texts.m.views[view]) },
        {
          head: <code>{VALUE_NAME}</code>,
          cell: ({ value }) => {
            const { code, words } = heldWords(value, texts);
            return code === null ? words : <code>{code}</code>;
          },
        },
        { head: why.viewsHead.offers, cell: ({ offered }) => offeredWords(offered, texts) },
      ]}
    />
  );
}
