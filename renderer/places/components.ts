// What each place shows, by the name of the place.
export { About as about } from '../features/about/about.tsx';
export { Checklist as checklist } from '../features/checklist/checklist.tsx';
export { Connection as connection } from '../features/connection/connection.tsx';
export { Explain as explain } from '../features/explain/explain.tsx';
export { Glossary as glossary } from '../features/glossary/glossary.tsx';
export { Guided as guided } from '../features/guided/guided.tsx';
export { History as history } from '../features/history/history.tsx';
export { Home as home } from '../features/home/home.tsx';
export { Many as many } from '../features/many/many.tsx';
export { Commands as commands, More as more } from '../features/more/more.tsx';
export { Practice as practice } from '../features/practice/practice.tsx';
export { Protocols as protocols } from '../features/protocols/protocols.tsx';
export { Retire as retire } from '../features/retire/retire.tsx';
export { Why as checks } from '../features/why/why.tsx';
