import type { Clause, Domain, Plan } from '../model/Plan.js';
import type { Target } from '../model/Target.js';
import type { ClauseEntry, ComposedDomain, DomainEntry, PlanEntry } from './PlanEntry.js';

/** A clause with ids that are known at compile time. */
export interface TypedClause<ClauseId extends string, TargetId extends string> extends Clause {
  readonly id: ClauseId;
  readonly targets: readonly TargetId[];
}

/** A domain with ids that are known at compile time. */
export interface TypedDomain<
  DomainId extends string,
  ClauseId extends string,
  TargetId extends string,
> extends Domain {
  readonly id: DomainId;
  readonly goals: readonly TypedClause<ClauseId, TargetId>[];
  readonly measures: readonly TypedClause<ClauseId, TargetId>[];
}

/** A target with ids that are known at compile time. */
export interface TypedTarget<TargetId extends string, IndicatorId extends string = string>
  extends Target {
  readonly id: TargetId;
  readonly indicator: IndicatorId;
}

/**
 * A plan with ids that are known at compile time: editors complete them, and a misspelt id does not
 * compile.
 */
export interface TypedPlan<
  PlanId extends string,
  DomainId extends string,
  ClauseId extends string,
  TargetId extends string,
  IndicatorId extends string = string,
> extends Plan {
  readonly id: PlanId;
  readonly domains: readonly TypedDomain<DomainId, ClauseId, TargetId>[];
  readonly targets: readonly TypedTarget<TargetId, IndicatorId>[];
}

/** The type of the plan that is composed from a compact form, with its literal ids. */
export type PlanOf<E extends PlanEntry> = TypedPlan<
  E['id'],
  PlanIds<E['id'], E['domains'][number]>['domain'],
  PlanIds<E['id'], E['domains'][number]>['clause'],
  PlanIds<E['id'], E['domains'][number]>['target'],
  PlanIds<E['id'], E['domains'][number]>['indicator']
>;

/** The ids that a domain adds to a plan, and the indicators to which its targets refer. */
export type PlanIds<PlanId extends string, D> = D extends ComposedDomain
  ? {
      readonly domain: D['domain']['id'];
      readonly clause: D['domain']['goals' | 'measures'][number]['id'];
      readonly target: D['targets'][number]['id'];
      readonly indicator: D['targets'][number]['indicator'];
    }
  : D extends DomainEntry
    ? {
        readonly domain: `${PlanId}.${D['slug']}`;
        readonly clause: `${PlanId}.${D['slug']}.${DomainIds<D>['clause']}`;
        readonly target: `${PlanId}.${D['slug']}.${DomainIds<D>['target']}`;
        readonly indicator: DomainIds<D>['indicator'];
      }
    : never;

/** The ids of the clauses and targets of a domain, without the id of the domain. */
export type DomainIds<D extends DomainEntry> =
  | ListIds<'g', D['goals']>
  | ListIds<'m', D['measures']>;

/** The ids of the clauses and targets of a list. */
export type ListIds<Letter extends string, List> =
  List extends Readonly<Record<number, ClauseEntry>>
    ? {
        readonly [Item in keyof List & number]: {
          readonly clause: `${Letter}${Item}`;
          readonly target: `${Letter}${Item}.${keyof List[Item]['targets'] & string}`;
          readonly indicator: IndicatorsOf<List[Item]['targets']>;
        };
      }[keyof List & number]
    : never;

/** The indicator of each target, or else its slug. */
export type IndicatorsOf<Targets> = {
  readonly [Slug in keyof Targets & string]: Targets[Slug] extends {
    readonly indicator: infer Id extends string;
  }
    ? Id
    : Slug;
}[keyof Targets & string];

/**
 * The type `Given`, with `never` for every key that `Known` does not have, at any depth. A misspelt
 * key therefore does not compile, although the type of the argument is inferred. Keys that are not
 * known at compile time are checked at run time.
 */
export type Spelt<Given, Known> = Given extends readonly unknown[]
  ? {
      readonly [At in keyof Given]: Spelt<
        Given[At],
        Known extends readonly (infer Item)[] ? Item : never
      >;
    }
  : Given extends object
    ? {
        // The conditions on `Known` distribute over unions.
        readonly [Name in keyof Given]: Name extends (Known extends unknown ? keyof Known : never)
          ? Spelt<
              Given[Name],
              Known extends unknown ? (Name extends keyof Known ? Known[Name] : never) : never
            >
          : string extends Name
            ? Given[Name]
            : never;
      }
    : Given;
