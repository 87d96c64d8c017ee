import type { ReactElement } from 'react';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { boxesAt, isOn, type Box } from '../../../shared/present/protocol-boxes.ts';
import { incomingBoxes } from '../../../shared/present/retire.ts';
import { PROTOCOLS, type Protocol, type ProtocolRow } from '../../../shared/tls/protocols.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { BoxSign } from '../../components/core-table.tsx';
import { DataTable } from '../../components/data-table.tsx';
import type { Shown, ViewResult } from '../../../shared/present/draft.ts';
import { useTexts, type Texts } from '../../state/use-store.ts';

interface ProtoTableProps {
  readonly now: Snapshot;
  readonly after: Snapshot;
  readonly shown: Shown;
  readonly view: RegistryView;
  readonly result: ViewResult;
  readonly rules: ReleaseRules | null;
  readonly onToggle: (protocol: Protocol, on: boolean) => void;
  /** Ticks TLS 1.2 for what comes in; null if that has nothing to write. */
  readonly onIncoming: ((on: boolean) => void) | null;
}

const boxesOf = (snapshot: Snapshot, protocol: Protocol) =>
  boxesAt(snapshot).map(({ view, boxes }) => ({
    view,
    box: boxes.find((one) => one.protocol === protocol)?.box ?? ('unknown' as const),
  }));
type ViewBoxes = ReturnType<typeof boxesOf>;

/** Returns what Windows does by default in a view, without what is unsafe: nobody asked for that. */
export function inheritedIn(snapshot: Snapshot, view: RegistryView): readonly Protocol[] {
  const boxes = boxesAt(snapshot).find((one) => one.view === view)?.boxes ?? [];
  return boxes.flatMap(({ protocol, box }) => (box === 'self' ? [protocol] : []));
}

interface SignProps {
  readonly box: Box;
  readonly protocol: Protocol;
  /** The word is in the column before it. */
  readonly isShort?: boolean;
}

const Sign = ({ box, protocol, isShort = false }: SignProps) => (
  <span className="proto__now line">
    <BoxSign box={box} protocol={protocol} />
    <span className={isShort ? 'vh' : 'caption'}>{useTexts().t.core.boxes[box]}</span>
  </span>
);

function Now({ boxes, protocol }: { readonly boxes: ViewBoxes; readonly protocol: Protocol }) {
  const { core, protocols } = useTexts().t;
  const [first] = boxes;
  if (first === undefined) return <span className="caption">{core.boxes.unknown}</span>;
  if (boxes.every(({ box }) => box === first.box)) return <Sign box={first.box} protocol={protocol} />;
  return (
    <ul>
      {boxes.map(({ view, box }) => (
        <li key={view} className="proto__now line icons-16">
          <BoxSign box={box} protocol={protocol} />
          <span className="pair__view muted">{protocols.bitness[view]}</span>
          <span className="vh">: {core.boxes[box]}</span>
        </li>
      ))}
    </ul>
  );
}

function rowOf({ protocol, bit }: ProtocolRow, { now, after, view, result, rules }: ProtoTableProps) {
  const [boxes, later] = [boxesOf(now, protocol), boxesOf(after, protocol)];
  const inView = (list: ViewBoxes): Box => list.find((one) => one.view === view)?.box ?? 'unknown';
  const [was, willBe] = [inView(boxes), inView(later)];
  const isInherited = result.kind === 'none' && willBe.startsWith('self');
  const isTicked = result.kind === 'number' ? (result.mask & bit) !== 0 : isInherited;
  const isLacking = rules?.schannel[protocol] === 'unsupported';
  const incoming = (snapshot: Snapshot): Box | undefined =>
    incomingBoxes(snapshot).find((one) => one.protocol === protocol)?.box;
  const name = protocol.replaceAll(/[ .]/g, '-').toLowerCase();
  return {
    ...{ protocol, bit, boxes, willBe, isInherited, isTicked, isLacking },
    ...{ id: `option-${name}`, meansId: `means-${name}` },
    isOff: rules === null || (isLacking && !isTicked),
    isNew: was !== 'unknown' && willBe !== 'unknown' && isOn(willBe) !== isOn(was),
    isLost: later.some(({ box }, place) => !isOn(box) && isOn(boxes[place]?.box ?? 'off')),
    inNow: incoming(now) ?? 'unknown',
    inAfter: incoming(after) ?? 'unknown',
  };
}
type Row = ReturnType<typeof rowOf>;
type Cell = (row: Row) => ReactElement;

/** Returns what is next to the tick: what it changes, or why it changes nothing. */
function stateOf({ willBe, isInherited, isTicked, isNew }: Row, { protocols: t, core }: Texts['t']): string {
  if (isNew) return t.tags[isOn(willBe) ? 'on' : 'off'];
  // the value turns it on, but another setting of Windows blocks it
  if (isTicked && !isOn(willBe) && willBe !== 'unknown' && willBe !== 'na') return t.tags.blocked;
  return isInherited ? core.boxes[willBe] : '';
}

function Means({ row, shown, view }: { readonly row: Row } & Pick<ProtoTableProps, 'shown' | 'view'>) {
  const { protocols: t } = useTexts().t;
  const { protocol, boxes, isLacking, isLost, inAfter } = row;
  const isNeed = protocol === 'TLS 1.2';
  const price = `${t.prices[protocol]}.`;
  if (protocol === 'TLS 1.3' && isLacking) return `${t.needsWindows11}.`;
  if (protocol === 'TLS 1.3' && isLost) return <strong>{t.meansTls13Goes}</strong>;
  if (!isNeed) return isOn(inAfter) && protocol !== 'TLS 1.3' ? `${price} ${t.whoUses}` : price;
  if (isLost) return <strong>{t.withoutTls12.title(shown === 'both' ? 'all' : view)}.</strong>;
  const have = boxes.filter(({ box }) => isOn(box));
  const [one] = have;
  return (
    <>
      <strong>{price}</strong> {one !== undefined && have.length < boxes.length && t.onlyHas[one.view]}
      {inAfter === 'lost' && t.othersNeed}
    </>
  );
}

type Needed = Pick<Row, 'id' | 'meansId' | 'protocol' | 'isTicked' | 'isNew'>;

interface TickProps extends Needed, Partial<Pick<Row, 'isOff' | 'isInherited' | 'willBe'>> {
  readonly label: string;
  readonly state: string;
  /** What is inherited is said in the column before it. */
  readonly isShort?: boolean;
  readonly onTick: (on: boolean) => void;
}

function Tick(props: TickProps) {
  const { id, meansId, label, protocol, isTicked, isOff, isInherited = false } = props;
  const { willBe, isNew, state, isShort, onTick } = props;
  const classes = [
    'check',
    isInherited && 'check--self',
    protocol === 'TLS 1.2' && 'check--need',
    willBe === 'self-unsafe' && 'check--unsafe',
  ];
  return (
    <label className="proto__tick wraps middle gap-x-2" htmlFor={id}>
      <input
        className={classes.filter(Boolean).join(' ')}
        type="checkbox"
        id={id}
        checked={isTicked}
        disabled={isOff}
        aria-label={label}
        aria-describedby={`${id}-state ${meansId}`}
        onChange={(event) => onTick(event.target.checked)}
      />
      <span
        id={`${id}-state`}
        className={isNew ? 'caption nowrap tag--change strong' : isShort === true && isInherited ? 'vh' : 'caption'}
      >
        {state}
      </span>
    </label>
  );
}

/** Now, after, and what it means; a row a protocol, on a server for both directions. Windows' own is inherited. */
export function ProtoTable(props: ProtoTableProps) {
  const { t, m } = useTexts();
  const { protocols, core } = t;
  const { shown, view, onToggle, onIncoming } = props;
  const { halves } = m.cause.incoming;
  const isServer = incomingBoxes(props.now).length > 0;
  const sideOf = (group: string | undefined, now: Cell, after: Cell) => [
    { group, head: core.when.now, className: 'proto__is', cell: now },
    { group, head: core.when.after, className: 'proto__after need', cell: after },
  ];
  const incoming: Cell = ({ id, meansId, protocol, inNow, inAfter }) =>
    protocol === 'TLS 1.2' && onIncoming !== null ? (
      <Tick
        id={`${id}-in`}
        meansId={meansId}
        protocol={protocol}
        label={protocols.ofSide(protocol, halves.in)}
        isTicked={isOn(inAfter)}
        isNew={inNow !== inAfter}
        state={inNow === inAfter ? '' : protocols.tags.on}
        onTick={onIncoming}
      />
    ) : (
      <Sign box={inAfter} protocol={protocol} isShort />
    );
  return (
    <div className="card">
      <DataTable
        className={`data--bare proto__table fixed${isServer ? ' proto__table--sides' : ''}`}
        label={protocols.title}
        rows={PROTOCOLS.map((row) => rowOf(row, props))}
        keyOf={({ protocol }) => protocol}
        rowLooks={({ isOff }) => (isOff ? 'proto__row--off' : undefined)}
        columns={[
          {
            head: protocols.title,
            className: 'proto__name',
            cell: ({ protocol, bit }) => (
              <>
                {protocol}
                <code className="small block plain-text faint" aria-hidden="true">
                  {`0x${bit.toString(16).toUpperCase()}`}
                </code>
              </>
            ),
          },
          ...sideOf(
            isServer ? halves.out : undefined,
            ({ boxes, protocol }) => <Now boxes={boxes} protocol={protocol} />,
            (row) => (
              <Tick
                {...row}
                isShort={isServer}
                label={isServer ? protocols.ofSide(row.protocol, halves.out) : row.protocol}
                state={stateOf(row, t)}
                onTick={(on) => onToggle(row.protocol, on)}
              />
            ),
          ),
          ...(isServer
            ? sideOf(halves.in, ({ inNow, protocol }) => <Sign box={inNow} protocol={protocol} />, incoming)
            : []),
          {
            head: protocols.means,
            className: 'proto__means muted',
            cell: (row) => (
              <span id={row.meansId}>
                <Means {...{ row, shown, view }} />
              </span>
            ),
          },
        ]}
      />
    </div>
  );
}
