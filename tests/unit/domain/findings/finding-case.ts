import type { FindingFacts } from '../../../../lib/domain/findings/finding-facts.ts';

/** A finding: what makes it appear and since when it then stands, what changes its facts, and what makes it vanish. */
export interface FindingCase<Given> {
  readonly code: FindingFacts['code'];
  readonly appears: Given;
  readonly since: string;
  readonly facts: Partial<FindingFacts>;
  readonly changes: Given;
  readonly vanishes: Given;
}
