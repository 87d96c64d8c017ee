import type { ReactElement } from 'react';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { boxesAt, isOn, type Box } from '../../../shared/present/core.ts';
import { maskHas } from '../../../shared/tls/mask.ts';
import { PROTOCOLS, type Protocol, type ProtocolRow } from '../../../shared/tls/protocols.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { BoxSign } from '../../components/core-table.tsx';
import type { Shown, ViewResult } from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';

interface ProtoTableProps {
  /** How it is now, and once the choice is written. */
  readonly now: Snapshot;
  readonly after: Snapshot;
  readonly shown: Shown;
  /** The view whose value stands for what is shown. */
  readonly view: RegistryView;
  readonly result: ViewResult;
  readonly rules: ReleaseRules | null;
  readonly onToggle: (protocol: Protocol, on: boolean) => void;
}

interface ViewBox {
  readonly view: RegistryView;
  readonly box: Box;
}

const boxesOf = (snapshot: Snapshot, protocol: Protocol): readonly ViewBox[] =>
  boxesAt(snapshot).map(({ view, boxes }) => ({
    view,
    box: boxes.find((one) => one.protocol === protocol)?.box ?? 'unknown',
  }));

/** What Windows does by itself in a view, without what is unsafe: nobody asked for that. */
export function inheritedIn(snapshot: Snapshot, view: RegistryView): readonly Protocol[] {
  const boxes = boxesAt(snapshot).find((one) => one.view === view)?.boxes ?? [];
  return boxes.flatMap(({ protocol, box }) => (box === 'self' ? [protocol] : []));
}

/** How a protocol stands now: once where all views are alike, else a line a view. */
function Now({ boxes, protocol }: { readonly boxes: readonly ViewBox[]; readonly protocol: Protocol }): ReactElement {
  const { core, protocols } = useTexts().t;
  const [first] = boxes;
  if (first === undefined) return <span className="caption">{core.boxes.unknown}</span>;
  if (boxes.every(({ box }) => box === first.box)) {
    return (
      <span className="proto__now line anywhere">
        <BoxSign box={first.box} protocol={protocol} />
        <span className="caption">{core.boxes[first.box]}</span>
      </span>
    );
  }
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

interface Meaning {
  readonly strong?: string;
  readonly words?: string;
}

function Row({ row, ...props }: ProtoTableProps & { readonly row: ProtocolRow }): ReactElement {
  const { now, after, shown, view, result, rules, onToggle } = props;
  const { protocols: t, core } = useTexts().t;
  const { protocol, bit } = row;
  const boxes = boxesOf(now, protocol);
  const later = boxesOf(after, protocol);
  const was = boxes.find((one) => one.view === view)?.box ?? 'unknown';
  const willBe = later.find((one) => one.view === view)?.box ?? 'unknown';
  const isInherited = result.kind === 'none' && willBe.startsWith('self');
  const isTicked = result.kind === 'number' ? maskHas(result.mask, protocol) : isInherited;
  const isLacking = protocol === 'TLS 1.3' && rules?.schannel[protocol] === 'unsupported';
  const isOff = rules === null || (isLacking && !isTicked);
  const isNew = was !== 'unknown' && willBe !== 'unknown' && isOn(willBe) !== isOn(was);
  /** A value asks for it, and Windows has it off all the same. */
  const isBlocked = isTicked && !isOn(willBe) && willBe !== 'unknown' && willBe !== 'na';
  const state = isNew
    ? t.tags[isOn(willBe) ? 'on' : 'off']
    : isBlocked
      ? t.tags.blocked
      : isInherited
        ? core.boxes[willBe]
        : '';
  const isLost = later.some(({ box }, place) => !isOn(box) && isOn(boxes[place]?.box ?? 'off'));
  const id = `option-${protocol.replaceAll(/[ .]/g, '-').toLowerCase()}`;

  const meaning = (): Meaning => {
    if (isLacking) return { words: `${t.needsWindows11}.` };
    if (protocol === 'TLS 1.3' && isLost) return { strong: t.meansTls13Goes };
    if (protocol !== 'TLS 1.2') return { words: `${t.prices[protocol]}.` };
    if (isLost) return { strong: `${t.withoutTls12.title(shown === 'both' ? 'all' : view)}.` };
    const have = boxes.filter(({ box }) => isOn(box));
    const [one] = have;
    return {
      strong: `${t.prices[protocol]}.`,
      ...(one !== undefined && have.length < boxes.length ? { words: t.onlyHas[one.view] } : {}),
    };
  };
  const { strong, words } = meaning();
  return (
    <tr className={isOff ? 'proto__row--off' : undefined}>
      <th scope="row" id={`${id}-name`}>
        {protocol}
        <code
          className="proto__bit small block plain-text"
          aria-hidden="true"
        >{`0x${bit.toString(16).toUpperCase()}`}</code>
      </th>
      <td className="proto__is">
        <Now boxes={boxes} protocol={protocol} />
      </td>
      <td className="proto__after need">
        <label className="proto__tick wraps middle gap-words" htmlFor={id}>
          <input
            className={isInherited ? 'check check--self' : 'check'}
            type="checkbox"
            id={id}
            checked={isTicked}
            disabled={isOff}
            aria-label={protocol}
            aria-describedby={`${id}-state ${id}-price`}
            onChange={(event) => onToggle(protocol, event.target.checked)}
          />
          <span id={`${id}-state`} className={isNew ? 'caption nowrap tag--change strong' : 'caption'}>
            {state}
          </span>
        </label>
      </td>
      <td className="proto__means muted" id={`${id}-price`}>
        {strong !== undefined && <strong>{strong}</strong>} {words}
      </td>
    </tr>
  );
}

/** Now, after, and what it means in words; a row a protocol. What Windows does by itself is drawn as inherited. */
export function ProtoTable(props: ProtoTableProps): ReactElement {
  const { protocols: t, core } = useTexts().t;
  return (
    <section className="card" aria-labelledby="proto-title">
      <h2 className="vh" id="proto-title">
        {t.list}
      </h2>
      <div className="sideways" role="group" tabIndex={0} aria-labelledby="proto-title">
        <table className="proto__table fixed">
          <thead>
            <tr>
              <th scope="col" className="proto__name">
                {t.title}
              </th>
              <th scope="col" className="proto__is">
                {core.when.now}
              </th>
              <th scope="col" className="proto__after need">
                {core.when.after}
              </th>
              <th scope="col">{t.means}</th>
            </tr>
          </thead>
          <tbody>
            {PROTOCOLS.map((row) => (
              <Row key={row.protocol} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
