import { browser, defineBackground } from '#imports';
import { openContext } from '../lib/app/open-context.ts';
import { answerMessage } from '../lib/messaging/answer-message.ts';
import type { MessageName } from '../lib/messaging/protocol.ts';
import { countRefusal } from '../lib/messaging/refusals.ts';
import { showUnread, showWaiting } from '../lib/messaging/toolbar.ts';
import { onChange } from '../lib/storage/changes.ts';
import { openLedgerPage } from './extension-page/open-ledger-page.ts';

/** Asked at every key in the field; they change nothing that the toolbar counts. */
const questions: ReadonlySet<unknown> = new Set<MessageName>(['suggestPurchaseOrders', 'checkNumber']);

const isQuestion = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'name' in message && questions.has(message.name);

export default defineBackground(() => {
  const showWhatWaits = async (): Promise<void> => {
    const context = await openContext();
    if (context.ok) await showWaiting(context.value);
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const later: (() => Promise<unknown>)[] = [];
    const answering = {
      extensionId: browser.runtime.id, openContext, showUnread: (tabId: number) => void showUnread(tabId),
      afterwards: (work: () => Promise<unknown>) => void later.push(work),
    };
    answerMessage(message, sender, answering).then(async (answer) => {
      respond(answer);
      if (!answer.ok && (answer.error === 'malformed' || answer.error === 'wrongOrigin')) countRefusal(answer.error);
      if (!isQuestion(message)) await showWhatWaits();
      for (const work of later) await work();
    }).catch((error: unknown) => {
      respond({ ok: false, error: 'failed' }); // the page keeps what it sent; the bug stays visible on the extensions page
      console.error(error);
    });
    return true; // the answer follows
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-ledger') openLedgerPage().catch(console.error);
  });

  onChange(() => void showWhatWaits(), new AbortController().signal);
  void showWhatWaits();
});
