import type { ReactElement } from 'react';
import type { Evidence, RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import { useTexts } from '../state/texts.ts';
import { Value } from './value.tsx';

function Found({ evidence }: { readonly evidence: Evidence }): ReactElement {
  const { home } = useTexts().t;
  if (evidence.unreadable === true) return <>{home.evidenceUnreadable}</>;
  if (evidence.found === null) return <>{home.evidenceNothing}</>;
  if (typeof evidence.found === 'string') return <code>{evidence.found}</code>;
  return <Value value={evidence.found} setting={DEFAULT_SECURE_PROTOCOLS} isNamed />;
}

/** What the deciding rung found, value by value or file by file. */
export function EvidenceTable({ rung }: { readonly rung: RungReport }): ReactElement {
  const { home } = useTexts().t;
  const isNeededKnown = rung.evidence.some((evidence) => evidence.needed !== undefined);
  return (
    <div className="data" role="group" aria-label={home.evidence} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{home.evidenceWhere}</th>
            <th scope="col">{home.evidenceFound}</th>
            {isNeededKnown && <th scope="col">{home.evidenceNeeded}</th>}
          </tr>
        </thead>
        <tbody>
          {rung.evidence.map((evidence) => (
            <tr key={`${evidence.path} ${evidence.name}`}>
              <th scope="row" className="data__path">
                <code>{evidence.path}</code>{' '}
                <span className="muted">{evidence.needed === undefined ? evidence.name : home.fileVersion}</span>
              </th>
              <td>
                <Found evidence={evidence} />
              </td>
              {isNeededKnown && <td>{evidence.needed !== undefined && home.evidenceAtLeast(evidence.needed)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
