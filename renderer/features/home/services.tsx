import { serviceText } from '../../../shared/present/server.ts';
import { Finding } from '../../components/finding.tsx';
import { Fold } from '../../components/fold.tsx';
import { useLangOf, usePc, useTexts } from '../../state/use-store.ts';

/** What others connect to on a server, by name, with what to do where no button does it; nothing for another PC. */
export function Services() {
  const { m } = useTexts();
  const { serverServices: t } = m;
  const lang = useLangOf('server');
  const { services = [] } = usePc().report.incoming ?? {};
  if (services.length === 0) return null;
  const wrong = services.filter(({ state }) => state !== 'ok').map(({ id }) => t.names[id]);
  return (
    <Fold
      icon="plug"
      name={t.title}
      said={wrong.length === 0 ? t.right : wrong.join(m.joined.comma)}
      isOpen={wrong.length > 0}
      isFlush
      lang={lang}
    >
      <ul className="grid divided">
        {services.map((one) => {
          const { name, sentence, steps } = serviceText(one, m);
          const more = [sentence, ...steps].join(m.joined.space);
          return <Finding key={one.id} glyph={one.state} what={name} more={more} />;
        })}
      </ul>
    </Fold>
  );
}
