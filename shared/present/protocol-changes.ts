import type { Goes } from '../remediation/lost-protocols.ts';
import { protocolRow, type Protocol } from '../tls/protocols.ts';
import { isOn, type CoreGroup } from './protocol-boxes.ts';

/** TLS 1.2 of each kind of program, what changes first: how it stands, and how it will; null if it stays. */
export function flipsOf(groups: readonly CoreGroup[]) {
  const flips = groups.flatMap(({ views, rows }) => {
    const [before, after] = rows.map(({ cells }) => cells.find(({ protocol }) => protocol === 'TLS 1.2')?.box);
    if (before === undefined) return [];
    // set or by default: on is on
    const isSame = after === undefined || isOn(after) === isOn(before);
    return [{ views, before, after: isSame ? null : after }];
  });
  return [...flips.filter(({ after }) => after !== null), ...flips.filter(({ after }) => after === null)];
}

/** What a change costs or brings back: protocols that Microsoft 365 doesn't need. What stops is said everywhere from the same list, `goes`. */
export function tradesOf(groups: readonly CoreGroup[], goes: Goes) {
  return groups.flatMap(({ views, rows: [before, after] }) => {
    const stops = goes.find(({ view }) => view === (views === 'wow64' ? views : 'native'))?.protocols ?? [];
    const was = (protocol: Protocol): boolean =>
      before?.cells.some((cell) => cell.protocol === protocol && isOn(cell.box)) === true;
    const starts = (after?.cells ?? [])
      .filter(({ protocol, box }) => protocolRow(protocol).grade !== 'good' && !was(protocol) && isOn(box))
      .map(({ protocol }) => protocol);
    return stops.length + starts.length === 0 ? [] : [{ views, stops, starts }];
  });
}
