import * as v from 'valibot';
import { unescapeHtml } from '../output/html.ts';
import { plainJson } from '../output/json.ts';
import { reportSchema, type Report } from './report.ts';
import { canonicalJson, checksumOf, reportJson, type Sha256 } from './seal.ts';

/** `unsealed` has no checksum, as that of `check`. `kind` is a page or JSON; in both every character counts. */
export type Verified =
  | { readonly state: 'intact'; readonly kind: 'page' | 'json'; readonly report: Report }
  | { readonly state: 'changed' | 'unsealed' | 'not-a-report' };

const CHANGED: Verified = { state: 'changed' };
const NOT_A_REPORT: Verified = { state: 'not-a-report' };

/** Far above any report. Each value needs memory many times its characters. */
const MOST_VALUES = 200_000;
const STARTS_AND_COMMAS: readonly number[] = [',', '[', '{'].map((sign) => sign.charCodeAt(0));

export function isVast(text: string): boolean {
  if (text.length <= MOST_VALUES) return false; // as are all but a few, which are many in a fleet
  let signs = 0;
  for (let at = 0; at < text.length; at++) if (STARTS_AND_COMMAS.includes(text.charCodeAt(at))) signs++;
  return signs > MOST_VALUES;
}

/** Returns the JSON value of a text; undefined if it isn't JSON, or too vast. */
export function parseJson(text: string): unknown {
  if (isVast(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const claimsToBe = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'schema' in data && 'sha256' in data;

/** Returns the JSON in a page: the canonical form, with nothing hidden in it. */
export const pageJson = (report: Report): string => plainJson(canonicalJson(report));

/** `ownForm` is how we write the report: data that is spelt differently, or has a member twice, was changed. */
function verifyJson(text: string, sha256: Sha256, ownForm: (report: Report) => string): Verified {
  const data = parseJson(text);
  const report = v.safeParse(reportSchema, data);
  if (!report.success) return claimsToBe(data) ? CHANGED : NOT_A_REPORT;
  if (report.output.sha256 === undefined) return { state: 'unsealed' };
  const isIntact = checksumOf(report.output, sha256) === report.output.sha256 && text === ownForm(report.output);
  return isIntact ? { state: 'intact', kind: 'json', report: report.output } : CHANGED;
}

function between(text: string, start: string, end: string): string | null {
  const from = text.indexOf(start);
  const to = text.indexOf(end, from + start.length);
  return from < 0 || to < 0 ? null : text.slice(from + start.length, to);
}

/** Returns the report in a page; null if there is none. */
export function reportInPage(page: string): string | null {
  const escaped = between(page, JSON_START, JSON_END);
  return escaped === null ? null : unescapeHtml(escaped);
}

function verifyPage(page: string, sha256: Sha256): Verified {
  const found = between(page, CHECKSUM_START, '"');
  const json = reportInPage(page);
  if (found === null || json === null) return CHANGED;
  const blank = page.replace(`${CHECKSUM_START}${found}`, () => `${CHECKSUM_START}${NO_CHECKSUM}`);
  if (sha256(blank) !== found) return CHANGED;
  const inside = verifyJson(json, sha256, pageJson);
  return inside.state === 'intact' ? { ...inside, kind: 'page' } : CHANGED;
}

/** True if a text is a page of ours, intact or damaged: two of its three marks are enough. */
export function isReportPage(text: string): boolean {
  return [text.startsWith(PAGE_START), text.includes(PAGE_MARK), text.includes(JSON_START)].filter(Boolean).length > 1;
}

/** A page by its checksums. No signature: whoever changes a report on purpose can recompute the checksums. */
export function verifyReport(text: string, sha256: Sha256): Verified {
  return isReportPage(text) ? verifyPage(text, sha256) : verifyJson(text, sha256, reportJson);
}

/** The start of every report page, which identifies it. */
export const PAGE_START = '<!doctype html>\n<html lang="';
export const PAGE_MARK = '<meta name="generator" content="TLS Remedy">';
export const CHECKSUM_START = '<meta name="tls-remedy-page-sha256" content="';
/** Replaces the page's checksum while it is computed. */
export const NO_CHECKSUM = '0'.repeat(64);
/** Surrounds the report as JSON, in its canonical form and escaped. */
export const JSON_START = '<pre id="report-json">';
export const JSON_END = '</pre>';
