import type { WindowContext } from '../../../shared/ipc/contract.ts';
import { PUBLISHER } from '../../../shared/project.ts';
import { PARTS } from '../../../shared/licences.ts';
import { dayOf, isOverAYearAgo } from '../../../shared/text/window.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Facts } from '../../components/facts.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Page } from '../../components/page.tsx';
import { useStore, useTexts, type Texts } from '../../state/use-store.ts';

/** Electron 22 holds Chromium 108, the last that starts on Windows 7. */
const LEGACY_CHROMIUM = 108;

/** True if the window runs in the legacy build's engine, which gets no more repairs. */
export function isLegacyEngine(userAgent: string): boolean {
  const version = /\bChrome\/(\d+)\./.exec(userAgent)?.[1];
  return version !== undefined && Number(version) <= LEGACY_CHROMIUM;
}

/** The engine of this page, as it names itself, if it does: `Electron 22.3.27, Chromium 108.0.5359.215`. */
function engineName(userAgent: string, comma: string): string {
  const parts = Object.entries({ Electron: 'Electron', Chromium: 'Chrome' }).flatMap(([name, called]) => {
    const version = new RegExp(`${called}/([\\d.]+)`).exec(userAgent)?.[1];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  return parts.join(comma);
}

const LOOKS = { className: 'about__facts grid gap-2', row: 'named gap-4' } as const;

/** Where to get a newer version, and how old this one is if that is a lot, by the PC's clock. */
function newerText({ released }: WindowContext, { language, t, m }: Texts): string {
  const { newerText: where, released: since } = t.about;
  if (released === undefined || !isOverAYearAgo(released, new Date())) return where;
  return [since(dayOf(language, released, 'UTC')), where].join(m.joined.space);
}

export function About() {
  const texts = useTexts();
  const { about, pages } = texts.t;
  const context = useStore((state) => state.context);
  const facts = [
    [about.version, context.version],
    [about.system, context.ranOn.system],
    [about.readsWith, about.drivers[context.ranOn.driver](context.ranOn.system)],
    [about.window, about.shells[context.shell]],
    [about.engine, engineName(navigator.userAgent, texts.m.joined.comma) || about.unknownEngine],
  ] as const;
  const old = isLegacyEngine(navigator.userAgent) ? [[about.oldEngine, about.oldEngineText] as const] : [];
  const copied = ['TLS Remedy', ...facts.map(([name, value]) => texts.m.joined.labelled(name, value))].join('\n');
  return (
    <Page title={pages.about} within="more" lead={about.lead}>
      <div className="card pad-card ends gap-4 top">
        <Facts {...LOOKS} facts={[...old, ...facts]} />
        <CopyButton label={about.copy} text={copied} />
      </div>
      <div className="card pad-card stack">
        <Facts
          {...LOOKS}
          facts={[
            [about.publisher, PUBLISHER],
            [about.address, about.noAddress],
            [about.newer, newerText(context, texts)],
            [about.licence, about.licenceText],
            [about.network, about.networkText],
          ]}
        />
        <DetailsLine summary={about.parts(PARTS.length)}>
          <DataTable
            className="about__parts"
            label={about.parts(PARTS.length)}
            rows={PARTS}
            keyOf={({ name }) => name}
            columns={[
              { head: about.part, cell: ({ name }) => name },
              { head: about.licence, cell: ({ licence }) => licence },
            ]}
          />
        </DetailsLine>
      </div>
    </Page>
  );
}
