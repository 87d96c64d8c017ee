import type { NumberRow, NumberRows } from '../code-row.ts';
import { alertName } from '../../tls/alerts.ts';
import type { MeaningId } from '../meanings.ts';

/** Schannel's events in the System log, by their id. Source: facts 12.4. */
export const EVENT_CODES: NumberRows = {
  sources: ['H5', 'H26'],
  rows: [
    [36864, '', 'event-information'],
    [36865, '', 'event-module-missing'],
    [36867, '', 'event-information'],
    [36868, '', 'event-information'],
    [36869, '', 'certificate-key'],
    [36870, '', 'certificate-key'],
    [36871, '', 'event-no-credential'],
    [36872, '', 'chain-incomplete'],
    [36873, '', 'event-no-suite-here'],
    [36874, '', 'event-client-suites'],
    [36875, '', 'client-certificate'],
    [36876, '', 'certificate-invalid'],
    [36877, '', 'client-certificate'],
    [36880, '', 'event-handshake-made'],
    [36881, '', 'certificate-date'],
    [36882, '', 'root-not-trusted'],
    [36883, '', 'certificate-revoked'],
    [36884, '', 'certificate-name'],
    [36885, '', 'event-server-only'],
    [36886, '', 'event-no-server-certificate'],
    [36887, '', 'event-alert-received'],
    [36888, '', 'event-alert-sent'],
  ],
};

const alert = (number: number, meaning: MeaningId): NumberRow => [number, alertName(number) ?? '', meaning];

/** TLS alerts, as the events 36887 and 36888 and traces name them. Source: facts 12.3. */
export const ALERT_CODES: NumberRows = {
  sources: ['H3', 'H23'],
  rows: [
    alert(0, 'not-an-error'),
    alert(10, 'out-of-turn'),
    alert(20, 'data-altered'),
    alert(21, 'encryption-failed'),
    alert(22, 'answer-not-read'),
    alert(30, 'data-altered'),
    alert(40, 'nothing-in-common'),
    alert(42, 'certificate-invalid'),
    alert(43, 'certificate-invalid'),
    alert(44, 'certificate-revoked'),
    alert(45, 'certificate-date'),
    alert(46, 'certificate-unknown-fault'),
    alert(47, 'field-contradicts'),
    alert(48, 'root-not-trusted'),
    alert(49, 'refused-by-rule'),
    alert(50, 'answer-not-read'),
    alert(51, 'encryption-failed'),
    alert(60, 'suites-too-weak'),
    alert(70, 'version-not-taken'),
    alert(71, 'suites-too-weak'),
    alert(80, 'other-side-failed'),
    alert(86, 'fallback-refused'),
    alert(90, 'given-up'),
    alert(100, 'not-an-error'),
    alert(109, 'field-contradicts'),
    alert(110, 'field-contradicts'),
    alert(112, 'name-unknown-there'),
    alert(113, 'revocation-not-checked'),
    alert(115, 'no-credential'),
    alert(116, 'client-certificate'),
    alert(120, 'no-application-protocol'),
  ],
};

/** Error states listed with the events; few are known. Source: facts 12.4 and 16.3. */
export const STATE_CODES: NumberRows = {
  sources: ['H26'],
  rows: [
    [105, '', 'out-of-turn'],
    [252, '', 'encryption-failed'],
    [552, '', 'root-not-trusted'],
    [1203, '', 'state-not-tls'],
    [1204, '', 'version-off-here'],
    [1205, '', 'state-old-client'],
    [10001, '', 'certificate-key'],
    [10011, '', 'state-all-off'],
    [10013, '', 'state-all-off'],
  ],
};
