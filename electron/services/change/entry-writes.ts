import type { EntryWrite } from '../../../shared/remediation/journal-entry.ts';
import { planItem, type PlanItem } from '../../../shared/report/plan-items.ts';
import type { ValueRef } from '../../../shared/windows/registry.ts';
import { refOf, setting, settingPath } from '../../../shared/windows/settings.ts';

/** The two states of a value that an entry of the journal knows. */
export type Side = 'before' | 'after';

/** Where a write goes, with the value's name as it was spelled there. */
export function writeRef(write: EntryWrite): ValueRef {
  const ref = refOf(setting(write.setting), write.view);
  return { ...ref, name: write.spelling ?? ref.name };
}

/** `HKLM\...\Name` of a write, for messages. */
export function writeName(write: EntryWrite): string {
  const row = setting(write.setting);
  return `${settingPath(row, write.view)}\\${row.name}`;
}

/** A write of an entry as the report shows it, going to this side. */
export const itemTo = (write: EntryWrite, to: Side = 'after'): PlanItem =>
  planItem(to === 'after' ? write : { ...write, before: write.after, after: write.before });
