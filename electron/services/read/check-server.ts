import { serverReport, type ServerReport } from '../../../shared/report/server-report.ts';
import { check } from './check.ts';
import type { Pc } from './pc.ts';
import { readServer } from './read-server.ts';

/** Reads the PC once more for the role server and judges it. */
export async function checkServer(pc: Pc): Promise<ServerReport> {
  const checked = await check(pc);
  return serverReport(await readServer(pc, checked), checked.report.machine, pc.ranOn);
}
