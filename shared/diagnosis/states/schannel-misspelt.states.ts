// Values of Schannel that are misspelt, or of another type.
import { fixes } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import { SERVER_2016, SEVEN, SEVEN_REPAIRED, TEN } from './windows.states.ts';

const MISTAKES = 'https://github.com/VBA-tools/VBA-Web/issues/222';
const SWITCH_ON = ['tls-1.2.enabled 0x1', 'tls-1.2.disabled-by-default 0x0'];

export const STATES: readonly State[] = [
  fixes(
    'a key without the space in its name',
    MISTAKES,
    SEVEN,
    {
      native: 0x800,
      wow64: 0x800,
      values: { 'stray.schannel-no-space.enabled': 1, 'stray.schannel-no-space.disabled-by-default': 0 },
    },
    { schannel: 'xnot-configured', 'stray-values': '!in-machine' },
    [...SWITCH_ON, 'stray.schannel-no-space.enabled removed', 'stray.schannel-no-space.disabled-by-default removed'],
    { scopes: ['stray'] },
  ),
  fixes(
    '`DisableByDefault` on Windows 7',
    MISTAKES,
    SEVEN_REPAIRED,
    { schannel: { 'TLS 1.2': { enabled: 1 } }, values: { 'stray.tls-1.2.client.disable-by-default': 0 } },
    { schannel: 'xdefault-missing', 'stray-values': '!in-machine' },
    ['tls-1.2.disabled-by-default 0x0'],
  ),
  {
    title: '`DisableByDefault` although TLS 1.2 is on anyway',
    source: MISTAKES,
    on: SERVER_2016,
    pc: { schannel: { 'TLS 1.2': { enabled: 1 } }, values: { 'stray.tls-1.2.client.disable-by-default': 0 } },
    rungs: { schannel: '!misspelt', 'stray-values': '!in-machine' },
    ready: 'likely',
    scopes: ['stray'],
    plan: ['stray.tls-1.2.client.disable-by-default removed'],
  },
  {
    title: '`Enabled` as a text',
    source: 'https://github.com/fbprogmbh/Hardening-Audit-Tool-AuditTAP/issues/365',
    on: TEN,
    pc: { schannel: { 'TLS 1.2': { enabled: '1' } } },
    rungs: { schannel: '!odd-value' },
    ready: 'doubtful: schannel',
    step: 'schannel elsewhere',
  },
  fixes(
    'both values as texts on Windows 7',
    'https://github.com/microsoft/CSS-Exchange/issues/1172',
    SEVEN_REPAIRED,
    { schannel: { 'TLS 1.2': { enabled: '1', disabledByDefault: '0' } } },
    { schannel: 'xnot-configured' },
    SWITCH_ON,
  ),
];
