// Every screen but the first: the chunk that is fetched once the first one stands.
export { Guided } from '../guided/guided.tsx';
export { Protocols } from './protocols.tsx';
export { Why } from './why.tsx';
export { Explain } from './explain.tsx';
export { Report } from './report.tsx';
export { History } from './history.tsx';
export { Practice } from './practice.tsx';
export { About } from './about.tsx';
