import * as v from 'valibot';
import { serverFacts, type ServerSnapshot } from '../diagnosis/server/facts.ts';
import { SERVER_LIMITS } from '../diagnosis/server/ids.ts';
import { FAMILIES } from '../diagnosis/server/seen-products.ts';
import { judgeServer, serverFindingSchema, serverProductSchema } from '../diagnosis/server/judge.ts';
import { serverServiceSchema } from '../diagnosis/server/services.ts';
import type { Sightings } from '../diagnosis/server/seen-products.ts';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { exactly, listOf } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.ts';
import { machineSchema, ranOnSchema, type RanOn, type Report } from './report.ts';

/** The result of `check --role server`. Shape: docs/contract.md 7. */
export const serverReportSchema = exactly({
  schema: v.literal(1),
  role: v.literal('server'),
  ranOn: ranOnSchema,
  machine: machineSchema,
  verdict: v.picklist(VERDICTS),
  /** What Schannel does with each requested protocol, oldest first; empty if the release is unknown. */
  accepts: listOf(
    exactly({
      protocol: protocolSchema,
      state: v.picklist(['on', 'in-doubt', 'by-request', 'off', 'unsupported'] as const),
      /** True if no registry value decides it. */
      isDefault: v.boolean(),
    }),
    10,
  ),
  findings: listOf(serverFindingSchema, 20),
  products: listOf(serverProductSchema, 200),
  services: listOf(serverServiceSchema, 20),
  /** `iis` if nothing else was found, `none` if nothing was. */
  alone: v.nullable(v.picklist(['iis', 'none'] as const)),
  unreadable: listOf(v.picklist(FAMILIES), 20),
  limits: listOf(v.picklist(SERVER_LIMITS), 10),
});
export type ServerReport = v.InferOutput<typeof serverReportSchema>;

function aloneOf({ seen, unreadable }: Sightings): ServerReport['alone'] {
  if (unreadable.length > 0) return null;
  if (seen.length === 0) return 'none';
  return seen.every(({ family }) => family === 'iis') ? 'iis' : null;
}

/** Judges what was read for the server role. Pure: the same input yields the same report. */
export function serverReport(read: ServerSnapshot, machine: Report['machine'], ranOn: RanOn): ServerReport {
  const server = serverFacts(read);
  const { verdict, findings, products, services, found } = judgeServer(server);
  const { unreadable } = found;
  return {
    schema: 1,
    role: 'server',
    ranOn,
    machine,
    verdict,
    accepts: server.sides.map(({ protocol, server: { state, isDefault } }) => ({ protocol, state, isDefault })),
    findings,
    products,
    services: [...services],
    alone: aloneOf(found),
    unreadable,
    limits: SERVER_LIMITS.filter((limit) => limit !== 'product-unreadable' || unreadable.length > 0),
  };
}
