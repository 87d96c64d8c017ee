/** How every report page begins, by which it is known. */
export const PAGE_START = '<!doctype html>\n<html lang="';
export const PAGE_MARK = '<meta name="generator" content="TLS Remedy">';
export const CHECKSUM_START = '<meta name="tls-remedy-page-sha256" content="';
/** Stands where the page's checksum is while the checksum is made. */
export const NO_CHECKSUM = '0'.repeat(64);
/** Round the report as JSON, in its canonical form and escaped. */
export const JSON_START = '<pre id="report-json">';
export const JSON_END = '</pre>';
