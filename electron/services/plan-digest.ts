import type { Plan } from '../../shared/remediation/plan.ts';
import { sha256 } from './sha256.ts';

/** A SHA-256 over the plan, before and after values alike: what the user saw, in 64 letters. */
export const planDigest = (plan: Plan): string => sha256(JSON.stringify(plan));
