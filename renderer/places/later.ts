// What every place but the first shows: one chunk, since places share so much that chunks of their own weigh more.
import type { ComponentType } from 'react';
import { EvidenceList } from '../components/evidence-list.tsx';
import { HalfDone } from '../components/half-done.tsx';
import type { LaterParts } from '../components/later.tsx';
import { ProofNow, ProofPicture } from '../components/proof-picture.tsx';
import { WritesTable } from '../components/writes-table.tsx';
import { About } from '../features/about/about.tsx';
import { Checklist } from '../features/checklist/checklist.tsx';
import { Connection } from '../features/connection/connection.tsx';
import { Deploy } from '../features/deploy/deploy.tsx';
import { Explain } from '../features/explain/explain.tsx';
import { Fleet } from '../features/fleet/fleet.tsx';
import { Glossary } from '../features/glossary/glossary.tsx';
import { Guided } from '../features/guided/guided.tsx';
import { History } from '../features/history/history.tsx';
import { Readiness } from '../features/home/readiness.tsx';
import { Practice } from '../features/practice/practice.tsx';
import { Protocols } from '../features/protocols/protocols.tsx';
import { Report } from '../features/report/report.tsx';
import { Retire } from '../features/retire/retire.tsx';
import { Why } from '../features/why/why.tsx';
import type { Place } from '../state/place.ts';

export const LATER_PARTS: LaterParts = { EvidenceList, HalfDone, ProofNow, ProofPicture, Readiness, WritesTable };

export const LATER_PLACES: Readonly<Record<Exclude<Place, 'home'>, ComponentType>> = {
  guided: Guided,
  protocols: Protocols,
  why: Why,
  explain: Explain,
  report: Report,
  fleet: Fleet,
  deploy: Deploy,
  retire: Retire,
  history: History,
  practice: Practice,
  about: About,
  connection: Connection,
  checklist: Checklist,
  glossary: Glossary,
};
