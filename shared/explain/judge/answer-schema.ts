import * as v from 'valibot';
import { exactly } from '../../schema.ts';
import { PROBLEMS } from './codes.ts';

/** What a text comes to, and whether to run it: what is said first. docs/contract.md 3. */
const TO_SETTINGS = ['turns-on', 'turns-off', 'partly', 'nothing', 'harms'] as const;
const DOES = [...TO_SETTINGS, 'only-this-program', 'other', 'error', 'unknown'] as const;
const RUNS = ['yes', 'no', 'no-need', 'not-here', 'unknown'] as const;

/** Reasons that are no problem of the text. */
const OWN_REASONS = [
  ...(['tls-1.2-on', 'old-protocols-off', 'old-protocols-on', 'tls-1.3-on', 'deletes-setting'] as const),
  ...(['deletes-suites', 'office-sign-in', 'root-updates', 'event-log', 'remote-desktop'] as const),
  ...(['shows', 'no-effect', 'refused', 'only-this-program', 'suites', 'not-readable', 'not-judged'] as const),
  'creates-key',
  // of an error
  ...(['known-code', 'unknown-code'] as const),
  // of this PC
  ...(['fixes', 'fixes-not', 'changes-nothing', 'fails-here', 'not-needed', 'open'] as const),
  ...(['tls-1.2-lost', 'tls-1.3-lost', 'ssl-on'] as const),
];
export const answerSchema = exactly({
  does: v.picklist(DOES),
  run: v.nullable(v.picklist(RUNS)),
  because: v.picklist([...new Set([...OWN_REASONS, ...PROBLEMS])]),
});
export type Answer = v.InferOutput<typeof answerSchema>;
export type Because = Answer['because'];
