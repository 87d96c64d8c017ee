import { eitherValue, UNKNOWN, type Value } from './value.ts';

/**
 * Where a script is and what its variables hold there. Its weight is the share of all paths that come here: each branch has
 * a part of it and a join adds the parts up, so that it is 1 again behind branches that all come back, and only there. What
 * came here by a path that isn't counted adds nothing, so it is never certain.
 */
export interface Flow {
  variables: ReadonlyMap<string, Value>;
  /** Whether no other flow has these variables, so that they may be changed. */
  isOwner: boolean;
  weight: number;
  isReached: boolean;
}

/** A smaller share isn't counted: above it sums are exact. */
const LEAST_WEIGHT = 2 ** -40;
const MAX_VARIABLES = 300;

export const startFlow = (isCertain: boolean, variables: Iterable<readonly [string, Value]> = []): Flow => ({
  variables: new Map(variables),
  isOwner: true,
  weight: isCertain ? 1 : 0,
  isReached: true,
});

export const isCertain = (flow: Flow): boolean => flow.weight === 1;

export const lookUp = (flow: Flow, name: string): Value => flow.variables.get(name) ?? UNKNOWN;

export function assign(flow: Flow, name: string, value: Value): void {
  if (value === null && !flow.variables.has(name)) return;
  if (!flow.variables.has(name) && flow.variables.size >= MAX_VARIABLES) return; // it stays unknown
  const changed = flow.isOwner ? (flow.variables as Map<string, Value>) : new Map(flow.variables);
  if (value === null) changed.delete(name);
  else changed.set(name, value);
  flow.variables = changed;
  flow.isOwner = true;
}

/** Nothing is known of any variable from here. */
export function forget(flow: Flow): void {
  flow.variables = new Map();
  flow.isOwner = true;
}

/** The variables as they are now, to be put back later. */
export function variablesOf(flow: Flow): Flow['variables'] {
  flow.isOwner = false;
  return flow.variables;
}

/** Puts back what `variablesOf` gave. */
export function restore(flow: Flow, variables: Flow['variables']): void {
  flow.variables = variables;
  flow.isOwner = false;
}

/** Something may have left the script here: what follows isn't certain. */
export function loseTrack(flow: Flow): void {
  flow.weight = 0;
}

export function stop(flow: Flow): void {
  flow.isReached = false;
  flow.weight = 0;
}

/** A copy with a share of the weight. */
export function fork(flow: Flow, share = 1): Flow {
  flow.isOwner = false; // both have them now
  const weight = flow.weight * share;
  return {
    variables: flow.variables,
    isOwner: false,
    isReached: flow.isReached,
    weight: weight < LEAST_WEIGHT ? 0 : weight,
  };
}

/** Continues where these flows come together. */
export function join(target: Flow, flows: readonly Flow[]): void {
  const reached = flows.filter((flow) => flow.isReached);
  const [first, ...rest] = reached;
  target.isReached = first !== undefined;
  target.weight = reached.reduce((sum, flow) => sum + flow.weight, 0);
  if (first === undefined) return;
  for (const flow of reached) flow.isOwner = false;
  let variables = first.variables;
  for (const { variables: other } of rest) {
    if (other === variables) continue;
    const both = new Map<string, Value>();
    for (const [name, value] of variables) {
      const either = other.has(name) ? eitherValue(value, other.get(name) ?? UNKNOWN) : UNKNOWN;
      if (either !== null) both.set(name, either);
    }
    variables = both;
  }
  target.variables = variables;
  target.isOwner = false;
}

/** Does one of several things: which one isn't known. */
export function branch(flow: Flow, ways: readonly ((flow: Flow) => void)[]): void {
  const flows = ways.map((way) => {
    const one = fork(flow, 1 / ways.length);
    way(one);
    return one;
  });
  join(flow, flows);
}
