import { browser } from '#imports';
import type { FieldQuestions, Trouble } from '../../components/field/field-questions.ts';
import type { NumberView } from '../../lib/domain/field-view.ts';
import type { PurchaseId } from '../../lib/domain/ids.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import { err, ok, type Result } from '../../lib/domain/result.ts';
import { send } from '../../lib/messaging/client.ts';
import { flushOutbox, strikeOut, writeDown } from '../../lib/messaging/outbox.ts';
import type { Answer, MessageName, Protocol } from '../../lib/messaging/protocol.ts';

/** Whom the answers are told beside the field itself. */
export interface FieldListener {
  readonly typed: (text: string) => void;
  readonly judged: (view: NumberView | null) => void;
  /** The styles of what is painted from answers. */
  readonly styled: (css: string) => void;
  /** False: the choice is on this page only, the ledger did not take it. */
  readonly settled: (isTaken: boolean) => void;
  /** The extension was updated or removed under the page: nothing of ours works here any more. */
  readonly gone: () => void;
}

/** The field's questions, asked of the background. A choice that is not taken is written down and sent again later. */
export function askBackground(
  reading: CheckoutReading, purchaseId: PurchaseId, isFresh: boolean, listener: FieldListener,
): FieldQuestions {
  const { marketplace } = reading;
  const keptId = `choice/${marketplace}/${purchaseId}`;

  const ask = async <Name extends MessageName>(
    name: Name, input: Protocol[Name]['input'],
  ): Promise<Result<Protocol[Name]['output'], Trouble>> => {
    const answer: Answer<Name> = await send(name, input);
    if (answer.ok) return ok(answer.value);
    // The browser forgets the id of an extension that was replaced.
    if (browser.runtime?.id === undefined) listener.gone();
    return err(answer.error === 'full' || answer.error === 'blocked' ? answer.error : 'failed');
  };

  return {
    typed: listener.typed,
    load: async () => {
      const kept = (await flushOutbox(marketplace)).get(keptId); // an earlier choice must be in the ledger before we ask for it
      const opened = await ask('openCheckout', { reading, fresh: isFresh });
      const isKept = kept?.name === 'choosePurchaseOrder';
      listener.settled(!isKept);
      if (opened.ok) listener.styled(opened.value.styles);
      if (isKept) return ok({ view: null, text: kept.input.text, trouble: opened.ok ? 'failed' : opened.error });
      if (!opened.ok) return opened;
      listener.judged(opened.value.chosen);
      return ok({ view: opened.value.chosen, text: '', trouble: null });
    },
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
        return answer;
      }
      return await writeDown(keptId, marketplace, { name: 'choosePurchaseOrder', input }) ? answer : err('unkept');
    },
    save: (text, title) => ask('savePurchaseOrder', { text, title }),
  };
}
