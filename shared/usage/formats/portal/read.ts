import type { Protocol } from '../../../tls/protocols.ts';
import type { UnreadReason } from '../../usage.ts';
import { createCsvRow, csvFields, type CsvRow } from '../../csv.ts';
import { isOld } from '../../protocols.ts';
import type { LogFormat, ReadContext, RecordReader } from '../../reader.ts';
import { flagOfDetails, takeSignIn } from '../entra/sign-in.ts';

const SEPARATORS = [',', ';', '\t'] as const;

/** The columns of a list by their lowercase names. */
type Columns = ReadonlyMap<string, number>;

/** The page has `TLS 1.0 (percentage)` for `TLS 1.0`, Log Analytics `CreatedDateTime [UTC]`. Facts 18.4 [U18][U31]. */
function headOf(name: string): string {
  const [bare = ''] = name.split(/[([]/);
  return bare.toLowerCase().trim();
}

function columnsOf(head: string): { readonly columns: Columns; readonly separator: string } | null {
  for (const separator of SEPARATORS) {
    const names = csvFields(head.trimEnd(), separator);
    if (names === null || names.length < 3) continue;
    return { columns: new Map(names.map((name, at) => [headOf(name), at])), separator };
  }
  return null;
}

const PROTOCOL_COLUMNS = [
  { column: 'tls 1.0', protocol: 'TLS 1.0' },
  { column: 'tls 1.1', protocol: 'TLS 1.1' },
  { column: 'tls 1.2', protocol: 'TLS 1.2' },
] as const satisfies readonly { readonly column: string; readonly protocol: Protocol }[];

const NUMBER = /^\d+(?:[.,]\d+)?\s*%?$/;

const numberOf = (text: string): number | null => {
  const trimmed = text.trim();
  if (trimmed === '') return 0;
  return NUMBER.test(trimmed) ? Number(trimmed.replace('%', '').replace(',', '.')) : null;
};

interface Shares {
  readonly counts: readonly number[];
  /** True if they were calculated from shares of all messages. */
  readonly areShares: boolean;
}

/** Percentages, or numbers that add up to all messages; null if unclear. Any share is one. Source: facts 18.4 [U18]. */
export function countsOf(texts: readonly string[], messages: string): Shares | null {
  const all = numberOf(messages);
  const numbers = texts.map(numberOf);
  if (all === null || !Number.isInteger(all)) return null;
  const known = numbers.filter((number) => number !== null);
  if (known.length !== numbers.length) return null;
  const sum = known.reduce((total, number) => total + number, 0);
  const hasSign = texts.some((text) => text.includes('%'));
  const isWhole = known.every((number) => Number.isInteger(number));
  if (!hasSign && isWhole && sum === all) return { counts: known, areShares: false };
  if (hasSign ? sum > 101 : Math.abs(sum - 100) > 1) return sum === 0 ? { counts: known, areShares: false } : null;
  const counts = known.map((share) => (share === 0 ? 0 : Math.max(1, Math.round((share * all) / 100))));
  return { counts, areShares: true };
}

/** The columns of the portal's report of SMTP AUTH clients. Source: facts 18.4 [U18]. */
const SENDER = 'sender address';
const MESSAGES = 'messages sent';
const isSenderList = (columns: Columns): boolean =>
  [SENDER, MESSAGES, ...PROTOCOL_COLUMNS.map(({ column }) => column)].every((name) => columns.has(name));

/** The columns of Microsoft's list of sign-ins with old TLS, one per row. Source: facts 18.4 [U17]. */
const isSignInList = (columns: Columns): boolean =>
  ['createddatetime', 'appdisplayname', 'ipaddress', 'resourcedisplayname'].every((name) => columns.has(name));

/** The column of Log Analytics that shows whether a sign-in used old TLS. Source: facts 18.4 [U31]. */
const DETAILS = 'authenticationprocessingdetails';
const isFlaggedList = (columns: Columns): boolean =>
  [DETAILS, 'createddatetime', 'appdisplayname'].every((name) => columns.has(name));

/** The file names of Microsoft's script; nothing in the files says that the sign-ins used old TLS. */
const OF_OLD_TLS = /low_?tls/i;

type Value = (column: string) => string | null;
type TakeRow = (value: Value) => UnreadReason | null;

const takeSender =
  ({ findings }: ReadContext): TakeRow =>
  (value) => {
    const found = countsOf(
      PROTOCOL_COLUMNS.map(({ column }) => value(column) ?? ''),
      value(MESSAGES) ?? '',
    );
    if (found === null) return 'unclear-count';
    findings.limit('no-moment');
    if (found.areShares) findings.limit('shares');
    for (const [index, { protocol }] of PROTOCOL_COLUMNS.entries()) {
      const count = found.counts[index] ?? 0;
      if (count === 0) continue;
      if (!isOld(protocol)) findings.newer(protocol, count);
      else {
        const [client, site] = [value(SENDER), 'Exchange Online, SMTP AUTH'];
        findings.old({ protocol, side: 'client', client, agent: null, site, count, at: null });
      }
    }
    return null;
  };

/** Returns how to count the rows of a list: those of Microsoft's script are old, those of Log Analytics have a flag. */
function takerOf(columns: Columns, context: ReadContext): TakeRow {
  if (isSenderList(columns)) return takeSender(context);
  const isFlagged = isFlaggedList(columns);
  return (value) => takeSignIn(context.findings, value, isFlagged ? flagOfDetails(value(DETAILS)) : 'old');
}

/** Lists of clients with old TLS from Microsoft 365's portal, Microsoft's script and Log Analytics. Facts 18.4. */
function openList(context: ReadContext): RecordReader {
  let head: ReturnType<typeof columnsOf> = null;
  let takeRow: TakeRow = () => null;
  /** A row that continues after the line break, and its length. */
  let open: CsvRow | null = null;
  let length = 0;

  const take = (text: string, isEnded: boolean): UnreadReason | null => {
    if (head === null) {
      head = columnsOf(text);
      takeRow = head === null ? takeRow : takerOf(head.columns, context);
      return null;
    }
    const { columns, separator } = head;
    const row = open ?? createCsvRow(separator);
    const fields = row(text);
    open = fields === null ? row : null;
    if (fields === null) return null;
    if (fields.length !== columns.size) return isEnded ? 'fields-missing' : 'cut-off';
    return takeRow((column) => {
      const value = fields[columns.get(column) ?? -1]?.trim();
      return value === undefined || value === '' || value === '-' ? null : value;
    });
  };

  return {
    take(bytes, from, to, isEnded) {
      const text = context.textOf(bytes, from, to).replace(/\r$/, '');
      if (open === null && text === '') return null;
      length = open === null ? text.length : length + 1 + text.length;
      if (length <= MOST_ROW) return take(text, isEnded);
      open = null;
      return 'too-long';
    },
    end: () => (open === null ? null : 'cut-off'),
  };
}

/** A row may span many lines, but not endlessly. */
const MOST_ROW = 65_536;

export const format: LogFormat = {
  recordEnd: '\n',
  recognises(start, name) {
    const columns = columnsOf(start.split('\n')[0] ?? '')?.columns;
    return (
      columns !== undefined &&
      (isSenderList(columns) || isFlaggedList(columns) || (isSignInList(columns) && OF_OLD_TLS.test(name)))
    );
  },
  open: openList,
};
