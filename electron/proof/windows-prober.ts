import { join } from 'node:path';
import { safeParse } from 'valibot';
import { hostFinding, hostTriesSchema, refusalFinding, type HostReport } from '../../shared/proof/host.ts';
import { unknownProof } from '../../shared/proof/proof.ts';
import type { Prober, SelfProgram } from '../ports.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import { OWN_KIND, selfProbe, type EngineContext, type ProofPatience } from './engines.ts';
import { patienceOf, prove } from './prove.ts';
import { openRelay } from './relay.ts';
import { runProgram } from './run-program.ts';

const HTTPS_PORT = 443;
/** For all tries together: somebody waits for it. */
const HOST_DEADLINE_MS = 20_000;

/** Beside the bundle; inside a package, beside the asar. */
const scriptFile = (): string =>
  join(import.meta.dirname, 'winhttp-request.js').replace(/\bapp\.asar\b/, 'app.asar.unpacked');

async function contextOf(self: SelfProgram, patience: ProofPatience): Promise<EngineContext | string> {
  const folder = await windowsFolder();
  return folder.ok
    ? { self, patience, own: OWN_KIND, windowsFolder: folder.value, script: scriptFile() }
    : folder.detail;
}

/** What a program printed as JSON; null where it is none. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How the host refuses, read along by a relay between it and WinHTTP. */
async function readAlong(
  context: EngineContext,
  host: string,
  port: number,
  signal: AbortSignal,
): Promise<Pick<HostReport, 'found' | 'alert'>> {
  const relay = await openRelay(host, port);
  try {
    const program = selfProbe({ kind: 'via', relay: relay.port, host, port }, context);
    const run = await runProgram(program, HOST_DEADLINE_MS, signal);
    return run.kind === 'ended' ? refusalFinding(relay.answer()) : { found: 'tls-refused', alert: null };
  } finally {
    await relay.close();
  }
}

async function askHost(context: EngineContext, host: string, port: number, signal: AbortSignal): Promise<HostReport> {
  const run = await runProgram(selfProbe({ kind: 'host', host, port }, context), HOST_DEADLINE_MS, signal);
  const none = { host, code: null, alert: null } as const;
  if (run.kind !== 'ended') return { ...none, found: run.kind === 'timed-out' ? 'no-answer' : 'not-asked' };
  const tries = safeParse(hostTriesSchema, parsed(run.out));
  if (!tries.success) return { ...none, found: 'not-asked' };
  const { plain } = tries.output;
  const found = hostFinding(tries.output);
  const report = { host, found, code: plain.stage === 'answered' ? plain.status : plain.code, alert: null };
  return found === 'tls-refused' ? { ...report, ...(await readAlong(context, host, port, signal)) } : report;
}

/** Asks the Windows that this runs on, through new processes of `self` and of Windows' own programs. */
export function createWindowsProber(self: SelfProgram, patience = patienceOf(process.versions.node)): Prober {
  return {
    async probe(signal) {
      const context = await contextOf(self, patience);
      const has32BitPrograms = OWN_KIND !== '32-bit';
      if (typeof context === 'string') return unknownProof('no-engine', has32BitPrograms);
      return prove(has32BitPrograms, context, signal);
    },
    async probeHost(host, signal, port = HTTPS_PORT) {
      const context = await contextOf(self, patience);
      if (typeof context === 'string') return { host, found: 'not-asked', code: null, alert: null };
      return askHost(context, host, port, signal);
    },
  };
}
