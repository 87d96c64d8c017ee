import type { ReactElement } from 'react';
import type { PortChange } from '../../../shared/proof/port.ts';
import { portRow, portsSaid, typedPorts } from '../../../shared/present/ports.ts';
import { protocolsOf, type Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { useTexts } from '../../state/texts.ts';
import type { RetireStore } from './retire-store.ts';

interface FieldProps {
  /** As it is typed. */
  readonly text: string;
  readonly retire: RetireStore;
}

/** Which ports of this PC are to be asked before the change and after it. */
export function PortsField({ text, retire }: FieldProps): ReactElement {
  const { ports: t } = useTexts().t.retire;
  const isWrong = typedPorts(text) === null;
  return (
    <div className="card ports">
      <label htmlFor="retire-ports">{t.label}</label>
      <input
        className="input"
        id="retire-ports"
        value={text}
        inputMode="numeric"
        spellCheck={false}
        autoComplete="off"
        maxLength={80}
        aria-invalid={isWrong}
        aria-describedby="retire-ports-hint"
        onChange={(event) => retire.choose({ ports: event.target.value })}
      />
      <p className="caption" id="retire-ports-hint" aria-live="polite">
        {isWrong ? t.wrong : t.hint}
      </p>
    </div>
  );
}

interface SeenProps {
  readonly ports: readonly PortChange[];
  readonly retirement: Retirement;
}

/** What the ports took before the change and take after it. */
export function PortsSeen({ ports, retirement }: SeenProps): ReactElement {
  const { ports: t } = useTexts().t.retire;
  const { sentences, still } = portsSaid(ports, protocolsOf(retirement), t);
  return (
    <section className="card ports" aria-labelledby="ports-seen">
      <h2 id="ports-seen">{t.title}</h2>
      <div className="data data--bare" role="group" tabIndex={0} aria-label={t.title}>
        <table className="askers">
          <thead>
            <tr>
              <th scope="col">{t.columns.port}</th>
              <th scope="col">{t.columns.before}</th>
              <th scope="col">{t.columns.after}</th>
            </tr>
          </thead>
          <tbody>
            {ports.map((change) => {
              const { port, before, after } = portRow(change, t);
              return (
                <tr key={port}>
                  <th scope="row">{port}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <ul className="limits">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {still.length > 0 && <p className="muted">{t.why}</p>}
    </section>
  );
}
