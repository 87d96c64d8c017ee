import { Fragment } from 'react';
import { ACCEPTED, isIncoming, symptomPath } from '../../shared/present/symptom-path.ts';
import { offeredWord, WORD_SIGNS } from '../../shared/present/cells.ts';
import type { Symptom, SymptomId } from '../../shared/symptoms/symptom.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
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
      {caption !== '' && <p className="caption">{caption}</p>}
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

const LINK_GLYPHS = {
  whole: 'ok',
  open: 'open',
  broken: 'fail',
  unknown: 'unknown',
  plain: null,
  gap: null,
  wait: null,
} as const;
type Link = keyof typeof LINK_GLYPHS;

interface RouteProps {
  readonly nodes: readonly [NodeProps, NodeProps, NodeProps];
  readonly links: readonly [Link, Link];
  /** The picture in words. */
  readonly said: string;
}

export function Route({ nodes, links, said }: RouteProps) {
  return (
    <figure>
      <div className="route grid">
        {nodes.map((node, place) => {
          const link = links[place];
          const glyph = link === undefined ? null : LINK_GLYPHS[link];
          return (
            <Fragment key={node.name}>
              <PathNode {...node} />
              {link !== undefined && (
                <div className={`route__link grid relative route__link--${link}`}>
                  {glyph !== null && <Glyph name={glyph} />}
                  {link === 'wait' && <span className="spin" aria-hidden="true" />}
                </div>
              )}
            </Fragment>
          );
        })}
      </div>
      <figcaption className="vh">{said}</figcaption>
    </figure>
  );
}

/** The way of a connection: what makes it, what Windows or another part offers for it, and the other side. */
export function PathFigure({ symptom }: { readonly symptom: Symptom }) {
  const checked = usePc();
  const { t, m } = useTexts();
  const { path } = t.guided;
  const { who, offered, link, isKnown } = symptomPath(checked, symptom);
  const { id } = symptom;
  const stack = isIncoming(symptom) ? 'incoming' : (symptom.stack ?? 'own');
  const isOfOffice = id === 'office' || id === 'onedrive';
  const toWhom = stack === 'winhttp' ? path.offersTo[who] : path.captions[stack];
  return (
    <Route
      nodes={[
        {
          icon: SYMPTOM_ICONS[id],
          name: id === 'office' ? OUTLOOK : m.symptoms.names[id],
          caption: isOfOffice ? path.asksWindows[checked.report.office?.bitness ?? 'unknown'] : path.asks[stack],
        },
        {
          icon: 'windows',
          name: path.offers[stack],
          caption: offered.length > 0 ? toWhom : isKnown ? path.nothing : path.offersNothing,
          protocols: offered,
        },
        isOfOffice
          ? { icon: 'cloud', name: path.accepts, caption: path.since, protocols: ACCEPTED }
          : { icon: 'globe', name: path.otherSide, caption: path.mostAccept },
      ]}
      links={['plain', link]}
      said={path.links[link]}
    />
  );
}
