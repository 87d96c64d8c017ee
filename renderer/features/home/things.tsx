import { RUNG_SIGNS } from '../../../shared/present/ladder.ts';
import { productText, serviceText } from '../../../shared/present/server.ts';
import { causeIn } from '../../../shared/report/claim.ts';
import { Finding, type FindingProps } from '../../components/finding.tsx';
import { Fold, type LineProps } from '../../components/fold.tsx';
import { InwardAction } from '../../components/sides.tsx';
import { DownloadButton } from '../../components/update-packages.tsx';
import { useLangOf, usePc, useTexts } from '../../state/use-store.ts';

interface ThingsProps extends Pick<LineProps, 'icon' | 'name'> {
  readonly things: readonly (FindingProps & { readonly what: string })[];
}

function Things({ icon, name, things }: ThingsProps) {
  const { m } = useTexts();
  const lang = useLangOf('server');
  const wrong = things.filter(({ glyph }) => glyph !== 'ok').map(({ what }) => what);
  if (things.length === 0) return null;
  const said = wrong.length === 0 ? m.rungStateTitles.pass : wrong.join(m.joined.comma);
  return (
    <Fold icon={icon} name={name} said={said} isOpen={wrong.length > 0} isFlush lang={lang}>
      <ul className="grid divided">
        {things.map((one) => (
          <Finding key={one.what} {...one} />
        ))}
      </ul>
    </Fold>
  );
}

/** What runs on a server and what others connect to, by name, each with what to do; nothing for another PC. */
export function ServerThings() {
  const { t, m } = useTexts();
  const { report } = usePc();
  const { products = [], services = [], open = [] } = report.incoming ?? {};
  const ofProducts = open.filter(({ rung }) => rung === 'products');
  const first = causeIn(report)?.rung === 'products' ? ofProducts.find(({ kind }) => kind === 'fix') : undefined;
  return (
    <>
      <Things
        icon="server"
        name={m.cause.incoming.names.products}
        things={products.map((one) => {
          const { name, said } = productText(one, t.retire.self.forecast.product, m);
          const cause = ofProducts.find(({ code }) => code === one.product);
          const [page] = one.links;
          const way =
            cause?.kind === 'fix' ? (
              <InwardAction cause={cause} variant={cause === first ? 'primary' : 'plain'} />
            ) : (
              cause !== undefined && page !== undefined && <DownloadButton address={page} name={t.sides.details} />
            );
          return {
            glyph: RUNG_SIGNS[one.state],
            what: name,
            more: m.joined.sentence(m.joined.capitalised(said)),
            children: way,
          };
        })}
      />
      <Things
        icon="plug"
        name={m.serverServices.title}
        things={services.map((one) => {
          const { name, sentence, steps } = serviceText(one, m);
          return { glyph: one.state, what: name, more: [sentence, ...steps].join(m.joined.space) };
        })}
      />
    </>
  );
}
