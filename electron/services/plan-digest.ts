import { createHash } from 'node:crypto';
import type { Plan } from '../../shared/remediation/plan.ts';

/** A SHA-256 over the plan, before and after values alike: what the user saw, in 64 letters. */
export function planDigest(plan: Plan): string {
  return createHash('sha256').update(JSON.stringify(plan)).digest('hex');
}
