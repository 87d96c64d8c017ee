import { errorCodesIn } from '../errors/errors-in.ts';
import { noCounts } from '../fleet/groups.ts';
import { errorAnswer } from '../present/error-answer.ts';
import { loadErrorCodeTexts } from '../text/load.ts';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SCOPES } from '../remediation/scopes/index.ts';
import { RECOMMENDED, retiring, selectionSchema } from '../remediation/selection.ts';
import { itTakesExactly } from '../schema.suite.ts';
import { listenedOf } from '../proof/listened.ts';
import { unknownObservation, type Observation } from '../proof/proof.ts';
import { sealed } from '../report/sealed.suite.ts';
import { CHANNELS } from './contract.ts';
import {
  BRIDGE_NAME,
  CHANNEL_NAMES,
  DROP_CHANNEL,
  EVENTS,
  FLEET_CHUNK,
  MAX_EXPLAINED_BYTES,
  MOST_ADDRESSES,
  MOST_LISTED,
} from './names.ts';

import { READING, RETIRE, RETIREMENT, REVIEW } from './retire-messages.suite.ts';
import { PLAN, REPORT, OPTIONAL, CHECKED, BY_VIEW, CONTEXT, HISTORY, FLEET, FLEET_ROW } from './messages.suite.ts';

const HTTPS = { port: 443, starttls: false };

const UPDATE_PAGE = 'https://www.catalog.update.microsoft.com/Search.aspx?q=KB3140245';
const ERROR_ANSWER = errorAnswer(
  { kind: 'errors', errors: errorCodesIn('0x8004de40') },
  await loadErrorCodeTexts('en'),
);

describe('the messages of the channels', () => {
  itTakesExactly('the question to apply', CHANNELS.apply.request, { expected: PLAN, selection: BY_VIEW }, OPTIONAL);
  itTakesExactly('the question to undo', CHANNELS.undo.request, { id: 7 });
  itTakesExactly('the question to undo the last', CHANNELS.undo.request, { id: null });
  itTakesExactly('the question to recover', CHANNELS.recover.request, { finish: true });
  const confirmed = ['from-writable-folder'];
  itTakesExactly('what was confirmed', CHANNELS.undo.request, { id: 7, confirmed }, ['confirmed']);
  itTakesExactly('a user’s own values, undone', CHANNELS.undo.request, { id: 7, ofUser: true }, ['ofUser']);
  itTakesExactly('the same of a recovery', CHANNELS.recover.request, { finish: true, confirmed }, ['confirmed']);
  itTakesExactly('the question for a language', CHANNELS['set-language'].request, { language: 'nl' });
  itTakesExactly('the question of nothing', CHANNELS.check.request, {});
  itTakesExactly('a context', CHANNELS.context.response, CONTEXT);
  itTakesExactly('a check', CHANNELS.check.response, CHECKED, OPTIONAL);
  itTakesExactly('a history', CHANNELS.history.response, HISTORY, OPTIONAL);
  const unread = { ...HISTORY, ofUserUnread: true };
  itTakesExactly('a history whose user’s half can’t be read', CHANNELS.history.response, unread, [
    ...OPTIONAL,
    'ofUserUnread',
  ]);

  it.each([
    ['an unknown profile', { ...RECOMMENDED, choice: { kind: 'profile', profile: 'tls13' } }],
    ['a mask of 33 bits', { ...RECOMMENDED, choice: { kind: 'mask', mask: 0x100000000 } }],
    ['a choice of no kind', { ...RECOMMENDED, choice: { kind: 'path', mask: 1 } }],
    ['a target of no kind', { ...RECOMMENDED, choice: { ...BY_VIEW.choice, native: { kind: 'other' } } }],
    ['an unknown scope', { ...RECOMMENDED, scopes: ['everything'] }],
    ['more scopes than exist', { ...RECOMMENDED, scopes: Array.from({ length: SCOPES.length + 1 }, () => 'winhttp') }],
  ])('reject %s', (_what, selection) => {
    expect(v.is(selectionSchema, selection)).toBe(false);
  });

  it.each<[keyof typeof CHANNELS, 'request' | 'response', object]>([
    ['undo', 'request', { id: 0 }],
    ['undo', 'request', { id: 1.5 }],
    ['set-language', 'request', { language: '..' }],
    ['context', 'response', { ...CONTEXT, shell: 'browser' }],
    ['context', 'response', { ...CONTEXT, ranOn: { driver: 'other', system: 'Linux' } }],
    ['history', 'response', { ...HISTORY, entries: [{ ...HISTORY.entries[0], inForce: 'most' }] }],
    ['check', 'response', { ...CHECKED, checkedAt: 'today' }],
    ['check', 'response', { ...CHECKED, report: { ...REPORT, verdict: 'fine' } }],
    ['check', 'response', { ...CHECKED, report: { ...REPORT, schema: 2 } }],
    ['check', 'response', { ...CHECKED, report: { ...REPORT, machine: { ...REPORT.machine, release: 'windows-12' } } }],
    [
      'check',
      'response',
      { ...CHECKED, report: { ...REPORT, views: { ...REPORT.views, wow64: { ...REPORT.views.wow64, hex: '0xA00' } } } },
    ],
  ])('reject as a %s %s: %j', (channel, side, message) => {
    expect(v.is(CHANNELS[channel][side], message)).toBe(false);
  });

  it('use these channels, these events and one name on the page', () => {
    expect(Object.keys(CHANNELS).sort()).toEqual([...CHANNEL_NAMES, DROP_CHANNEL].sort());
    expect(EVENTS).toEqual(['changed', 'writing', 'proving', 'connecting', 'reading-usage', 'language']);
    expect(BRIDGE_NAME).toBe('tlsRemedy');
  });
});

describe('the messages that explain, prove, export and report', () => {
  const write = {
    view: 'wow64',
    path: 'HKLM\\SOFTWARE\\A',
    name: 'SecureProtocols',
    type: 'REG_DWORD',
    value: 0xa00,
    hex: '0x00000A00',
    protocols: ['TLS 1.1', 'TLS 1.2'],
    unknownBits: '0x00000000',
    deletes: false,
    action: 'write',
    certainty: 'certain',
    problems: ['ssl'],
    setting: 'wininet.user',
    line: 3,
    data: 'a',
  };
  const explained = {
    schema: 1,
    kind: 'document',
    answer: { does: 'harms', run: 'no', because: 'ssl' },
    inProgram: [{ line: 2, program: 'dotnet', protocols: ['TLS 1.2'], lasts: 'process' }],
    format: 'reg',
    writes: [write],
    problems: ['ssl'],
    notFollowed: [{ line: 7, text: 'exit' }],
    notFollowedCut: 0,
  };
  const number = {
    schema: 1,
    kind: 'value',
    answer: { does: 'turns-off', run: null, because: 'lacks-tls-1.2' },
    value: 0x80,
    hex: '0x00000080',
    protocols: ['TLS 1.0'],
    unknownBits: '0x00000000',
    problems: ['lacks-tls-1.2'],
  };
  const seen: Observation = {
    ...unknownObservation('timed-out', 'winhttp', 'x'),
    state: 'seen',
    offered: ['TLS 1.2'],
    unclear: ['TLS 1.1'],
    cipherSuites: ['A'],
    signatureAlgorithms: ['B'],
    helloVersion: '0x0303',
    fallback: ['TLS 1.0'],
    secondOpinion: { engine: 'powershell', reason: 'no-answer', offered: ['TLS 1.2'], agrees: null },
  };
  const proof = {
    proof: { native: seen, wow64: seen },
    differences: [{ view: 'native', protocol: 'TLS 1.2', kind: 'promised-not-offered' }],
    suspect: 'update',
  };
  const lastChange = {
    id: 7,
    at: '2026-11-02T09:00:00Z',
    state: 'committed',
    inForce: 'all',
    writes: PLAN,
  } as const;
  const prepared = {
    report: sealed({ names: { user: 'u', host: 'h' } }, { ...REPORT, lastChange }),
    summary: 'In order.',
  };
  const handedOver = [...OPTIONAL, 'shape', 'version', 'when', 'lastChange', 'names', 'sha256'];
  const sha256 = 'a'.repeat(64);

  const asked = { host: 'outlook.office365.com', view: 'wow64' } as const;
  const tested = {
    running: null,
    connections: [
      {
        ...asked,
        result: 'tls-refused',
        protocol: 'TLS 1.2',
        cipherSuite: 'TLS_RSA_WITH_AES_128_GCM_SHA256',
        issuer: 'CN=A, O=B',
        alert: 70,
        found: 'tls-refused',
        code: 12_175,
      },
    ],
    notAsked: [{ ...asked, reason: 'no-engine' }],
    at: '2026-11-02T09:00:00.000Z',
  };

  describe.each<[keyof typeof CHANNELS, 'request' | 'response', object, (readonly string[])?]>([
    ['explain', 'request', { source: { kind: 'text', text: 'x' }, release: 'windows-7' }],
    ['explain', 'request', { source: { kind: 'bytes', base64: '+/Aa0A==' }, release: null }],
    ['explain', 'response', explained, ['data']],
    ['explain', 'response', number],
    ['samples', 'response', { samples: [{ id: 'windows-7-x86', verdict: 'fix-available', isTouched: true }] }],
    ['practise', 'request', { id: 'windows-7-x86', fresh: true }],
    ['prove', 'response', proof],
    ['test-connections', 'request', { hosts: ['outlook.office365.com'] }],
    ['test-connections', 'response', tested],
    ['connections', 'response', { ...tested, running: { questions: [asked], asking: [asked] }, at: null }],
    ['listen', 'response', { port: 49_443 }],
    ['stick', 'request', { saves: true, save: true }, ['saves', 'save']],
    ['stick', 'response', { saves: null, saved: null, counts: { ...noCounts(), ok: 9, 'to-fix': 3 }, byPolicy: 1 }],
    ['heard', 'response', { listened: listenedOf(null), saidOther: true, at: tested.at }],
    ['export-contents', 'request', { format: 'gpp', selection: BY_VIEW }],
    ['export-contents', 'response', { files: ['a.reg'], families: ['windows-7'] }],
    [
      'export',
      'request',
      { format: 'reg', selection: BY_VIEW, families: ['windows-7'], thisPc: true },
      ['families', 'thisPc'],
    ],
    ['export', 'request', { format: 'collector', selection: BY_VIEW }],
    ['export', 'response', { folder: 'C:\\X', files: ['C:\\X\\a.reg'] }],
    ['retire-look', 'request', { retirement: RETIREMENT }],
    ['retire-look', 'response', REVIEW, OPTIONAL],
    [
      'retire',
      'request',
      { expected: PLAN, retirement: RETIREMENT, insisted: ['in-spite-of-usage'], undoAfter: 60 },
      OPTIONAL,
    ],
    ['retire-keep', 'request', { id: 7 }],
    ['read-usage', 'request', { pick: 'files' }],
    ['usage', 'response', READING, ['TLS 1.0', 'TLS 1.2']],
    ['read-fleet', 'request', { part: 'before' }],
    ['read-fleet', 'response', FLEET],
    ['fleet-rows', 'request', { id: 1, from: 1000 }],
    ['fleet-rows', 'response', { rows: [FLEET_ROW] }],
    ['fleet-pc', 'request', { id: 1, at: 0 }],
    ['fleet-pc', 'response', { report: REPORT, why: null }, OPTIONAL],
    ['save-fleet', 'request', { id: 1, compared: true, form: 'json' }],
    ['save-fleet', 'response', { where: 'C:\\X\\fleet.csv', rows: 7 }],
    ['save-reminder', 'request', { day: '2026-12-09' }],
    ['save-reminder', 'response', { where: null }],
    ['report', 'request', { names: true, language: 'nl' }],
    ['report', 'response', prepared, handedOver],
    ['save-report', 'request', { sha256, format: 'pdf', language: 'en' }],
    ['save-report', 'response', { where: 'C:\\X\\report.pdf' }],
    ['print-report', 'request', { sha256, language: 'nl' }],
    ['print-report', 'response', { printed: true }],
    ['open-door', 'request', { door: 'internet-options' }],
    ['explain', 'response', ERROR_ANSWER],
    ['open-link', 'request', { address: 'https://support.microsoft.com/kb/3140245' }],
  ])('%s, its %s', (channel, side, message, optional) => {
    itTakesExactly('it', CHANNELS[channel][side], message, optional);
  });

  const text = (length: number): object => ({ source: { kind: 'text', text: 'a'.repeat(length) }, release: null });
  const bytes = (base64: string): object => ({ source: { kind: 'bytes', base64 }, release: null });
  // guards: page-ports
  it.each<[keyof typeof CHANNELS, 'request' | 'response', string, object, boolean]>([
    ['explain', 'request', 'the longest text', text(MAX_EXPLAINED_BYTES), true],
    ['explain', 'request', 'a longer text', text(MAX_EXPLAINED_BYTES + 1), false],
    ['explain', 'request', 'the largest file', bytes('A'.repeat(4 * Math.ceil(MAX_EXPLAINED_BYTES / 3))), true],
    ['explain', 'request', 'a larger file', bytes('A'.repeat(4 * Math.ceil(MAX_EXPLAINED_BYTES / 3) + 1)), false],
    ['explain', 'request', 'no bytes', bytes(''), true],
    ['explain', 'request', 'padding in the midst', bytes('AA==AAAA'), false],
    ['explain', 'request', 'too much padding', bytes('A==='), false],
    ['explain', 'request', 'other letters', bytes('-_AA'), false],
    ['explain', 'request', 'a Windows that there isn’t', { ...text(1), release: 'windows-12' }, false],
    ['retire', 'request', 'no undo by itself', { ...RETIRE, undoAfter: null }, true],
    ['retire', 'request', 'ports of this PC', { ...RETIRE, ports: [HTTPS, { port: 25, starttls: true }] }, true],
    ['retire', 'request', 'a port of another PC', { ...RETIRE, ports: [{ ...HTTPS, host: '10.0.4.17' }] }, false],
    ['retire', 'request', 'a port that there isn’t', { ...RETIRE, ports: [{ ...HTTPS, port: 65_536 }] }, false],
    [
      'retire',
      'request',
      'more ports than are asked',
      { ...RETIRE, ports: Array.from({ length: 11 }, () => HTTPS) },
      false,
    ],
    ['retire', 'request', 'another way to insist', { ...RETIRE, insisted: ['yes'] }, false],
    ['apply', 'request', 'what only retire may', { expected: PLAN, selection: retiring(RETIREMENT) }, false],
    ['read-usage', 'request', 'a path', { pick: 'C:\\logs' }, false],
    ['usage', 'response', 'nothing read', { running: null, usage: null, rows: 0, picked: [], at: null }, true],
    ['read-fleet', 'request', 'a folder that the page names', { part: 'now', folder: 'C:\\' }, false],
    ['read-fleet', 'request', 'a path for a part', { part: 'C:\\' }, false],
    ['fleet-rows', 'request', 'a place before the first', { id: 1, from: -1 }, false],
    ['fleet-rows', 'request', 'a place behind the last', { id: 1, from: MOST_LISTED + 1 }, false],
    ['fleet-rows', 'response', 'a row too many', { rows: Array(FLEET_CHUNK + 1).fill(FLEET_ROW) }, false],
    ['fleet-pc', 'request', 'a file', { id: 1, at: 'pc-1.json' }, false],
    ['fleet-pc', 'response', 'a file that is gone', { report: null, why: 'unreadable' }, true],
    ['save-fleet', 'request', 'a place to save at', { id: 1, compared: false, form: 'csv', where: 'C:\\x.csv' }, false],
    ['practise', 'request', 'a name of a sample to be', { id: 'a'.repeat(100), fresh: false }, true],
    ['practise', 'request', 'a longer name', { id: 'a'.repeat(101), fresh: false }, false],
    ['practise', 'request', 'no sample', { id: null, fresh: false }, true],
    [
      'samples',
      'response',
      'a sample that can’t be read',
      { samples: [{ id: 'windows-7-x86', verdict: null, isTouched: false }] },
      true,
    ],
    ['test-connections', 'request', 'an address', { hosts: ['10.0.0.1'] }, false],
    ['test-connections', 'request', 'a URL', { hosts: ['https://example.com/'] }, false],
    ['test-connections', 'request', 'many', { hosts: Array<string>(MOST_ADDRESSES).fill('a.example') }, true],
    ['test-connections', 'request', 'too many', { hosts: Array<string>(MOST_ADDRESSES + 1).fill('a.example') }, false],
    ['export', 'request', 'a tool that there isn’t', { format: 'exe', selection: BY_VIEW }, false],
    ['export', 'request', 'a Windows that there isn’t', { format: 'gpp', selection: BY_VIEW, families: ['x'] }, false],
    ['export', 'request', 'the difference of this PC', { format: 'reg', selection: BY_VIEW, thisPc: true }, true],
    ['export', 'request', 'that of a tool without one', { format: 'gpp', selection: BY_VIEW, thisPc: true }, false],
    ['export-contents', 'request', 'a whole target', { format: 'gpp', selection: BY_VIEW, thisPc: false }, true],
    ['export', 'response', 'no folder', { folder: null, files: [] }, true],
    ['export-contents', 'response', 'what is for one PC', { files: [], families: null }, true],
    [
      'export-contents',
      'response',
      '101 files',
      { files: Array.from({ length: 101 }, () => 'a'), families: null },
      false,
    ],
    ['open-link', 'request', 'an address that isn’t listed', { address: 'https://example.com/' }, false],
    [
      'open-link',
      'request',
      'a listed one with more',
      { address: 'https://support.microsoft.com/kb/3140245?x' },
      false,
    ],
    ['open-door', 'request', 'a program', { door: 'C:\\Windows\\System32\\calc.exe' }, false],
    ['open-door', 'request', 'a door with a path', { door: 'saved-report', path: 'C:\\' }, false],
    ['open-door', 'request', 'the folder of a report', { door: 'saved-report' }, true],
    ['open-link', 'request', 'the page of an update', { address: UPDATE_PAGE }, true],
    ['open-link', 'request', 'a search of the catalogue', { address: `${UPDATE_PAGE}%20x` }, false],
    ['save-report', 'request', 'a path for a checksum', { sha256: '..', format: 'pdf', language: 'en' }, false],
    ['save-report', 'request', 'a kind that doesn’t exist', { sha256, format: 'exe', language: 'en' }, false],
    ['save-report', 'response', 'no place', { where: null }, true],
    ['context', 'response', 'the PC itself', { ...CONTEXT, sample: null, returnsTo: null, pcName: null }, true],
    ['context', 'response', 'a program that is carried', { ...CONTEXT, savesBeside: true }, true],
    ['context', 'response', 'a program that isn’t carried, said twice', { ...CONTEXT, savesBeside: false }, false],
    ['context', 'response', 'a sample that there isn’t', { ...CONTEXT, sample: { id: 'x' } }, false],
  ])('accept or reject in %s, its %s: %s', (channel, side, _what, message, isTaken) => {
    expect(v.is(CHANNELS[channel][side], message)).toBe(isTaken);
  });
});
