import type { SuitesReport } from '../diagnosis/suites-report.ts';

type Finding = SuitesReport['services'][number];

/** What is said of the services and the cipher suites of this PC. */
export interface ServiceTexts {
  readonly title: string;
  readonly names: Readonly<Record<Finding['service'], string>>;
  readonly results: Readonly<Record<Finding['result'], string>>;
  /** By what it is known; `none` if the list is unknown. */
  readonly sources: Readonly<Record<NonNullable<SuitesReport['source']> | 'none', string>>;
  readonly dated: (month: string) => string;
}
