import type { ReportErrors } from '../en/report-errors.ts';

const UNCHANGED = 'Er is niets gewijzigd op deze pc.';

export const reportErrors: ReportErrors = {
  'file-unreadable': (d) => ({
    title: `“${String(d['path'])}” kan niet worden gelezen (${String(d['detail'])}).`,
    detail: UNCHANGED,
    nextStep: 'Kijk of het bestaat en of je het mag lezen, en probeer het opnieuw.',
  }),
  'file-not-written': (d) => ({
    title: `“${String(d['path'])}” kon niet worden geschreven (${String(d['detail'])}).`,
    detail: UNCHANGED,
    nextStep: 'Kies een bestaande map waarin je mag schrijven, met ruimte op de schijf.',
  }),
  'not-a-report': (d) => ({
    title: `“${String(d['path'])}” is geen rapport van TLS Remedy.`,
    detail: UNCHANGED,
    nextStep: 'Geef een bestand dat report --out, of Rapport in het venster, heeft geschreven.',
  }),
  'report-unsealed': (d) => ({
    title: `“${String(d['path'])}” is een rapport zonder controlesom, dus een wijziging is niet te zien.`,
    detail: UNCHANGED,
    nextStep: 'Maak er een met report --json --out BESTAND; check --json voegt geen controlesom toe.',
  }),
  'report-outdated': () => ({
    title: 'Dit rapport is niet meer het nieuwste.',
    detail: 'Er is niets opgeslagen, en er is niets gewijzigd op deze pc.',
    nextStep: 'Bekijk het rapport zoals het nu is, en sla dat op.',
  }),
  'nothing-to-count': (d) => ({
    title: `Er valt niets te tellen in “${String(d['path'])}”.`,
    detail: UNCHANGED,
    nextStep:
      'Geef een map met .json-, .ndjson-, .html- of .reg-bestanden, of - en één rapport per regel op standaardinvoer.',
  }),
  'pdf-failed': (d) => ({
    title: 'De pdf kon niet worden gemaakt.',
    detail: `Er is geen pdf opgeslagen, en er is niets gewijzigd op deze pc. ${String(d['detail'] ?? '')}`.trim(),
    nextStep: 'Sla het op als pagina, open die in een browser en druk hem daar af.',
  }),
};
