import { canonicalText } from '../canonical-text.ts';
import type { ListCompleteness } from '../completeness.ts';
import type { FindingKey, FindingRecord } from '../finding-record.ts';
import type { CheckoutKey, OrderKey, PurchaseOrderId } from '../ids.ts';
import type { PlainDate } from '../plain-date.ts';
import { textHash } from '../text-hash.ts';
import type { FindingFacts } from './finding-facts.ts';

/** What is looked at as one: its findings are found together, and go together when it changes. */
export type FindingSubject = `order/${OrderKey}` | `purchaseOrder/${PurchaseOrderId}` | `checkout/${CheckoutKey}` | ListCompleteness['key'];

/** Something that is wrong, late or missing. Found from the facts alone: it changes and vanishes with them. */
export interface Finding {
  readonly key: FindingKey;
  readonly subject: FindingSubject;
  readonly facts: FindingFacts;
  /** The first day on which it stands. It may be to come: then the finding waits for it. */
  readonly since: PlainDate;
  /** Whose it is, as the purchase order names them; empty where nobody is named. */
  readonly owner: string;
  readonly purchaseOrderIds: readonly PurchaseOrderId[];
  readonly orderKeys: readonly OrderKey[];
  readonly checkoutKey: CheckoutKey | null;
}

/** What a rule found. */
export interface Found extends Partial<Pick<Finding, 'owner' | 'purchaseOrderIds' | 'orderKeys' | 'checkoutKey'>> {
  readonly facts: FindingFacts;
  readonly since: PlainDate;
  /** Which of several of one code on one subject; the same trouble always has the same word. */
  readonly which?: string;
}

type About = Pick<Finding, 'subject' | 'owner' | 'purchaseOrderIds' | 'orderKeys' | 'checkoutKey'>;

/** A finding of what a rule found on a subject; what the rule does not say is the subject's own. */
export function findingOf({ facts, since, which, ...own }: Found, about: About): Finding {
  const key = `${facts.code}/${about.subject}${which === undefined ? '' : `/${which}`}` as FindingKey; // the only place that builds one
  return { ...about, ...own, key, facts, since };
}

/** Longest text kept with a dismissal, in characters. */
const longest = 4000;

/** The facts in one text that changes with them: what a dismissal holds for. Very long ones as their digest. */
export function factsText(facts: FindingFacts): string {
  const text = canonicalText(facts);
  return text.length <= longest ? text : `sha256:${textHash(text)}`;
}

/** True while somebody's word holds that a finding needs nothing more. */
export function isDismissed({ facts }: Pick<Finding, 'facts'>, { dismissal }: Pick<FindingRecord, 'dismissal'>): boolean {
  return dismissal !== null && dismissal.facts === factsText(facts);
}
