/** A whole day in a calendar. */
interface CalendarDay {
  /** `2026-12-09` */
  readonly day: string;
  readonly title: string;
  readonly about: string;
  /** When the file is made. */
  readonly at: Date;
}

/** Longest part of a line, in bytes of UTF-8: RFC 5545 allows 75. */
const LONGEST = 72;

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** At most so many in UTF-8. */
const bytesOf = (sign: string): number => (sign < '\u0080' ? 1 : 4);

/** A line that is too long goes on in the next one, after a blank, and never within a sign. */
function folded(line: string): string {
  let length = 0;
  return [...line]
    .map((sign) => {
      length += bytesOf(sign);
      if (length <= LONGEST) return sign;
      length = bytesOf(sign);
      return `\r\n ${sign}`;
    })
    .join('');
}

/** A file that calendars open (RFC 5545). The same day opened twice is one entry. */
export function calendarFile({ day, title, about, at }: CalendarDay): string {
  const stamp = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//TLS Remedy//TLS Remedy//EN',
    'BEGIN:VEVENT',
    `UID:collect-${day}@tls-remedy`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}
