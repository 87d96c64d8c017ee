import { jsonText } from '../../shared/output/json.ts';

/** What `--json` prints, each with its schema: docs/schemas. Every answer names its own. */
export const SHAPES = [
  'check',
  'check-server',
  'check-answer',
  'check-explain',
  'check-for',
  'plan',
  'plan-retire',
  'change',
  'undo-scheduled',
  'recover-discard',
  'retire-keep',
  'history',
  'explain',
  'report',
  'report-verify',
  'fleet',
  'fleet-since',
  'usage',
  'probe',
  'probe-host',
  'probe-port',
  'probe-listen',
  'export',
  'files',
  'help',
  'version',
  'error',
] as const;
export type Shape = (typeof SHAPES)[number];

export const jsonAnswer = (shape: Shape, data: object): string => `${jsonText({ schema: 1, shape, ...data })}\n`;
