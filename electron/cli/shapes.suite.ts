import * as v from 'valibot';
import { listOf, exactly } from '../../shared/schema.ts';
import { RUNG_IDS } from '../../shared/diagnosis/rungs/ids.ts';
import { suitesReportSchema } from '../../shared/diagnosis/suites-report.ts';
import { VERDICTS } from '../../shared/diagnosis/verdict.ts';
import { explainedErrorSchema } from '../../shared/errors/answer.ts';
import { explainedSchema } from '../../shared/explain/document.ts';
import { FLEET_CHANGES } from '../../shared/fleet/compare.ts';
import { FLEET_GROUPS } from '../../shared/fleet/groups.ts';
import { BROKEN_REASONS } from '../../shared/fleet/input.ts';
import { historySchema } from '../../shared/ipc/history.ts';
import { COMPARED_COLUMNS } from '../../shared/present/fleet-rows.ts';
import { connectionsSchema, notAskedListSchema } from '../../shared/proof/connections.ts';
import { HOST_FINDINGS } from '../../shared/proof/host.ts';
import { listenedSchema } from '../../shared/proof/listened.ts';
import { portChangeSchema, portReportSchema } from '../../shared/proof/port.ts';
import { judgedProofSchema } from '../../shared/proof/proof-report.ts';
import { causeSchema } from '../../shared/readiness/cause.ts';
import { retireReviewSchema } from '../../shared/remediation/retire/review.ts';
import { DRAFT, jsonSchemaOf } from '../../shared/report/json-schema.suite.ts';
import { planItemsSchema } from '../../shared/report/plan-items.ts';
import { ranOnSchema, sha256Schema } from '../../shared/report/report.ts';
import { serverReportSchema } from '../../shared/report/server-report.ts';
import { symptomSchema } from '../../shared/symptoms/symptom.ts';
import { messages } from '../../shared/text/en/messages.ts';
import { usageSchema } from '../../shared/usage/usage.ts';
import { SHAPES, type Shape } from './shapes.ts';

/** The parts of a JSON schema that are put together here. */
interface Schema {
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly [key: string]: unknown;
}

const idsOf = <T extends object>(texts: T) => v.picklist(Object.keys(texts) as (keyof T & string)[]);
const counts = (keys: readonly string[]) => exactly(Object.fromEntries(keys.map((key) => [key, v.number()])));
const file = { path: v.string(), format: v.exactOptional(v.string()), sha256: v.exactOptional(sha256Schema) };

const json = (schema: v.GenericSchema): Schema => JSON.parse(JSON.stringify(jsonSchemaOf(schema))) as Schema;
const plain = (entries: v.ObjectEntries): Schema => json(exactly(entries));

/** The same object with further members; they are required unless they have a `?`. */
function adding(schema: Schema, more: Readonly<Record<string, Schema>>): Schema {
  const members = Object.entries(more);
  return {
    ...schema,
    properties: {
      ...Object.fromEntries(members.map(([name, one]) => [name.replace('?', ''), one])),
      ...schema.properties,
    },
    required: [...members.flatMap(([name]) => (name.endsWith('?') ? [] : [name])), ...(schema.required ?? [])],
  };
}

/** A report's schema, with the members that this answer has besides. */
const report = (...required: readonly string[]): Schema => ({
  type: 'object',
  $ref: '../report.schema.json',
  required,
});

const { effects, harms } = messages.explain.onThisPc;
const onThisPc = json(v.nullable(exactly({ effect: idsOf(effects), harms: listOf(idsOf(harms)) })));

const explained: Schema = {
  anyOf: [...(json(explainedSchema).anyOf ?? []), json(explainedErrorSchema)].map((one) =>
    one.properties?.['writes'] === undefined ? one : adding(one, { 'onThisPc?': onThisPc }),
  ),
};

const review = json(retireReviewSchema);
const forecast = review.properties?.['forecast'];
const oldNames = {
  id: json(v.string()),
  state: json(v.picklist(['asks', 'may', 'not-looked-at', 'clear', 'changed'])),
};
const retire: Schema = {
  ...review,
  properties: {
    ...review.properties,
    forecast: { ...forecast, items: adding(forecast?.items ?? {}, oldNames) },
    ports: json(listOf(portChangeSchema)),
  },
};

const compared = Object.fromEntries(COMPARED_COLUMNS.map((column) => [column, v.nullable(v.string())]));

const host = exactly({
  host: v.string(),
  found: v.picklist(HOST_FINDINGS),
  code: v.nullable(v.number()),
  alert: v.nullable(v.number()),
});

/** Each shape: what gives it, and its members besides `schema` and `shape`. */
const TABLE: Readonly<Record<Shape, readonly [givenBy: string, schema: Schema]>> = {
  check: ['check', report()],
  'check-server': ['check --role server', json(serverReportSchema)],
  'check-answer': ['check --answer', plain({ verdict: v.picklist(VERDICTS), answer: v.string() })],
  'check-explain': [
    'check --explain',
    plain({
      rung: v.picklist(RUNG_IDS),
      what: v.string(),
      why: v.string(),
      how: v.string(),
      unknown: v.string(),
      links: listOf(v.string()),
    }),
  ],
  'check-for': ['check --for', plain({ symptom: symptomSchema })],
  plan: ['plan', plain({ plan: planItemsSchema })],
  'plan-retire': ['plan --retire', adding(plain({ plan: planItemsSchema }), { retire })],
  change: ['apply, undo, recover, retire', report('outcome')],
  'undo-scheduled': ['undo --scheduled', plain({ scheduled: v.number(), ended: idsOf(messages.cli.scheduledEnds) })],
  'recover-discard': ['recover --discard', plain({ discarded: v.number() })],
  'retire-keep': ['retire --keep', plain({ kept: v.nullable(v.number()) })],
  history: ['history', json(historySchema)],
  explain: ['explain', explained],
  report: ['report', report('version', 'when', 'sha256')],
  'report-verify': [
    'report verify',
    plain({
      verify: v.union([
        exactly({ state: v.literal('changed') }),
        exactly({
          state: v.literal('intact'),
          kind: v.picklist(['page', 'json']),
          sha256: sha256Schema,
          version: v.string(),
          when: v.string(),
          compared: v.picklist(['bytes', 'checksums']),
        }),
      ]),
    }),
  ],
  fleet: [
    'fleet',
    plain({
      fleet: exactly({
        read: v.number(),
        broken: v.number(),
        groups: counts(FLEET_GROUPS),
        verdicts: counts(VERDICTS),
        releases: v.record(v.string(), v.number()),
        firstBroken: v.record(v.string(), v.number()),
        brokenInputs: listOf(exactly({ name: v.string(), why: v.picklist(BROKEN_REASONS) })),
      }),
    }),
  ],
  'fleet-since': [
    'fleet --since',
    plain({
      counts: counts(FLEET_CHANGES),
      pcs: listOf(exactly({ ...compared, pc: v.string(), change: v.picklist(FLEET_CHANGES) })),
    }),
  ],
  usage: ['usage', json(usageSchema)],
  probe: [
    'probe',
    adding(json(judgedProofSchema), {
      ranOn: json(ranOnSchema),
      'cipherSuites?': json(suitesReportSchema),
      cause: json(causeSchema),
    }),
  ],
  'probe-host': [
    'probe --host, probe --microsoft365',
    plain({
      ranOn: ranOnSchema,
      host: v.exactOptional(host),
      connections: connectionsSchema,
      notAsked: notAskedListSchema,
      cause: causeSchema,
    }),
  ],
  'probe-port': ['probe --port', plain({ port: portReportSchema })],
  'probe-listen': ['probe --listen', plain({ listened: listenedSchema })],
  export: ['export', plain({ files: listOf(v.string()) })],
  files: ['report, fleet and usage, with --out', plain({ files: listOf(exactly(file)) })],
  help: ['help', plain({ usage: v.string() })],
  version: ['version', plain({ version: v.string() })],
  error: [
    'every command that fails',
    plain({
      error: exactly({
        code: v.string(),
        message: v.string(),
        nextStep: v.string(),
      }),
    }),
  ],
};

const named = (schema: Schema, shape: Shape): Schema =>
  schema.anyOf === undefined
    ? adding(
        { ...schema, required: schema.required?.filter((name) => name !== 'schema') ?? [] },
        {
          schema: { const: 1 },
          shape: { const: shape },
        },
      )
    : { anyOf: schema.anyOf.map((one) => named(one, shape)) };

/** The schema of each answer, as published in docs/schemas. */
export const shapeSchemas = (): Readonly<Record<string, object>> =>
  Object.fromEntries(
    SHAPES.map((shape) => {
      const [givenBy, schema] = TABLE[shape];
      return [shape, { $schema: DRAFT, title: `TLS Remedy: ${givenBy}`, ...named(schema, shape) }];
    }),
  );

/** What gives each shape, for the reference. */
export const shapeRows = (): readonly (readonly [shape: Shape, givenBy: string])[] =>
  SHAPES.map((shape) => [shape, TABLE[shape][0]]);
