import { boxesIn, type CoreCell, type CoreGroup, type CoreRow, type Box } from '../../shared/present/protocol-boxes.ts';
import { PROTOCOLS, type Protocol } from '../../shared/tls/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import { Value, Digits } from './value.tsx';
import { Scroller } from './scroller.tsx';
import { useTexts } from '../state/use-store.ts';

const LOOKS: Readonly<Record<Box, { readonly symbol: string; readonly tone: string }>> = {
  set: { symbol: 'b-set', tone: '' },
  'set-unsafe': { symbol: 'b-set-unsafe', tone: 'tone-warn' },
  self: { symbol: 'b-self', tone: '' },
  'self-unsafe': { symbol: 'b-self-unsafe', tone: 'tone-warn' },
  off: { symbol: 'b-off', tone: 'box--off' },
  lost: { symbol: 'b-lost', tone: 'tone-fail' },
  na: { symbol: 's-na', tone: 'faint' },
  unknown: { symbol: 's-unknown', tone: 'faint' },
};

/** A protocol as a box: its shape says how it stands, also without colours. */
export function BoxSign({ box, protocol }: { readonly box: Box; readonly protocol?: Protocol }) {
  const isGood = protocol === 'TLS 1.2' && (box === 'set' || box === 'self');
  const { symbol, tone } = LOOKS[box];
  return (
    <svg key={box} className={`box muted ${isGood ? 'tone-ok' : tone}`} aria-hidden="true">
      <use href={`#${symbol}`} />
    </svg>
  );
}

interface CellProps extends Pick<CoreCell, 'box' | 'protocol'> {
  /** What its ring says; none if it didn't change. */
  readonly ring?: string | undefined;
}

function BoxCell({ box, protocol, ring }: CellProps) {
  const { core } = useTexts().t;
  const isNeed = protocol === 'TLS 1.2';
  const classes = [
    ...(isNeed ? ['need'] : []),
    ...(box === 'lost' ? ['need--fail'] : []),
    ...(ring === undefined ? [] : ['core__changed', 'relative']),
  ];
  return (
    <td className={classes.join(' ')}>
      <BoxSign box={box} protocol={protocol} />
      <span className="vh">{ring === undefined ? core.boxes[box] : core.withRing(core.boxes[box], ring)}</span>
    </td>
  );
}

/** The name above a narrow column, which may go on in the next line. */
export const NarrowName = ({ protocol }: { readonly protocol: Protocol }) => (
  <>
    {protocol.slice(0, 3)} {protocol.slice(4)}
  </>
);

function Held({ row: { seen, value, isUnreadable } }: { readonly row: CoreRow }) {
  const { t, m } = useTexts();
  const hex = seen === undefined ? value?.hex : undefined;
  if (typeof hex === 'string')
    return (
      <code className="hex muted">
        <Digits mask={Number(hex)} />
      </code>
    );
  const unseen = isUnreadable ? m.values.unreadable : <Value value={value} setting={DEFAULT_SECURE_PROTOCOLS} />;
  return (
    <span className="hex muted hex--words">
      {seen === undefined ? unseen : seen === null ? t.core.seenNothing : m.proof.atMost(seen)}
    </span>
  );
}

interface BoxTableProps {
  readonly first: string;
  /** Empty if the rules of this version of Windows are unknown: then nothing is shown. */
  readonly groups: readonly { readonly name: string; readonly who: string; readonly rows: readonly CoreRow[] }[];
  readonly compared: 'after' | 'changed' | 'seen';
  readonly hasValues?: boolean;
  /** It stands by itself, with its title in sight. */
  readonly isCard?: boolean;
}

/** Protocols as boxes that are only read, with a legend of those that occur. */
export function BoxTable(props: BoxTableProps) {
  const { first, groups, compared, hasValues = false, isCard = false } = props;
  const { core } = useTexts().t;
  if (groups.length === 0) return null;
  const changes = groups.some(({ rows }) => rows.length > 1);
  const ring = core.ring[compared];
  const title = core.titles[changes ? compared : 'now'];
  return (
    <section className={isCard ? 'card core' : 'core'} aria-label={isCard ? title : undefined}>
      {isCard && <h2 className="head">{title}</h2>}
      <Scroller label={title} className="sideways">
        <table className="core__table fixed">
          <caption className="vh">{title}</caption>
          <colgroup>
            <col className={hasValues ? 'core__col-view' : 'core__col-side'} />
            <col className="core__col-when" />
            {PROTOCOLS.map(({ protocol }) => (
              <col key={protocol} className="core__col-bit" />
            ))}
            {hasValues && <col className="core__col-value" />}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">{first}</th>
              <th scope="col">
                <span className="vh">{core.time}</span>
              </th>
              {PROTOCOLS.map(({ protocol }) => (
                <th key={protocol} scope="col" className={protocol === 'TLS 1.2' ? 'need' : undefined}>
                  <NarrowName protocol={protocol} />
                </th>
              ))}
              {hasValues && (
                <th scope="col" className="core__value">
                  {core.value}
                </th>
              )}
            </tr>
          </thead>
          {groups.map(({ name, who, rows }) => (
            <tbody key={name}>
              {rows.map((row, place) => (
                <tr key={row.when} className={place > 0 ? 'core__after' : undefined}>
                  {place === 0 && (
                    <th className="core__view" scope="rowgroup" rowSpan={rows.length}>
                      {name}
                      <span className="caption block plain-text">{who}</span>
                    </th>
                  )}
                  <th className="core__when muted plain-text" scope="row">
                    {core.when[row.when]}
                  </th>
                  {row.cells.map((cell) => (
                    <BoxCell key={cell.protocol} {...cell} ring={cell.isChanged ? ring : undefined} />
                  ))}
                  {hasValues && (
                    <td className="core__value">
                      <Held row={row} />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroller>
      <ul className="keys wraps gap-1-3 pad-row lined icons-16" aria-label={core.legend}>
        {boxesIn(groups).map((box) => (
          <li key={box} className="caption line">
            <BoxSign box={box} />
            {core.boxes[box]}
          </li>
        ))}
        {changes && (
          <li className="caption line">
            <span className="key-ring" aria-hidden="true" />
            {ring}
          </li>
        )}
      </ul>
    </section>
  );
}

interface CoreProps extends Pick<BoxTableProps, 'compared' | 'isCard'> {
  readonly groups: readonly CoreGroup[];
}

export function Core({ groups, ...table }: CoreProps) {
  const { core, matrix } = useTexts().t;
  const named = groups.map(({ views, rows }) => ({ ...(views === 'both' ? core.both : matrix.programs[views]), rows }));
  return <BoxTable first={core.view} groups={named} hasValues {...table} />;
}
