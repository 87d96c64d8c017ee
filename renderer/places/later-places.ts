// Every screen but the first: the chunk that is fetched once the first one stands.
export { Guided } from '../features/guided/guided.tsx';
export { Protocols } from '../features/protocols/protocols.tsx';
export { Why } from '../features/why/why.tsx';
export { Explain } from '../features/explain/explain.tsx';
export { Report } from '../features/report/report.tsx';
export { History } from '../features/history/history.tsx';
export { Practice } from '../features/practice/practice.tsx';
export { About } from '../features/about/about.tsx';
