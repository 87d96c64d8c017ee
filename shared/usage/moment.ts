const MOMENT = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z?$/;

/** A moment that is written in UTC, as ISO 8601 to the second; null for any other text. */
export function momentOf(text: string): string | null {
  const [, day, time] = MOMENT.exec(text.trim()) ?? [];
  if (day === undefined || time === undefined) return null;
  const moment = `${day}T${time}Z`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}
