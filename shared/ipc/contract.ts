import * as v from 'valibot';
import { FAMILY_IDS } from '../windows/families.ts';
import { EXPORT_IDS, isForThisPc } from '../remediation/export-formats.ts';
import { snapshotSchema } from '../diagnosis/snapshot.ts';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { explainedErrorSchema } from '../errors/answer.ts';
import { explainedSchema } from '../explain/document.ts';
import { OPENABLE } from '../links/links.ts';
import { connectionsSchema, notAskedListSchema } from '../proof/connections.ts';
import { hostNameSchema } from '../proof/host.ts';
import { listenedSchema } from '../proof/listened.ts';
import { judgedProofSchema } from '../proof/proof-report.ts';
import { planItemsSchema } from '../report/plan-items.ts';
import { chosenSchema, selectionSchema } from '../remediation/selection.ts';
import type { Result } from '../result.ts';
import { ranOnSchema, reportSchema, sha256Schema } from '../report/report.ts';
import { exactly, listOf } from '../schema.ts';
import { RETIRE_CHANNELS, retireRequestSchema } from './retire-channels.ts';
import { confirmedSchema, idSchema, nothing, timestampSchema } from './parts.ts';
import { countsSchema, FLEET_CHANNELS } from './fleet.ts';
import { historySchema } from './history.ts';
import {
  DOORS,
  type DROP_CHANNEL,
  MAX_EXPLAINED_BYTES,
  MOST_ADDRESSES,
  MOST_DROPPED,
  SAVE_FORMATS,
  type Channel,
  type PageEvent,
} from './names.ts';
import { languageSchema } from '../text/languages.ts';
import { SAMPLE_IDS } from '../windows/sample-ids.ts';
import { viewSchema } from '../windows/registry.ts';
import { RELEASE_IDS } from '../windows/releases.ts';

export type { History, HistoryEntry, Journal } from './history.ts';
export type { RetireLook } from './retire-channels.ts';

/** What the window must know before it reads anything. */
const contextSchema = exactly({
  version: v.string(),
  /** The day on which it was released; absent if it wasn't. */
  released: v.exactOptional(v.pipe(v.string(), v.isoDate())),
  shell: v.picklist(['electron', 'chromium'] as const),
  language: languageSchema,
  /** The sample PC that replaces the real one; null on the real one. */
  sample: v.nullable(exactly({ id: v.picklist(SAMPLE_IDS) })),
  /** Where leaving practice returns to; null if the window wasn't switched to a sample. */
  returnsTo: v.nullable(v.picklist(['pc', 'sample'] as const)),
  /** The real PC's name; null in practice mode. */
  pcName: v.nullable(v.string()),
  /** True if Windows will ask for permission before a write, which the shield indicates. */
  asksPermission: v.boolean(),
  /** True if the program is carried, such as on a stick: reports can be saved next to it. */
  savesBeside: v.exactOptional(v.literal(true)),
  /** True if it was started from a removable drive: reports can be saved there by themselves. */
  onStick: v.exactOptional(v.literal(true)),
  ranOn: ranOnSchema,
});
export type WindowContext = v.InferOutput<typeof contextSchema>;

/** What every change is asked with; `ofUser` for this user's own values, not the PC's. */
const ofChange = { confirmed: confirmedSchema, ofUser: v.exactOptional(v.literal(true)) };

const practiceSampleSchema = exactly({
  id: v.picklist(SAMPLE_IDS),
  /** Its current state after practice, of a server the worse half; null if it can't be read. */
  verdict: v.nullable(v.picklist(VERDICTS)),
  /** True if practised on since the window opened, so it may differ from what ships. */
  isTouched: v.boolean(),
});
export type PracticeSample = v.InferOutput<typeof practiceSampleSchema>;

const checkedSchema = exactly({ checkedAt: timestampSchema, snapshot: snapshotSchema, report: reportSchema });
export type Checked = v.InferOutput<typeof checkedSchema>;

/** A pasted text, or a file's bytes in base64 because their encoding is unknown. */
const explainRequestSchema = exactly({
  source: v.variant('kind', [
    v.strictObject({ kind: v.literal('text'), text: v.pipe(v.string(), v.maxLength(MAX_EXPLAINED_BYTES)) }),
    v.strictObject({
      kind: v.literal('bytes'),
      base64: v.pipe(
        v.string(),
        v.maxLength(Math.ceil(MAX_EXPLAINED_BYTES / 3) * 4),
        v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
      ),
    }),
  ]),
  /** Its Windows version; null if the page doesn't know. */
  release: v.nullable(v.picklist(RELEASE_IDS)),
});
const preparedSchema = exactly({ report: reportSchema, summary: v.string() });

const questionsSchema = listOf(exactly({ host: hostNameSchema, view: viewSchema }), 2 * MOST_ADDRESSES);

const progressSchema = exactly({
  /** Null if none is running. */
  running: v.nullable(exactly({ questions: questionsSchema, asking: questionsSchema })),
  connections: connectionsSchema,
  notAsked: notAskedListSchema,
  /** When the last one ended; null before the first, and while one is running. */
  at: v.nullable(timestampSchema),
});
export type ConnectionProgress = v.InferOutput<typeof progressSchema>;

/** `families`: instead of the default ones. `thisPc`: the difference for this PC, by a format of `THIS_PC_IDS`. */
const exportSchema = v.pipe(
  exactly({
    format: v.picklist(EXPORT_IDS),
    selection: selectionSchema,
    families: v.exactOptional(listOf(v.picklist(FAMILY_IDS), FAMILY_IDS.length)),
    thisPc: v.exactOptional(v.boolean()),
  }),
  v.check(({ format, thisPc }) => thisPc !== true || isForThisPc(format)),
);

/**
 * Every channel between the window and the main process, with the schemas of requests and responses. The bridge, the
 * dispatcher and the tests derive from this table. Requests carry masks, scopes and entry ids, never a path or a
 * program; those of `drop` come from the preload, and the page has no function for it.
 */
export const CHANNELS = {
  context: { request: nothing, response: contextSchema },
  check: { request: nothing, response: checkedSchema },
  apply: {
    request: exactly({ expected: planItemsSchema, selection: chosenSchema, ...ofChange }),
    response: checkedSchema,
  },
  undo: { request: exactly({ id: v.nullable(idSchema), ...ofChange }), response: checkedSchema },
  history: { request: nothing, response: historySchema },
  explain: { request: explainRequestSchema, response: v.union([...explainedSchema.options, explainedErrorSchema]) },
  recover: { request: exactly({ finish: v.boolean(), ...ofChange }), response: checkedSchema },
  discard: { request: exactly({ id: idSchema, ...ofChange }), response: checkedSchema },
  samples: { request: nothing, response: exactly({ samples: listOf(practiceSampleSchema) }) },
  /** Shows a sample PC instead, by an id of the list; null goes back. `fresh` drops earlier practice on it. */
  practise: {
    request: exactly({ id: v.nullable(v.pipe(v.string(), v.maxLength(100))), fresh: v.boolean() }),
    response: nothing,
  },
  prove: { request: nothing, response: judgedProofSchema },
  'cancel-proof': { request: nothing, response: nothing },
  /** Tests how Windows connects to hosts that the user was shown, or Microsoft 365’s: names, no address or URL. */
  'test-connections': {
    request: exactly({ hosts: v.pipe(listOf(hostNameSchema, MOST_ADDRESSES), v.minLength(1)) }),
    response: progressSchema,
  },
  connections: { request: nothing, response: progressSchema },
  'cancel-connections': { request: nothing, response: nothing },
  /** Returns the names of running programs that read the settings only when they start. */
  'open-programs': { request: nothing, response: exactly({ programs: listOf(v.string(), 100) }) },
  /** Opens a loopback port for one program, in place of an earlier one. `heard` responds to it, or at the end. */
  listen: { request: nothing, response: exactly({ port: v.number() }) },
  heard: {
    request: nothing,
    response: exactly({ listened: listenedSchema, saidOther: v.boolean(), at: timestampSchema }),
  },
  'stop-listening': { request: nothing, response: nothing },
  /** Returns the content of an export: the names of its files, none if there is nothing to do, and its families. */
  'export-contents': {
    request: exportSchema,
    /** `families` null: it is for one PC. */
    response: exactly({ files: listOf(v.string(), 100), families: v.nullable(listOf(v.picklist(FAMILY_IDS))) }),
  },
  /** Saves files to a folder that the user picks outside the page; the page never names a path. */
  export: {
    request: exportSchema,
    /** `folder` null: none was picked. `files` are full paths, to show and copy. */
    response: exactly({ folder: v.nullable(v.string()), files: listOf(v.string(), 100) }),
  },
  ...FLEET_CHANNELS,
  report: { request: exactly({ names: v.boolean(), language: languageSchema }), response: preparedSchema },
  /** Saves the last prepared report by its checksum; `beside` the program if carried. `where` null: none was chosen. */
  'save-report': {
    request: exactly({
      sha256: sha256Schema,
      format: v.picklist(SAVE_FORMATS),
      language: languageSchema,
      beside: v.exactOptional(v.literal(true)),
    }),
    response: exactly({ where: v.nullable(v.string()) }),
  },
  /**
   * Keeps the answer to whether reports are saved on the stick, and saves that of this PC if they are. `saved`: its
   * name. `counts`: of all reports there; `byPolicy`: on how many PCs that aren't right a policy sets the value.
   */
  stick: {
    request: exactly({ saves: v.exactOptional(v.boolean()), save: v.exactOptional(v.literal(true)) }),
    response: exactly({
      saves: v.nullable(v.boolean()),
      saved: v.nullable(v.string()),
      counts: countsSchema,
      byPolicy: v.number(),
    }),
  },
  /** Prints the last prepared report, in Windows' own dialog. `printed` is false if the user closed it. */
  'print-report': {
    request: exactly({ sha256: sha256Schema, language: languageSchema }),
    response: exactly({ printed: v.boolean() }),
  },
  /** Opens a part of Windows, or the folder of what was saved last, by a name in a list: never a path or a program. */
  'open-door': { request: exactly({ door: v.picklist(DOORS) }), response: nothing },
  /** Opens an address in the browser, which must be in the table of links. */
  'open-link': { request: exactly({ address: v.picklist(OPENABLE) }), response: nothing },
  ...RETIRE_CHANNELS,
  /** Turns old protocols off as reviewed, with the evidence that was read. */
  retire: { request: retireRequestSchema, response: checkedSchema },
  'set-language': { request: exactly({ language: languageSchema }), response: nothing },
  /** Hands over the full paths of what was dropped, for the next reading that asks for it. */
  drop: {
    request: exactly({ paths: listOf(v.pipe(v.string(), v.maxLength(32_767)), MOST_DROPPED) }),
    response: nothing,
  },
} as const satisfies Readonly<
  Record<GateChannel, { readonly request: v.GenericSchema; readonly response: v.GenericSchema }>
>;

/** The channels of the page, and the preload's own. */
export type GateChannel = Channel | typeof DROP_CHANNEL;

export type Request<C extends GateChannel> = v.InferOutput<(typeof CHANNELS)[C]['request']>;
type Response<C extends GateChannel> = v.InferOutput<(typeof CHANNELS)[C]['response']>;

/** The response of a channel: the answer, or an expected failure with its code. */
export type Answer<C extends GateChannel> = Result<Response<C>>;

export type Handlers = { readonly [C in GateChannel]: (request: Request<C>) => Promise<Answer<C>> };

/** What the page sees of the main process: one function per channel, and a way to listen to events. */
export type Bridge = Pick<Handlers, Channel> & {
  /** Calls the listener at each event, until the returned function is called. */
  readonly on: (event: PageEvent, listener: () => void) => () => void;
};
