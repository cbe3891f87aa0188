import { browser } from '#imports';
import type { FieldQuestions, Trouble } from '../../components/field/field-questions.ts';
import type { PurchaseId } from '../../lib/domain/ids.ts';
import type { CheckoutReading } from '../../lib/domain/reading.ts';
import { err, ok, type Result } from '../../lib/domain/result.ts';
import { send } from '../../lib/messaging/client.ts';
import { flushOutbox, strikeOut, writeDown } from '../../lib/messaging/outbox.ts';
import type { Answer, MessageName, Protocol } from '../../lib/messaging/protocol.ts';

/** Whom the answers are told beside the field itself. */
export interface FieldListener {
  /** The styles of what is painted from answers. */
  readonly styled: (css: string) => void;
  /** False: the choice is on this page only, the ledger did not take it. */
  readonly settled: (isTaken: boolean) => void;
  /** The extension was updated or removed under the page: nothing of ours works here any more. */
  readonly gone: () => void;
}

/** The ledger counts as silent after so many milliseconds: what it held is let go then. */
const patience = 4_000;

/** The field's questions, asked of the background. `latest`: the page as it was read last. A choice that is not taken is written down and sent again later. */
export function askBackground(
  latest: () => CheckoutReading, purchaseId: PurchaseId, isFresh: boolean, listener: FieldListener,
): FieldQuestions {
  const { marketplace } = latest();
  const keptId = `choice/${marketplace}/${purchaseId}`;

  const ask = async <Name extends MessageName>(
    name: Name, input: Protocol[Name]['input'],
  ): Promise<Result<Protocol[Name]['output'], Trouble>> => {
    const answer = await Promise.race<Answer<Name>>([
      send(name, input), new Promise((silent) => setTimeout(silent, patience, err('failed'))),
    ]);
    if (answer.ok) return ok(answer.value);
    // The browser forgets the id of an extension that was replaced.
    if (browser.runtime?.id === undefined) listener.gone();
    const { error } = answer;
    return err(error === 'full' || error === 'blocked' || error === 'privateWindow' ? error : 'failed');
  };

  return {
    load: async () => {
      const kept = (await flushOutbox(marketplace)).get(keptId); // an earlier choice must be in the ledger before we ask for it
      const opened = await ask('openCheckout', { reading: latest(), fresh: isFresh });
      const isKept = kept?.name === 'choosePurchaseOrder';
      listener.settled(!isKept);
      if (opened.ok) listener.styled(opened.value.styles);
      if (isKept) return ok({ view: null, text: kept.input.text, trouble: opened.ok ? 'failed' : opened.error });
      return opened.ok ? ok({ view: opened.value.view, text: '', trouble: null }) : opened;
    },
    suggest: async (query) => {
      const answer = await ask('suggestPurchaseOrders', { query });
      return answer.ok ? ok(answer.value.suggestions) : answer;
    },
    check: (text) => ask('checkNumber', { purchaseId, text, reading: latest() }),
    choose: async (text) => {
      const input = { purchaseId, text };
      const answer = await ask('choosePurchaseOrder', { ...input, reading: latest() });
      listener.settled(answer.ok);
      if (answer.ok) {
        await strikeOut(keptId);
        return answer;
      }
      return answer.error === 'privateWindow' || await writeDown(keptId, marketplace, { name: 'choosePurchaseOrder', input }) ? answer : err('unkept');
    },
    answer: (text, answer) => ask('answerForm', { purchaseId, text, reading: latest(), ...answer }),
  };
}
