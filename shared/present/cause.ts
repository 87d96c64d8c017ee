import type { Cause } from '../readiness/cause.ts';
import { rungOfLimit, CONNECTION } from '../readiness/levels.ts';
import type { LackId } from '../diagnosis/server/ids.ts';
import { SERVER_CODES, type ServerCode } from '../diagnosis/server/codes.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import type { AnyRungText } from '../text/rung-text.ts';
import { nextStep, rungText, type StepsOf } from '../text/rungs.ts';
import { becauseText, limitText } from './readiness.ts';
import { rowOf } from '../row-of.ts';

/** A cause by its names, as a list of PCs keeps it. */
export type NamedCause = Pick<Cause, 'rung' | 'code'> & { readonly kind: Cause['kind'] | null };

type Words = Pick<
  StartMessages,
  'readiness' | 'rungs' | 'everyRung' | 'serverRungs' | 'serverProducts' | 'serverServices' | 'cause' | 'joined'
>;

/** The finding of the ladder that a cause is; undefined if it is a limit, a connection, or of the other half. */
export function foundIn({ ladder }: Pick<Report, 'ladder'>, cause: Cause | null): RungReport | undefined {
  return cause === null ? undefined : ladder.find(({ rung, code }) => rung === cause.rung && code === cause.code);
}

/** What a service lacks that is a cause. */
const LACKS: Readonly<Record<string, LackId>> = {
  'remote-desktop.unfit': 'wid-tls10',
  'remote-desktop.unknown': 'kb3080079',
  'wifi.unfit': 'tls-version',
  'wifi.unknown': 'tls-version',
};

/** Returns what is said of a cause of a server's half; undefined for another cause. */
export function incomingText({ rung, code, kind }: NamedCause, m: Words) {
  const { headlines, products, seeMissing, commands } = m.cause.incoming;
  const ofProducts = kind === 'fix' || kind === 'unknown' ? kind : 'unfit';
  const lack = rung === 'services' ? rowOf(LACKS, `${code}.${kind ?? ''}`) : undefined;
  const kindOrCode = rung === 'products' ? ofProducts : lack === undefined ? code : kind;
  const headline = rowOf<string>(headlines, `${rung}.${kindOrCode ?? ''}`);
  if (headline === undefined) return undefined;
  const { asAdministrator } = m.everyRung;
  if (rung === 'products') {
    const steps = ofProducts === 'unknown' ? { window: asAdministrator, line: asAdministrator } : seeMissing;
    return { headline, found: products[ofProducts](rowOf<string>(m.serverProducts, code) ?? code), steps };
  }
  if (lack !== undefined) {
    const { found, step } = m.serverServices.lacks[lack];
    const name = rowOf<string>(m.serverServices.names, code) ?? code;
    return { headline, found: m.joined.sentence(m.joined.labelled(name, found)), steps: { window: step, line: step } };
  }
  const text = rowOf<AnyRungText>(m.serverRungs, rung);
  const ofRung = rowOf<Readonly<Record<string, ServerCode>>>(SERVER_CODES, rung) ?? {};
  const step = rowOf(text?.steps ?? {}, code) ?? asAdministrator;
  const command = rowOf<string>(commands, rowOf(ofRung, code)?.repair ?? '') ?? '';
  const found = rowOf(text?.codes ?? {}, code) ?? code;
  return { headline, found, steps: { window: step, line: [step, command].filter(Boolean).join(m.joined.space) } };
}

export function causeText(named: NamedCause, m: Words): { readonly name: string; readonly found: string } {
  const { rung, code } = named;
  const incoming = incomingText(named, m);
  if (incoming !== undefined)
    return { name: rowOf<string>(m.cause.incoming.names, rung) ?? rung, found: incoming.found };
  if (rungOfLimit(code) === rung) return { name: rungText(m, rung, code).name, found: limitText(code, m) };
  return becauseText(named, m);
}

/** Returns what to do about a cause, in the words of the window or of the command line. There is always something. */
export function causeStep(named: NamedCause, m: Words, where: StepsOf): string {
  const { rung, code } = named;
  const incoming = incomingText(named, m);
  if (incoming !== undefined) return incoming.steps[where];
  const steps = rung === CONNECTION ? m.cause.connectionSteps : m.cause.limitSteps;
  const step = nextStep(m, rung, code, where);
  return rowOf<string>(steps, code) ?? step ?? m.cause.restartFirst(null);
}
