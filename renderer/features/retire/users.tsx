import { useState, type ReactElement } from 'react';
import type { RetireEvidence } from '../../../shared/remediation/retire/review.ts';
import type { UsageRow } from '../../../shared/usage/usage.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useMoment } from './moments.ts';

/** Rows that are shown at first. */
const FEW = 8;

/** The list as a text, a line a row, its fields between tabs as a spreadsheet takes them. */
function listText(rows: readonly UsageRow[], { t }: Texts): string {
  const { columns, unnamed } = t.retire.users;
  const lines = rows.map((row) =>
    [row.client ?? unnamed, row.agent ?? '', row.protocol, row.site ?? '', String(row.count), row.last ?? ''].join(
      '\t',
    ),
  );
  return [Object.values(columns).join('\t'), ...lines].join('\n');
}

/** Who still uses what is to be switched off, most often first. */
export function Users({ evidence }: { readonly evidence: RetireEvidence }): ReactElement | null {
  const texts = useTexts();
  const { users: t } = texts.t.retire;
  const moment = useMoment();
  const [isWhole, setWhole] = useState(false);
  const { cutOff, more } = evidence;
  if (cutOff.length === 0) return null;
  const rows = isWhole ? cutOff : cutOff.slice(0, FEW);
  const number = new Intl.NumberFormat(texts.language);
  const unnamed = <span className="muted">{t.unnamed}</span>;
  return (
    <section className="card users" aria-labelledby="users">
      <div className="card__head">
        <h2 id="users">{t.title}</h2>
        <CopyButton isDisclose label={t.copy} text={listText(cutOff, texts)} />
      </div>
      <DataTable
        className="data--bare users__table"
        label={t.title}
        rows={rows}
        keyOf={({ client, agent, protocol, site, side }) => [client, agent, protocol, site, side].join('\n')}
        columns={[
          { head: t.columns.client, cell: ({ client }) => (client === null ? unnamed : <code>{client}</code>) },
          { head: t.columns.agent, cell: ({ agent }) => agent?.replaceAll('+', ' ') ?? unnamed },
          { head: t.columns.protocol, cell: ({ protocol }) => protocol, className: 'users__short' },
          { head: t.columns.site, cell: ({ site }) => site ?? '', className: 'users__short' },
          { head: t.columns.count, cell: ({ count }) => number.format(count), className: 'num num--end' },
          { head: t.columns.last, cell: ({ last }) => last !== null && moment(last), className: 'users__short' },
        ]}
      />
      {(rows.length < cutOff.length || more) && (
        <div className="users__foot">
          {rows.length < cutOff.length && (
            <button type="button" className="disclose" onClick={() => setWhole(true)}>
              {t.all(cutOff.length)}
            </button>
          )}
          {more && <p className="caption">{t.more}</p>}
        </div>
      )}
    </section>
  );
}
