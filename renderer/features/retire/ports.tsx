import type { PortChange } from '../../../shared/proof/port.ts';
import { portRow, portsSaid, typedPorts } from '../../../shared/present/ports.ts';
import { protocolsOf, type Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Field } from '../../components/field.tsx';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/use-store.ts';
import { useRetire } from './retire-store.ts';

export function PortsField() {
  const { place, retire } = useRetire();
  const { ports: t } = useTexts().t.retire;
  const isWrong = typedPorts(place.ports) === null;
  return (
    <div className="card grid gap-2 pad-4">
      <Field
        label={t.label}
        value={place.ports}
        inputMode="numeric"
        maxLength={80}
        isWrong={isWrong}
        hint={isWrong ? t.wrong : t.hint}
        onType={(ports) => retire.choose({ ports })}
      />
    </div>
  );
}

interface SeenProps {
  readonly ports: readonly PortChange[];
  readonly retirement: Retirement;
}

export function PortsSeen({ ports, retirement }: SeenProps) {
  const { ports: t } = useTexts().t.retire;
  const { said, still } = portsSaid(ports, protocolsOf(retirement), t);
  return (
    <section className="card grid gap-2 pad-4" aria-labelledby="ports-seen">
      <h2 id="ports-seen">{t.title}</h2>
      <DataTable
        className="data--bare"
        label={t.title}
        rows={ports.map((change) => ({ change, ...portRow(change, t) }))}
        keyOf={({ port }) => port}
        columns={[
          { head: t.columns.port, cell: ({ port }) => port },
          { head: t.columns.before, cell: ({ before }) => before },
          { head: t.columns.after, cell: ({ after }) => after },
          {
            head: t.columns.means,
            cell: ({ change }) =>
              said
                .filter((one) => one.change === change)
                .map(({ sign, sentence }) => (
                  <span key={sentence} className="signed">
                    <Glyph name={sign} />
                    {sentence}
                  </span>
                )),
          },
        ]}
      />
      {still.length > 0 && <p className="muted">{t.why}</p>}
    </section>
  );
}
