import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { RECOMMENDED, retiring } from '../remediation/selection.ts';
import type { Retirement } from '../remediation/retire/retirement.ts';
import { CHANNELS } from './contract.ts';
import { MAX_EXPLAINED_BYTES, MOST_ADDRESSES, MOST_LISTED } from './names.ts';

/** What of a schema leads on to others, and what its kinds are. */
interface Part {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Part>>;
  readonly options?: readonly (Part | string)[];
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly value?: Part;
  readonly pipe?: readonly Part[];
}

/** Every schema in a schema, itself too, by its way there. */
function partsOf(part: Part, way: string): readonly (readonly [string, Part])[] {
  const { entries = {}, options = [], item, wrapped, value } = part;
  const inside = [entries, options, { item, wrapped, value }].flatMap((of) => Object.entries(of));
  return [
    [way, part],
    ...inside.flatMap(([name, one]) => (typeof one === 'object' ? partsOf(one, `${way}.${name}`) : [])),
  ];
}

/** True if there is a length for a list, or a rule of our own that lets each thing through once. */
const isLimited = ({ pipe = [] }: Part): boolean =>
  pipe.some((one) => one.type === 'max_length' || one.type === 'check' || isLimited(one));

/** Kinds that take nothing but what is listed in them. */
const CLOSED: readonly string[] = [
  ...['strict_object', 'array', 'record', 'variant', 'union', 'nullable', 'optional', 'exact_optional'],
  ...['picklist', 'literal', 'string', 'number', 'boolean', 'custom'],
];

describe.each(Object.entries(CHANNELS))('the channel %s', (name, { request, response }) => {
  it('takes no key that it doesn’t know, anything of no kind, or an endless list', () => {
    const parts = [...partsOf(request, `${name} request`), ...partsOf(response, `${name} response`)];
    expect(parts.filter(([, { type }]) => !CLOSED.includes(type)).map(([way]) => way)).toEqual([]);
    const endless = parts.filter(([, part]) => part.type === 'array' && !isLimited(part));
    expect(endless.map(([way]) => way)).toEqual([]);
  });
});

const SHA256 = 'a'.repeat(64);
const RETIREMENT: Retirement = { side: 'both', protocols: ['tls10', 'tls11'] };
const RETIRE = { expected: [], retirement: RETIREMENT, insisted: [], undoAfter: 60 };
const HTTPS = { port: 443, starttls: false };
const UPDATE_PAGE = 'https://www.catalog.update.microsoft.com/Search.aspx?q=KB3140245';
const text = (length: number): object => ({ source: { kind: 'text', text: 'a'.repeat(length) }, release: null });
const bytes = (base64: string): object => ({ source: { kind: 'bytes', base64 }, release: null });
const hosts = (count: number): object => ({ hosts: Array<string>(count).fill('a.example') });

// guards: page-ports
it.each<[keyof typeof CHANNELS, string, object, boolean]>([
  ['undo', 'the last', { id: null }, true],
  ['undo', 'half an entry', { id: 1.5 }, false],
  ['explain', 'the longest text', text(MAX_EXPLAINED_BYTES), true],
  ['explain', 'a longer text', text(MAX_EXPLAINED_BYTES + 1), false],
  ['explain', 'the largest file', bytes('A'.repeat(4 * Math.ceil(MAX_EXPLAINED_BYTES / 3))), true],
  ['explain', 'a larger file', bytes('A'.repeat(4 * Math.ceil(MAX_EXPLAINED_BYTES / 3) + 1)), false],
  ['explain', 'no bytes', bytes(''), true],
  ['explain', 'all letters of base64', bytes('+/Aa0A=='), true],
  ['explain', 'padding in the midst', bytes('AA==AAAA'), false],
  ['explain', 'other letters', bytes('-_AA'), false],
  ['explain', 'a Windows that there isn’t', { ...text(1), release: 'windows-12' }, false],
  ['retire', 'no undo by itself', { ...RETIRE, undoAfter: null }, true],
  ['retire', 'ports of this PC', { ...RETIRE, ports: [HTTPS, { port: 25, starttls: true }] }, true],
  ['retire', 'a port of another PC', { ...RETIRE, ports: [{ ...HTTPS, host: '10.0.4.17' }] }, false],
  ['retire', 'a port that there isn’t', { ...RETIRE, ports: [{ ...HTTPS, port: 65_536 }] }, false],
  ['retire', 'more ports than are asked', { ...RETIRE, ports: Array(11).fill(HTTPS) }, false],
  ['retire', 'another way to insist', { ...RETIRE, insisted: ['yes'] }, false],
  ['apply', 'what only retire may', { expected: [], selection: retiring(RETIREMENT) }, false],
  ['read-usage', 'a path', { pick: 'C:\\logs' }, false],
  ['read-fleet', 'a path for a part', { part: 'C:\\' }, false],
  ['fleet-rows', 'a place before the first', { id: 1, from: -1 }, false],
  ['fleet-rows', 'a place behind the last', { id: 1, from: MOST_LISTED + 1 }, false],
  ['practise', 'no sample', { id: null, fresh: false }, true],
  ['practise', 'a name of a sample to be', { id: 'a'.repeat(100), fresh: false }, true],
  ['practise', 'a longer name', { id: 'a'.repeat(101), fresh: false }, false],
  ['test-connections', 'an address', { hosts: ['10.0.0.1'] }, false],
  ['test-connections', 'a URL', { hosts: ['https://example.com/'] }, false],
  ['test-connections', 'none', hosts(0), false],
  ['test-connections', 'many', hosts(MOST_ADDRESSES), true],
  ['test-connections', 'too many', hosts(MOST_ADDRESSES + 1), false],
  ['export', 'a tool that there isn’t', { format: 'exe', selection: RECOMMENDED }, false],
  ['export', 'the difference of this PC', { format: 'reg', selection: RECOMMENDED, thisPc: true }, true],
  ['export', 'that of a tool without one', { format: 'gpp', selection: RECOMMENDED, thisPc: true }, false],
  ['export-contents', 'a whole target', { format: 'gpp', selection: RECOMMENDED, thisPc: false }, true],
  ['open-link', 'an address that isn’t listed', { address: 'https://example.com/' }, false],
  ['open-link', 'a listed one with more', { address: 'https://support.microsoft.com/kb/3140245?x' }, false],
  ['open-link', 'the page of an update', { address: UPDATE_PAGE }, true],
  ['open-link', 'a search of the catalogue', { address: `${UPDATE_PAGE}%20x` }, false],
  ['open-door', 'a program', { door: 'C:\\Windows\\System32\\calc.exe' }, false],
  ['open-door', 'the folder of a report', { door: 'saved-report' }, true],
  ['save-report', 'a path for a checksum', { sha256: '..', format: 'pdf', language: 'en' }, false],
  ['save-report', 'a kind that doesn’t exist', { sha256: SHA256, format: 'exe', language: 'en' }, false],
  ['save-reminder', 'a day that isn’t one', { day: 'C:\\x' }, false],
])('accept or reject in a request of %s: %s', (channel, _what, message, isTaken) => {
  expect(v.is(CHANNELS[channel].request, message)).toBe(isTaken);
});
