import * as v from 'valibot';
import { causeSchema } from '../readiness/cause.ts';
import { SCOPES } from '../remediation/scopes/index.ts';
import { exactly, listOf } from '../schema.ts';

/** What people know: the thing that doesn't connect. docs/contract.md 5. */
export const SYMPTOM_IDS = [
  'office',
  'onedrive',
  'dotnet',
  'winhttp',
  'sql',
  'windows-update',
  'internet-explorer',
  'remote-desktop',
  'wifi',
  'device',
  'other',
] as const;
export type SymptomId = (typeof SYMPTOM_IDS)[number];

/** What makes the secure connection for it. */
const STACKS = ['winhttp', 'wininet', 'dotnet', 'schannel', 'sql-driver', 'eap', 'incoming', 'own'] as const;

/** Where to look if it isn't decided by what is read here. */
const ELSEWHERE = [
  'own-tls', // a program that brings its own
  'driver', // of the database
  'update-client', // Windows Update's own, which needs updates that can't be seen
  'remote-desktop-off',
  'own-layer', // Remote Desktop without TLS
  'other-side', // the device might know only old versions
  'listen', // what an unknown program offers can be shown
] as const;
export type Elsewhere = (typeof ELSEWHERE)[number];

/** Causes that are on no ladder, as `rung.code`: the rung is called like the symptom. */
export type OwnCause =
  | 'sql.sql-native-client-11'
  | 'sql.sqlsrv32'
  | 'remote-desktop.refuses'
  | 'remote-desktop.refuses-and-update'
  | 'remote-desktop.kb3080079'
  | 'remote-desktop.ecdsa-only'
  | 'remote-desktop.wid-tls10'
  | 'remote-desktop.wid-keeps-tls10'
  | 'remote-desktop.unreadable'
  | 'wifi.lacks-tls-1.2'
  | 'wifi.only-tls-1.0'
  | 'wifi.malformed'
  | 'wifi.unreadable'
  | 'device.refuses';

/** What is found for a symptom, in keys. `cause` is a finding of a ladder, or one of `OwnCause`. */
export const symptomSchema = exactly({
  id: v.picklist(SYMPTOM_IDS),
  /** Null for a program that nothing is known about. */
  stack: v.nullable(v.picklist(STACKS)),
  /** `ok` only where the registry decides; `elsewhere` where something else does. */
  state: v.picklist(['ok', 'fail', 'warn', 'unknown', 'elsewhere']),
  cause: causeSchema,
  /** The scopes that `apply` writes for it, or `user` for this user's own values; null if nothing is written. */
  fix: v.nullable(v.union([listOf(v.picklist(SCOPES), SCOPES.length), v.literal('user')])),
  elsewhere: v.nullable(v.picklist(ELSEWHERE)),
});
export type Symptom = v.InferOutput<typeof symptomSchema>;
export type Stack = Symptom['stack'];
