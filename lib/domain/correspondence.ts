import type { Brand } from './brand.ts';
import type { FindingKey } from './finding-record.ts';
import type { OrderKey, PurchaseOrderId } from './ids.ts';
import type { Instant } from './plain-date.ts';

/** Our own id of a piece of correspondence (random UUID). */
export type CorrespondenceId = Brand<string, 'CorrespondenceId'>;

/** `mail`: drafted here. `note`: for oneself. `call`: by telephone or chat. `answer`: what came back. */
export const correspondenceKinds = ['mail', 'note', 'call', 'answer'] as const;
export type CorrespondenceKind = (typeof correspondenceKinds)[number];

/** One thing that was written or said about purchase orders and orders. */
export interface Correspondence {
  readonly id: CorrespondenceId;
  readonly kind: CorrespondenceKind;
  readonly at: Instant;
  /** With whom, as the person named them; may be empty. */
  readonly withWhom: string;
  readonly subject: string;
  readonly text: string;
  readonly purchaseOrderIds: readonly PurchaseOrderId[];
  readonly orderKeys: readonly OrderKey[];
  /** The finding it was about, if any. */
  readonly findingKey: FindingKey | null;
  /** Names of attachments. The files themselves are never kept. */
  readonly attachments: readonly string[];
}

/** The most that is kept, in characters, and of how many things. Beyond it a person is told; nothing is ever cut. */
export const correspondenceLimits = { withWhom: 320, subject: 500, text: 100_000, attachments: 50, attachment: 255, purchaseOrders: 100, orders: 1000 } as const;

/** What is to be kept, before it has an id. */
export type NewCorrespondence = Omit<Correspondence, 'id'>;
