import { join } from 'node:path';
import { unknownProof } from '../../shared/proof/proof.ts';
import type { Prober, SelfProgram } from '../ports.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import { askHost } from './ask-host.ts';
import { OWN_KIND } from '../win32/own-kind.ts';
import type { EngineContext, ProofPatience } from './engines.ts';
import { patienceOf, prove } from './prove.ts';
import { runProgram } from './run-program.ts';

const HTTPS_PORT = 443;

/** Next to the bundle; inside a package, next to the asar. */
const scriptFile = (name: string): string =>
  join(import.meta.dirname, name).replace(/\bapp\.asar\b/, 'app.asar.unpacked');

async function contextOf(self: SelfProgram, patience: ProofPatience): Promise<EngineContext | null> {
  const folder = await windowsFolder();
  if (!folder.ok) return null;
  const [script, hostScript] = [scriptFile('winhttp-request.js'), scriptFile('winhttp-host.js')];
  return { self, patience, own: OWN_KIND, windowsFolder: folder.value, script, hostScript };
}

/** Creates a prober of this PC, which starts processes of `self` and of Windows' own programs. */
export function createWindowsProber(self: SelfProgram, patience = patienceOf(process.versions.node)): Prober {
  return {
    async probe(signal) {
      const context = await contextOf(self, patience);
      const has32BitPrograms = OWN_KIND !== '32-bit';
      if (context === null) return unknownProof('no-engine', has32BitPrograms);
      return prove(has32BitPrograms, context, signal);
    },
    async connect(host, view, signal, port = HTTPS_PORT) {
      const context = await contextOf(self, patience);
      if (context === null) return { host, view, reason: 'no-engine' };
      return askHost({ host, port, view }, context, signal, runProgram);
    },
  };
}
