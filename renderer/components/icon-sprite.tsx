import type { ReactElement } from 'react';

const LINE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.4,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** Every icon and sign once, inside the document: nothing is fetched and no picture address is needed. */
export function IconSprite(): ReactElement {
  return (
    <svg width="0" height="0" className="vh" aria-hidden="true">
      <symbol id="i-home" viewBox="0 0 20 20" {...LINE}>
        <path d="M3.5 9 10 3.4 16.5 9v6.9a.9.9 0 0 1-.9.9h-3.3v-4.7H7.7v4.7H4.4a.9.9 0 0 1-.9-.9z" />
      </symbol>
      <symbol id="i-window" viewBox="0 0 20 20" {...LINE}>
        <rect x="2.8" y="3.6" width="14.4" height="12.8" rx="1.4" />
        <path d="M2.8 7.2h14.4M5.2 5.4h.1M7.4 5.4h.1" />
      </symbol>
      <symbol id="i-windows" viewBox="0 0 20 20" {...LINE}>
        <rect x="3.2" y="3.2" width="6" height="6" rx=".6" />
        <rect x="10.8" y="3.2" width="6" height="6" rx=".6" />
        <rect x="3.2" y="10.8" width="6" height="6" rx=".6" />
        <rect x="10.8" y="10.8" width="6" height="6" rx=".6" />
      </symbol>
      <symbol id="i-cloud" viewBox="0 0 20 20" {...LINE}>
        <path d="M6 15.4a3.6 3.6 0 0 1-.5-7.2 4.7 4.7 0 0 1 9-.3 3.8 3.8 0 0 1-.4 7.5z" />
      </symbol>
      <symbol id="i-back" viewBox="0 0 20 20" {...LINE}>
        <path d="M16.6 10H3.4M8.4 5l-5 5 5 5" />
      </symbol>
      <symbol id="i-protocols" viewBox="0 0 20 20" {...LINE}>
        <path d="m3.2 5.3 1.3 1.3 2.4-2.5M10 5.4h6.8M3.2 10l1.3 1.3 2.4-2.5M10 10.1h6.8M3.2 14.7 4.5 16l2.4-2.5M10 14.8h6.8" />
      </symbol>
      <symbol id="i-guided" viewBox="0 0 20 20" {...LINE}>
        <circle cx="5" cy="4.75" r="1.75" />
        <circle cx="15" cy="15.25" r="1.75" />
        <path d="M6.75 4.75h6.1a2.6 2.6 0 0 1 0 5.25h-5.7a2.6 2.6 0 0 0 0 5.25h6.1" />
      </symbol>
      <symbol id="i-why" viewBox="0 0 20 20" {...LINE}>
        <path d="M6.5 2.8v14.4M13.5 2.8v14.4M6.5 6.2h7M6.5 10h7M6.5 13.8h7" />
      </symbol>
      <symbol id="i-explain" viewBox="0 0 20 20" {...LINE}>
        <path d="M3.2 4.6h13.6M3.2 9h5M3.2 13.4h3.6" />
        <circle cx="12.2" cy="11.8" r="3.4" />
        <path d="m14.7 14.3 2.4 2.4" />
      </symbol>
      <symbol id="i-report" viewBox="0 0 20 20" {...LINE}>
        <path d="M5.6 2.9h5.6l3.9 3.9v9.4a.9.9 0 0 1-.9.9H5.6a.9.9 0 0 1-.9-.9V3.8a.9.9 0 0 1 .9-.9z" />
        <path d="M11.1 3v3.9H15M7.4 10.4h5.2M7.4 13.4h5.2" />
      </symbol>
      <symbol id="i-history" viewBox="0 0 20 20" {...LINE}>
        <path d="M3.9 6.6A7 7 0 1 1 3 10M3.6 3.2v3.6h3.6M10 6.2V10l2.7 1.8" />
      </symbol>
      <symbol id="i-paste" viewBox="0 0 20 20" {...LINE}>
        <path d="M7 4.2H5.4A1.2 1.2 0 0 0 4.2 5.4v10.4A1.2 1.2 0 0 0 5.4 17h9.2a1.2 1.2 0 0 0 1.2-1.2V5.4a1.2 1.2 0 0 0-1.2-1.2H13" />
        <rect x="7" y="2.8" width="6" height="2.8" rx=".8" />
      </symbol>
      <symbol id="i-file" viewBox="0 0 20 20" {...LINE}>
        <path d="M5.6 2.9h5.6l3.9 3.9v9.4a.9.9 0 0 1-.9.9H5.6a.9.9 0 0 1-.9-.9V3.8a.9.9 0 0 1 .9-.9z" />
        <path d="M11.1 3v3.9H15" />
      </symbol>
      <symbol id="i-practice" viewBox="0 0 20 20" {...LINE}>
        <path d="M7.6 3h4.8M8.5 3v4.9l-4.2 7.2a1.3 1.3 0 0 0 1.1 1.9h9.2a1.3 1.3 0 0 0 1.1-1.9l-4.2-7.2V3M6.4 12.4h7.2" />
      </symbol>
      <symbol id="i-about" viewBox="0 0 20 20" {...LINE}>
        <circle cx="10" cy="10" r="7.2" />
        <path d="M10 9.2v4.4M10 6.5v.3" />
      </symbol>
      <symbol id="i-pc" viewBox="0 0 20 20" {...LINE}>
        <rect x="2.6" y="3.6" width="14.8" height="9.8" rx="1.2" />
        <path d="M7 16.6h6M10 13.4v3.2" />
      </symbol>
      <symbol id="i-copy" viewBox="0 0 20 20" {...LINE}>
        <rect x="7" y="7" width="9.2" height="9.2" rx="1.4" />
        <path d="M13 7V5.2a1.4 1.4 0 0 0-1.4-1.4H5.2a1.4 1.4 0 0 0-1.4 1.4v6.4A1.4 1.4 0 0 0 5.2 13H7" />
      </symbol>
      <symbol id="i-next" viewBox="0 0 20 20" {...LINE}>
        <path d="m7.5 4.8 5.2 5.2-5.2 5.2" />
      </symbol>
      <symbol id="i-arrow" viewBox="0 0 20 20" {...LINE}>
        <path d="M3.4 10h13.2M11.6 5l5 5-5 5" />
      </symbol>
      <symbol id="i-check" viewBox="0 0 20 20" {...LINE}>
        <path d="m4.2 10.6 3.7 3.7 8-8.4" strokeWidth="2" />
      </symbol>
      <symbol id="i-link" viewBox="0 0 20 20" {...LINE}>
        <path d="M8.6 6H6.4a4 4 0 0 0 0 8h2.2M11.4 6h2.2a4 4 0 0 1 0 8h-2.2M6.8 10h6.4" />
      </symbol>
      <symbol id="i-unlink" viewBox="0 0 20 20" {...LINE}>
        <path d="M7.4 6H6.2a4 4 0 0 0 0 8h1.2M12.6 6h1.2a4 4 0 0 1 0 8h-1.2M10 6.2V3.6M10 16.4v-2.6" />
      </symbol>
      <symbol id="i-undo" viewBox="0 0 20 20" {...LINE}>
        <path d="M6.8 4 3.3 7.5 6.8 11M3.5 7.5h8.2a4.4 4.4 0 0 1 0 8.9H8" />
      </symbol>
      <symbol id="i-refresh" viewBox="0 0 20 20" {...LINE}>
        <path d="M16.1 6.6A7 7 0 1 0 17 10M16.4 3.2v3.6h-3.6" />
      </symbol>
      <symbol id="i-close" viewBox="0 0 20 20" {...LINE}>
        <path d="m5 5 10 10M15 5 5 15" />
      </symbol>
      <symbol id="i-shield" viewBox="0 0 20 20">
        <path
          d="M10 2.3 16.4 4.5v5c0 4-2.7 6.8-6.4 8.3-3.7-1.5-6.4-4.3-6.4-8.3v-5z"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.4"
          strokeLinejoin="round"
        />
        <path d="M10 2.3 16.4 4.5v5.2H10zM10 9.7v8.1c-3.6-1.5-6.3-4.2-6.4-8.1z" fill="currentColor" />
      </symbol>
      <symbol id="s-ok" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8" fill="currentColor" />
        <path
          d="m6.2 10.3 2.6 2.6 5-5.4"
          fill="none"
          stroke="var(--knock)"
          strokeWidth="1.7"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="s-old" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path
          d="m6.6 10.3 2.3 2.3 4.5-4.9"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </symbol>
      <symbol id="s-off" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </symbol>
      <symbol id="s-na" viewBox="0 0 20 20">
        <path d="M7 10h6" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" />
      </symbol>
      <symbol id="s-blocked" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="5.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="m6.2 13.8 7.6-7.6" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </symbol>
      <symbol id="s-unknown" viewBox="0 0 20 20">
        <circle
          cx="10"
          cy="10"
          r="7.25"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeDasharray="2.4 2.15"
        />
        <path
          d="M8 8.2a2 2 0 1 1 2.9 1.8c-.6.3-.9.7-.9 1.4M10 13.6v.1"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
        />
      </symbol>
      <symbol id="s-fail" viewBox="0 0 20 20">
        <path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" fill="currentColor" />
        <path d="m7 7 6 6M13 7l-6 6" fill="none" stroke="var(--knock)" strokeWidth="1.7" strokeLinecap="round" />
      </symbol>
      <symbol id="s-stop" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8" fill="currentColor" />
        <path d="M5.8 10h8.4" fill="none" stroke="var(--knock)" strokeWidth="2.4" strokeLinecap="round" />
      </symbol>
      <symbol id="s-warn" viewBox="0 0 20 20">
        <path
          d="M10 2.2a1.2 1.2 0 0 1 1.05.6l7.3 13a1.2 1.2 0 0 1-1.05 1.8H2.7a1.2 1.2 0 0 1-1.05-1.8l7.3-13A1.2 1.2 0 0 1 10 2.2z"
          fill="currentColor"
        />
        <path d="M10 7.2v4.6M10 14.5v.1" fill="none" stroke="var(--knock)" strokeWidth="1.8" strokeLinecap="round" />
      </symbol>
      <symbol id="s-info" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="8" fill="currentColor" />
        <path d="M10 9.2v4.6M10 6.3v.1" fill="none" stroke="var(--knock)" strokeWidth="1.8" strokeLinecap="round" />
      </symbol>
      <symbol id="s-half" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M10 2.75a7.25 7.25 0 0 1 0 14.5z" fill="currentColor" />
      </symbol>
    </svg>
  );
}
