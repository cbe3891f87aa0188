import { browser, defineBackground } from '#imports';
import { applyCatalogue } from '../lib/app/apply-catalogue.ts';
import { openContext } from '../lib/app/open-context.ts';
import { alarms, wakeAtMidnight } from '../lib/messaging/alarms.ts';
import { answerMessage } from '../lib/messaging/answer-message.ts';
import { isOwnPage, toOwnRequest } from '../lib/messaging/own-page.ts';
import type { MessageName } from '../lib/messaging/protocol.ts';
import { countRefusal } from '../lib/messaging/refusals.ts';
import { dropKept, onItsWay, storeKept } from '../lib/messaging/store-kept.ts';
import { showUnread, showWaiting } from '../lib/messaging/toolbar.ts';
import type { OwnRequest, Unstored } from '../lib/messaging/unstored.ts';
import { createWalkDriver } from '../lib/messaging/walk-driver.ts';
import { announceChange, onChange } from '../lib/storage/changes.ts';
import { openLedgerPage } from './extension-page/open-ledger-page.ts';
import { waitingWords } from './extension-page/waiting-words.ts';

/** They change nothing that the toolbar counts; some are asked at every key in the field. */
const questions: ReadonlySet<unknown> = new Set<MessageName>(['suggestPurchaseOrders', 'checkNumber', 'readOrderPanel', 'openLedger']);

const isQuestion = (message: unknown): boolean =>
  typeof message === 'object' && message !== null && 'name' in message && questions.has(message.name);

export default defineBackground(() => {
  const isPrivate = browser.extension.inIncognitoContext;

  const showWhatWaits = async (): Promise<void> => {
    const context = await openContext();
    if (context.ok) await showWaiting(context.value, waitingWords);
  };

  let storing: Promise<readonly Unstored[]> = Promise.resolve([]);
  /** Stores what was written down, one attempt after the other. What is written down there is never a private window's. */
  const storeWhatWasKept = (patience: number): Promise<readonly Unstored[]> => {
    if (!isPrivate) storing = storing.catch(() => []).then(() => storeKept(openContext, Date.now(), patience));
    return storing;
  };

  const walks = createWalkDriver(openContext, (areUnderWay) => listenToTabs(areUnderWay));
  const tabUpdated = (tabId: number, change: { readonly status?: string }): void => {
    if (change.status === 'complete') void walks.tabLoaded(tabId);
  };
  const tabRemoved = (tabId: number): void => void walks.tabClosed(tabId);
  /** Only while a walk is under way: else every page the person opens would wake the background. */
  const listenToTabs = (listen: boolean): void => {
    if (listen === browser.tabs.onRemoved.hasListener(tabRemoved)) return;
    const change = listen ? 'addListener' : 'removeListener';
    browser.tabs.onUpdated[change](tabUpdated);
    browser.tabs.onRemoved[change](tabRemoved);
  };

  /** The organisation's purchase orders, as the browser's policy has them now. */
  const bringInCatalogue = async (): Promise<void> => {
    const context = await openContext();
    if (context.ok) await applyCatalogue(context.value);
  };

  const answerOwnPage = async (request: OwnRequest): Promise<readonly Unstored[]> => {
    if (request.name === 'dropKept') await dropKept(request.id);
    if (request.name !== 'lookAtWalks') return storeWhatWasKept(0); // a person looks: whatever is there is told
    await walks.look();
    return [];
  };

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const request = isOwnPage(sender) ? toOwnRequest(message) : undefined;
    if (request !== undefined) {
      answerOwnPage(request).then(respond, (error: unknown) => {
        respond([]);
        console.error(error);
      });
      return true; // the answer follows
    }
    const later: (() => Promise<unknown>)[] = [];
    const answering = {
      extensionId: browser.runtime.id, isPrivate, openContext, showUnread: (tabId: number) => void showUnread(tabId),
      openLedger: (hash: string) => void openLedgerPage(hash).catch(console.error),
      afterwards: (work: () => Promise<unknown>) => void later.push(work),
    };
    answerMessage(message, sender, answering).then(async (answer) => {
      respond(answer);
      if (!answer.ok && (answer.error === 'malformed' || answer.error === 'wrongOrigin')) countRefusal(answer.error);
      if (!isQuestion(message)) await showWhatWaits();
      for (const work of later) await work();
      if (sender.tab?.id !== undefined) await walks.heard(sender.tab.id, message, answer);
    }).catch((error: unknown) => {
      respond({ ok: false, error: 'failed' }); // the page keeps what it sent; the bug stays visible on the extensions page
      console.error(error);
    });
    return true; // the answer follows
  });

  browser.commands.onCommand.addListener((command) => {
    if (command === 'open-ledger') openLedgerPage().catch(console.error);
  });

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarms.walk) void walks.look();
    else if (name === alarms.kept) void storeWhatWasKept(onItsWay);
    else if (name === alarms.recount) void Promise.all([showWhatWaits(), wakeAtMidnight(new Date())]);
  });

  browser.storage.onChanged.addListener((_changes, area) => {
    if (area !== 'managed') return;
    announceChange(); // options show other values now
    void bringInCatalogue();
  });
  browser.runtime.onStartup.addListener(() => undefined); // to be started with the browser; what there is to do then follows
  onChange(() => void showWhatWaits(), new AbortController().signal);
  listenToTabs(true); // an event that woke us is heard only by who listens at once
  void Promise.all([showWhatWaits(), wakeAtMidnight(new Date()), walks.look(), storeWhatWasKept(onItsWay), bringInCatalogue()]);
});
