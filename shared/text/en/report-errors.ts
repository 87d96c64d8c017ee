import type { ErrorCode } from '../../failures.ts';
import type { Messages } from '../shape.ts';

const UNCHANGED = 'Nothing was changed on this PC.';

export type ReportErrors = Pick<
  Messages['errors'],
  Extract<
    ErrorCode,
    | 'file-unreadable'
    | 'file-not-written'
    | 'not-a-report'
    | 'report-unsealed'
    | 'report-outdated'
    | 'nothing-to-count'
    | 'pdf-failed'
  >
>;

export const reportErrors: ReportErrors = {
  'file-unreadable': (d) => ({
    title: `“${String(d['path'])}” can’t be read (${String(d['detail'])}).`,
    detail: UNCHANGED,
    nextStep: 'Make sure that it exists and that you may read it, then try again.',
  }),
  'file-not-written': (d) => ({
    title: `“${String(d['path'])}” could not be written (${String(d['detail'])}).`,
    detail: UNCHANGED,
    nextStep: 'Choose a folder that exists and that you may write to, with room on its disk.',
  }),
  'not-a-report': (d) => ({
    title: `“${String(d['path'])}” is not a report of TLS Remedy.`,
    detail: UNCHANGED,
    nextStep: 'Give a file that report --out, or the window’s Report, has written.',
  }),
  'report-unsealed': (d) => ({
    title: `“${String(d['path'])}” is a report without a checksum, so it can’t be checked for changes.`,
    detail: UNCHANGED,
    nextStep: 'Make one with report --json --out FILE; check --json adds no checksum.',
  }),
  'report-outdated': () => ({
    title: 'This report is no longer the newest.',
    detail: 'Nothing was saved, and nothing was changed on this PC.',
    nextStep: 'Look at the report as it is now, and save that.',
  }),
  'nothing-to-count': (d) => ({
    title: `There is nothing to count in “${String(d['path'])}”.`,
    detail: UNCHANGED,
    nextStep: 'Give a folder with .json, .ndjson, .html or .reg files, or - and one report per line on standard input.',
  }),
  'pdf-failed': (d) => ({
    title: 'The PDF could not be made.',
    detail: `No PDF was saved, and nothing was changed on this PC. ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Save it as a page instead, open that in a browser and print it from there.',
  }),
};
