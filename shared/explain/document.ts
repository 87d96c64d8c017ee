import * as v from 'valibot';
import { protocolSchema } from '../tls/protocols.ts';
import { exactly, listOf, maskSchema } from '../schema.ts';
import { ACTIONS, ASKS, MAX_NOT_FOLLOWED, MAX_WRITES, NEEDS, notFollowedSchema } from './found.ts';
import { TEXT_FORMATS, WHENS } from './found.ts';
import { PROBLEMS, WRITE_CODES } from './judge/codes.ts';
import { hexSchema } from '../tls/mask.ts';

/** What a text comes to, and whether to run it: what is said first. docs/contract.md 3. */
const DOES = [
  ...(['turns-on', 'turns-off', 'partly', 'nothing', 'harms'] as const),
  ...(['only-this-program', 'other', 'error', 'unknown'] as const),
];
const RUNS = ['yes', 'no', 'no-need', 'not-here', 'unknown'] as const;
/** Reasons that are no problem of the text. */
const OWN_REASONS = [
  ...(['tls-1.2-on', 'old-protocols-off', 'old-protocols-on', 'tls-1.3-on', 'deletes-setting'] as const),
  ...(['deletes-suites', 'office-sign-in', 'root-updates', 'event-log', 'remote-desktop'] as const),
  ...(['shows', 'no-effect', 'refused', 'only-this-program', 'suites', 'not-readable', 'not-judged'] as const),
  ...(['creates-key', 'known-code', 'unknown-code'] as const),
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

/** What becomes of a write on the PC that was read, after those before it; null if that is unknown. */
export const HERE = ['happens', 'no-effect', 'fails', 'asks', 'not-reached'] as const;

/** One write as `explain` returns it. Shape: docs/contract.md 3; `setting`, `line` and `data` are additions. */
const explainedWriteSchema = exactly({
  view: v.picklist(['native', 'wow64', 'other'] as const),
  path: v.string(),
  name: v.nullable(v.string()),
  type: v.nullable(v.string()),
  value: v.nullable(maskSchema),
  hex: v.nullable(hexSchema),
  protocols: listOf(protocolSchema),
  unknownBits: v.nullable(hexSchema),
  deletes: v.boolean(),
  action: v.picklist(ACTIONS),
  /** `possible`: on some paths, or one of a few values; `certain` if nothing fails before; `states`: a text says so. */
  certainty: v.picklist(['certain', 'possible', 'states'] as const),
  problems: listOf(v.picklist(WRITE_CODES)),
  /** The id in the catalogue; null for a value that it doesn't have. */
  setting: v.nullable(v.string()),
  line: v.number(),
  when: v.exactOptional(v.picklist(WHENS)),
  dependsOn: v.exactOptional(v.number()),
  /** What it needs of the PC, without what the writes before it settle. */
  needs: v.exactOptional(listOf(v.picklist(NEEDS))),
  asks: v.exactOptional(v.picklist(ASKS)),
  /** Type and data are those of a value that isn't there yet; on a PC, those that stand there afterwards. */
  keepsType: v.exactOptional(v.literal(true)),
  /** What a key loses on the PC that was read, by the names of values and subkeys. */
  loses: v.exactOptional(listOf(v.string())),
  here: v.exactOptional(v.nullable(v.picklist(HERE))),
  /** A mail or a page broke its line, or that of its key. */
  joined: v.exactOptional(v.literal(true)),
  /** The data that is written, if it isn't a number. */
  data: v.exactOptional(v.string()),
});
export type ExplainedWrite = v.InferOutput<typeof explainedWriteSchema>;

/** What sets or shows TLS for one program, without a write to the registry, and for how long. Source: facts 12.11. */
const inProgramSchema = exactly({
  line: v.number(),
  program: v.picklist(['dotnet', 'winhttp', 'curl', 'node', 'java', 'windows', 'other'] as const),
  /** Empty if the line doesn't say, or it is about cipher suites. */
  protocols: listOf(protocolSchema),
  lasts: v.picklist(['process', 'request', 'program', 'pc'] as const),
  /** Absent if it sets TLS; `unchecked`, `unrevoked`: what of certificates isn't checked; `weaker`: .NET held back. */
  kind: v.exactOptional(v.picklist(['shows', 'unchecked', 'unrevoked', 'weaker'] as const)),
  ofWindows: v.exactOptional(v.literal(true)),
});
export type InProgram = v.InferOutput<typeof inProgramSchema>;

const explainedDocumentSchema = exactly({
  schema: v.literal(1),
  kind: v.literal('document'),
  answer: answerSchema,
  format: v.picklist(TEXT_FORMATS),
  writes: listOf(explainedWriteSchema, MAX_WRITES),
  inProgram: listOf(inProgramSchema, MAX_NOT_FOLLOWED),
  problems: listOf(v.picklist(PROBLEMS)),
  /** What would have to be run, in the order of lines; if there are too many, those that name TLS are kept. */
  notFollowed: listOf(notFollowedSchema, MAX_NOT_FOLLOWED),
  notFollowedCut: v.number(),
  syntaxErrorLine: v.exactOptional(v.number()),
  /** Reading stopped at a limit. The findings before it are returned. */
  cut: v.exactOptional(v.literal(true)),
});
export type ExplainedDocument = v.InferOutput<typeof explainedDocumentSchema>;

const explainedNumberSchema = exactly({
  schema: v.literal(1),
  kind: v.literal('value'),
  answer: answerSchema,
  value: maskSchema,
  hex: hexSchema,
  protocols: listOf(protocolSchema),
  unknownBits: hexSchema,
  problems: listOf(
    v.picklist(['zero', 'unknown-bits', 'ssl', 'lacks-tls-1.2', 'tls-1.3-not-in-this-windows'] as const),
  ),
  assumedBase: v.optional(v.literal(16)),
});

export const explainedSchema = v.union([explainedNumberSchema, explainedDocumentSchema]);
export type Explained = v.InferOutput<typeof explainedSchema>;
