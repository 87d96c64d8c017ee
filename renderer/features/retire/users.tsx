import { useState, type ReactElement } from 'react';
import type { RetireEvidence } from '../../../shared/remediation/retire/review.ts';
import type { UsageRow } from '../../../shared/usage/usage.ts';
import { CopyButton } from '../../components/copy-button.tsx';
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
  return (
    <section className="card users" aria-labelledby="users">
      <div className="card__head">
        <h2 id="users">{t.title}</h2>
        <CopyButton isDisclose label={t.copy} text={listText(cutOff, texts)} />
      </div>
      <div className="data data--bare" role="group" tabIndex={0} aria-labelledby="users">
        <table className="users__table">
          <thead>
            <tr>
              <th scope="col">{t.columns.client}</th>
              <th scope="col">{t.columns.agent}</th>
              <th scope="col">{t.columns.protocol}</th>
              <th scope="col">{t.columns.site}</th>
              <th scope="col" className="num">
                {t.columns.count}
              </th>
              <th scope="col">{t.columns.last}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={[row.client, row.agent, row.protocol, row.site, row.side].join('\n')}>
                <th scope="row">
                  {row.client === null ? <span className="muted">{t.unnamed}</span> : <code>{row.client}</code>}
                </th>
                <td>{row.agent?.replaceAll('+', ' ') ?? <span className="muted">{t.unnamed}</span>}</td>
                <td className="users__short">{row.protocol}</td>
                <td className="users__short">{row.site ?? ''}</td>
                <td className="num">{number.format(row.count)}</td>
                <td className="users__short">{row.last === null ? '' : moment(row.last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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
