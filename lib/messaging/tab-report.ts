import type { NumberSummary } from '../domain/field-view.ts';
import type { PurchaseId } from '../domain/ids.ts';
import type { Marketplace } from '../domain/marketplace.ts';
import type { PageKind } from '../domain/reading.ts';

/** What the popup asks the content script of the active tab. No answer means: not a page of ours. */
export interface DescribeTab {
  readonly name: 'describeTab';
}

/** What the page's field last said of the typed number. */
export type TabVerdict = NumberSummary;

/** What a content script tells the popup about its page. Untrusted: the popup parses it with `tabReportSchema`. */
export type TabReport =
  | {
      readonly kind: 'checkout';
      readonly marketplace: Marketplace;
      readonly purchaseId: PurchaseId;
      /** Present when the field is shown, that is, when the order can be placed from here. */
      readonly stage?: 'review';
      /** The number in the field as typed; null when it is empty. */
      readonly number: string | null;
      /** Null while nothing is typed or nothing is known yet. */
      readonly verdict: TabVerdict | null;
      /** True while the number is kept on the page only, because the ledger has not taken it yet. */
      readonly kept: boolean;
    }
  | { readonly kind: 'unread'; readonly page: PageKind; readonly fields: readonly string[] };
