import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ok } from '../../../lib/domain/result.ts';
import { answerMessage, type BrowserSender } from '../../../lib/messaging/answer-message.ts';
import { flushOutbox, sendDurably, writeDown, type Durable } from '../../../lib/messaging/outbox.ts';
import { emptyLedger, everything, noon } from '../app/ledger.ts';
import { purchase, review } from '../app/pages.ts';

const input = { at: noon, reading: review(1, { X: 1 }), text: 'PO-1' };
const message: Durable = { name: 'submitCheckout', input };
const privateTab: BrowserSender = { id: 'ours', origin: 'https://www.amazon.com', tab: { id: 1, incognito: true } };

async function answers(sender: BrowserSender, isPrivate: boolean) {
  const ctx = await emptyLedger();
  const answer = await answerMessage(message, sender, {
    extensionId: 'ours', isPrivate, openContext: () => Promise.resolve(ok(ctx)), showUnread: () => undefined, openLedger: () => undefined, afterwards: () => undefined,
  });
  return { answer, stored: Object.values(await everything(ctx.db)).flat() };
}

describe('a message of a private tab', () => {
  it('is refused, and nothing of it stored, where the ledger is that of all windows (Firefox)', async () => {
    expect(await answers(privateTab, false)).toEqual({ answer: { ok: false, error: 'privateWindow' }, stored: [] });
  });

  it('is taken where the ledger is the private windows\' own (Chromium)', async () => {
    expect((await answers(privateTab, true)).answer).toEqual({ ok: true, value: null });
  });

  it('is still refused as a stranger\'s when its origin is none of Amazon\'s', async () => {
    expect((await answers({ ...privateTab, origin: 'https://shop.example' }, false)).answer).toEqual({ ok: false, error: 'wrongOrigin' });
  });
});

describe('the outbox in a private window', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  });

  it('writes nothing to the storage all windows share, and sends nothing that others wrote there', async () => {
    const other = { 'outbox/submit/amazon.com/other': { marketplace: 'amazon.com', at: noon, message } };
    await fakeBrowser.storage.local.set(other);
    const sent: unknown[] = [];
    fakeBrowser.runtime.onMessage.addListener((each: unknown) => {
      sent.push(each);
      return Promise.resolve({ ok: false, error: 'full' });
    });
    expect(await writeDown(`submit/amazon.com/${purchase(1)}`, 'amazon.com', message)).toBe(false);
    expect(await sendDurably(`submit/amazon.com/${purchase(1)}`, 'amazon.com', message)).toBe('full');
    expect((await flushOutbox('amazon.com')).size).toBe(0);
    expect(sent).toEqual([message]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual(other);
  });
});
