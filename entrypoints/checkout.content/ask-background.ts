import type { FieldQuestions, Trouble } from '../../components/field/field-questions.ts';
import type { PurchaseId } from '../../lib/domain/ids.ts';
import type { Marketplace } from '../../lib/domain/marketplace.ts';
import { err, ok, type Result } from '../../lib/domain/result.ts';
import type { Verdict } from '../../lib/domain/verdict.ts';
import { send } from '../../lib/messaging/client.ts';
import { strikeOut, writeDown } from '../../lib/messaging/outbox.ts';
import type { Answer, MessageName, Protocol, Refusal } from '../../lib/messaging/protocol.ts';

/** Whom the answers are told beside the field itself. */
export interface FieldListener {
  readonly typed: (text: string) => void;
  readonly judged: (verdict: Verdict | null) => void;
  /** False: the choice is on this page only, the ledger did not take it. */
  readonly settled: (isTaken: boolean) => void;
}

/** What a refusal means to the person at the field. */
export const troubleOf = (refusal: Refusal): Trouble => refusal === 'full' || refusal === 'blocked' ? refusal : 'failed';

async function ask<Name extends MessageName>(
  name: Name, input: Protocol[Name]['input'],
): Promise<Result<Protocol[Name]['output'], Trouble>> {
  const answer: Answer<Name> = await send(name, input);
  if (answer.ok) return ok(answer.value);
  return err(troubleOf(answer.error));
}

/** The field's questions, asked of the background. A choice that is not taken is written down and sent again later. */
export function askBackground(marketplace: Marketplace, purchaseId: PurchaseId, listener: FieldListener): FieldQuestions {
  const keptId = `choice/${marketplace}/${purchaseId}`;
  return {
    typed: listener.typed,
    suggest: async (query) => {
      const answer = await ask('suggestPurchaseOrders', { query });
      return answer.ok ? ok(answer.value.suggestions) : answer;
    },
    check: async (text) => {
      const answer = await ask('checkNumber', { text });
      if (answer.ok) listener.judged(answer.value);
      return answer;
    },
    choose: async (text) => {
      const input = { purchaseId, text };
      const answer = await ask('choosePurchaseOrder', input);
      listener.settled(answer.ok);
      if (answer.ok) {
        listener.judged(answer.value);
        await strikeOut(keptId);
      } else {
        await writeDown(keptId, marketplace, { name: 'choosePurchaseOrder', input });
      }
      return answer;
    },
    save: (text, title) => ask('savePurchaseOrder', { text, title }),
  };
}
