import { offeredWord, WORD_SIGNS } from '../../shared/present/cells.ts';
import type { Report } from '../../shared/report/report.ts';
import { PROTOCOLS, type Protocol } from '../../shared/tls/protocols.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import { Glyph, Icon, type IconName } from './icons.tsx';
import { usePc, useTexts } from '../state/use-store.ts';

/** The program of the picture; its name is the same in every language. */
const PROGRAM = 'Outlook';

/** Protocols that Microsoft 365 accepts. Source: facts 5.1 [S1]. */
const ACCEPTED: readonly Protocol[] = PROTOCOLS.filter((row) => row.grade === 'good').map((row) => row.protocol);

/** The view whose programs are in the picture: that of the Office here, else the one that is worse off. */
function viewInFocus(report: Report): RegistryView {
  if (report.office !== null) return report.office.view;
  const lacks = (view: RegistryView): boolean => report.effective.winhttp[view]?.includes('TLS 1.2') === false;
  return !lacks('native') && lacks('wow64') ? 'wow64' : 'native';
}

export function figureOf(report: Report) {
  const view = viewInFocus(report);
  const cells = (of: RegistryView) => report.offers.find((one) => one.program === 'winhttp' && one.view === of)?.cells;
  const own = cells(view) ?? [];
  const twin = cells(view === 'native' ? 'wow64' : 'native');
  const offered = own.filter((cell) => cell.state === 'offered').map((cell) => cell.protocol);
  const isAlike = twin === undefined || twin.every((cell, index) => cell.state === own[index]?.state);
  const shares = offered.some((protocol) => ACCEPTED.includes(protocol));
  const isUnsure = own.length === 0 || own.some((cell) => cell.state === 'unknown');
  return { who: isAlike ? 'all' : view, offered, link: shares ? 'whole' : isUnsure ? 'unknown' : 'broken' } as const;
}

interface NodeProps {
  readonly icon: IconName;
  readonly name: string;
  readonly caption: string;
  readonly protocols?: readonly Protocol[];
}

function PathNode({ icon, name, caption, protocols = [] }: NodeProps) {
  return (
    <div className="card route__node grid gap-2 pad-4 start">
      <div className="route__head pointing line gap-2">
        <Icon name={icon} />
        <h2>{name}</h2>
      </div>
      <p className="caption">{caption}</p>
      {protocols.length > 0 && (
        <ul className="wraps gap-1">
          {protocols.map((protocol) => (
            <li className="chip words gap-1 nowrap icons-16" key={protocol}>
              <Glyph name={WORD_SIGNS[offeredWord(protocol)]} />
              {protocol}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const LINK_GLYPHS = { whole: 'ok', broken: 'fail', unknown: 'unknown' } as const;

export function PathFigure() {
  const { report } = usePc();
  const { understand } = useTexts().t.guided;
  const { who, offered, link } = figureOf(report);
  return (
    <figure>
      <div className="route grid">
        <PathNode icon="window" name={PROGRAM} caption={understand.asks[report.office?.bitness ?? 'unknown']} />
        <div className="route__link grid relative" />
        <PathNode
          icon="windows"
          name={understand.offers}
          caption={offered.length === 0 ? understand.offersNothing : understand.offersTo[who]}
          protocols={offered}
        />
        <div className={`route__link grid relative${link === 'whole' ? '' : ` route__link--${link}`}`}>
          <Glyph name={LINK_GLYPHS[link]} />
        </div>
        <PathNode icon="cloud" name={understand.accepts} caption={understand.since} protocols={ACCEPTED} />
      </div>
      <figcaption className="vh">{understand.links[link]}</figcaption>
    </figure>
  );
}
