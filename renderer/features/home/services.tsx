import { capitalised } from '../../../shared/present/cells.ts';
import { serviceText } from '../../../shared/present/server.ts';
import { Finding } from '../../components/finding.tsx';
import { Fold } from '../../components/fold.tsx';
import { usePc, useTexts } from '../../state/use-store.ts';

/** What others connect to on a server, by name, with what to do where no button does it; nothing for another PC. */
export function Services() {
  const { m } = useTexts();
  const { serverServices: t } = m;
  const { services = [] } = usePc().report.incoming ?? {};
  if (services.length === 0) return null;
  const wrong = services.filter(({ state }) => state !== 'ok').map(({ id }) => t.names[id]);
  return (
    <Fold
      icon="plug"
      name={t.title}
      said={wrong.length === 0 ? t.right : wrong.join(', ')}
      isOpen={wrong.length > 0}
      isFlush
    >
      <ul className="grid divided">
        {services.map((one) => {
          const { name, said, steps } = serviceText(one, m);
          const more = [`${capitalised(said)}.`, ...steps].join(' ');
          return <Finding key={one.id} glyph={one.state} what={name} more={more} />;
        })}
      </ul>
    </Fold>
  );
}
