import type { Program } from '../../shared/diagnosis/offers.ts';
import type { Checked } from '../../shared/ipc/contract.ts';
import { offeredWord, WORD_SIGNS } from '../../shared/present/cells.ts';
import { isOn } from '../../shared/present/protocol-boxes.ts';
import { serverBoxes } from '../../shared/present/retire.ts';
import type { Report } from '../../shared/report/report.ts';
import type { Stack, Symptom, SymptomId } from '../../shared/symptoms/symptom.ts';
import { PROTOCOLS, type Protocol } from '../../shared/tls/protocols.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import { usePc, useTexts } from '../state/use-store.ts';
import { Glyph, Icon, type IconName } from './icons.tsx';

/** The program of Office; its name is the same in every language. */
const OUTLOOK = 'Outlook';

export const SYMPTOM_ICONS: Readonly<Record<SymptomId, IconName>> = {
  office: 'mail',
  onedrive: 'cloud',
  dotnet: 'terminal',
  winhttp: 'macro',
  sql: 'db',
  'windows-update': 'update',
  'internet-explorer': 'globe',
  'remote-desktop': 'remote',
  wifi: 'wifi',
  device: 'printer',
  other: 'window',
};

/** Protocols that Microsoft 365 accepts. Source: facts 5.1 [S1]. */
const ACCEPTED: readonly Protocol[] = PROTOCOLS.filter((row) => row.grade === 'good').map((row) => row.protocol);

/** Whose cells of the checks a stack is drawn from; what isn’t there can’t be seen. */
const PROGRAMS: Readonly<Partial<Record<NonNullable<Stack>, Program>>> = {
  winhttp: 'winhttp',
  schannel: 'winhttp',
  dotnet: 'dotnet4',
  wininet: 'wininet',
};

/** The view whose programs are in the picture: that of the Office here, else the one that is worse off. */
function viewInFocus(report: Report, program: Program): RegistryView {
  if (program === 'winhttp' && report.office !== null) return report.office.view;
  const lacks = (wanted: RegistryView): boolean =>
    report.offers.some(
      ({ view, cells, ...offer }) =>
        offer.program === program &&
        view === wanted &&
        cells.some(({ protocol, state }) => protocol === 'TLS 1.2' && state === 'not-offered'),
    );
  return !lacks('native') && lacks('wow64') ? 'wow64' : 'native';
}

/** What programs of one kind offer, in the view that is in the picture. */
function offeredBy(report: Report, program: Program) {
  const view = viewInFocus(report, program);
  const cells = (of: RegistryView) => report.offers.find((one) => one.program === program && one.view === of)?.cells;
  const offeredIn = (of: RegistryView) =>
    cells(of)?.flatMap(({ state, protocol }) => (state === 'offered' ? [protocol] : []));
  const own = offeredIn(view) ?? [];
  const twin = offeredIn(view === 'native' ? 'wow64' : 'native') ?? own;
  const common = own.filter((protocol) => twin.includes(protocol));
  // which view it is matters only if something lacks there
  const isForAll = report.office === null && common.includes('TLS 1.2');
  return { who: isForAll || String(own) === String(twin) ? ('all' as const) : view, offered: isForAll ? common : own };
}

const isIncoming = ({ stack, cause }: Symptom): boolean => stack === 'incoming' || cause?.side === 'in';

/** Returns what the picture shows of a symptom. Its way isn’t whole before a connection was seen. */
export function figureOf({ report, snapshot }: Pick<Checked, 'report' | 'snapshot'>, symptom: Symptom) {
  const { stack, state } = symptom;
  const program = PROGRAMS[stack ?? 'own'];
  const accepted = (serverBoxes(snapshot) ?? []).filter(({ box }) => isOn(box)).map(({ protocol }) => protocol);
  const nobody = { who: 'all' as const, offered: isIncoming(symptom) ? accepted : [] };
  const { who, offered } = isIncoming(symptom) || program === undefined ? nobody : offeredBy(report, program);
  const shares = offered.some((protocol) => ACCEPTED.includes(protocol));
  const isSeen = report.readiness?.level === 'proven' && program === 'winhttp';
  const link = state === 'fail' ? 'broken' : !shares ? 'unknown' : isSeen ? 'whole' : 'open';
  return { who, offered, link } as const;
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

const LINK_GLYPHS = { whole: 'ok', open: 'open', broken: 'fail', unknown: 'unknown' } as const;

/** The way of a connection: what makes it, what Windows or another part offers for it, and the other side. */
export function PathFigure({ symptom }: { readonly symptom: Symptom }) {
  const checked = usePc();
  const { t, m } = useTexts();
  const { path } = t.guided;
  const { who, offered, link } = figureOf(checked, symptom);
  const { id } = symptom;
  const stack = isIncoming(symptom) ? 'incoming' : (symptom.stack ?? 'own');
  const isOfOffice = id === 'office' || id === 'onedrive';
  const toWhom = stack === 'winhttp' ? path.offersTo[who] : path.captions[stack];
  return (
    <figure>
      <div className="route grid">
        <PathNode
          icon={SYMPTOM_ICONS[id]}
          name={id === 'office' ? OUTLOOK : m.symptoms.names[id]}
          caption={isOfOffice ? path.asksWindows[checked.report.office?.bitness ?? 'unknown'] : path.asks[stack]}
        />
        <div className="route__link grid relative" />
        <PathNode
          icon="windows"
          name={path.offers[stack]}
          caption={offered.length === 0 ? path.offersNothing : toWhom}
          protocols={offered}
        />
        <div className={`route__link grid relative route__link--${link}`}>
          <Glyph name={LINK_GLYPHS[link]} />
        </div>
        {isOfOffice ? (
          <PathNode icon="cloud" name={path.accepts} caption={path.since} protocols={ACCEPTED} />
        ) : (
          <PathNode icon="globe" name={path.otherSide} caption={path.mostAccept} />
        )}
      </div>
      <figcaption className="vh">{path.links[link]}</figcaption>
    </figure>
  );
}
