import type { ComponentType } from 'react';
import { About } from '../features/about/about.tsx';
import { Checklist } from '../features/checklist/checklist.tsx';
import { Connection } from '../features/connection/connection.tsx';
import { Explain } from '../features/explain/explain.tsx';
import { Many } from '../features/many/many.tsx';
import { Glossary } from '../features/glossary/glossary.tsx';
import { Guided } from '../features/guided/guided.tsx';
import { History } from '../features/history/history.tsx';
import { Home } from '../features/home/home.tsx';
import { Commands, More } from '../features/more/more.tsx';
import { Practice } from '../features/practice/practice.tsx';
import { Protocols } from '../features/protocols/protocols.tsx';
import { Retire } from '../features/retire/retire.tsx';
import { Why } from '../features/why/why.tsx';
import type { Place } from '../state/place.ts';

export const PLACE_COMPONENTS: Readonly<Record<Place, ComponentType>> = {
  home: Home,
  guided: Guided,
  protocols: Protocols,
  checks: Why,
  explain: Explain,
  many: Many,
  retire: Retire,
  history: History,
  more: More,
  practice: Practice,
  commands: Commands,
  about: About,
  connection: Connection,
  checklist: Checklist,
  glossary: Glossary,
};
