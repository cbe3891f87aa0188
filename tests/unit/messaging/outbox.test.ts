import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { toPurchaseId } from '../../../lib/domain/ids.ts';
import { flushOutbox, sendDurably, strikeOut, writeDown, type Durable } from '../../../lib/messaging/outbox.ts';
import type { Message } from '../../../lib/messaging/protocol.ts';

type Reply = { ok: true; value: null } | { ok: false; error: string };

const purchaseId = toPurchaseId('106-0000001-0000001');
if (purchaseId === undefined) throw new Error('The sample id is no purchase id');

const choice = (text: string): Durable => ({ name: 'choosePurchaseOrder', input: { purchaseId, text } });

/** A background that answers as told and remembers what it was sent. */
function background(reply: (message: Message) => Reply | undefined): string[] {
  const seen: string[] = [];
  fakeBrowser.runtime.onMessage.addListener((sent: unknown) => {
    const message = sent as Message; // this test is the only sender
    if (message.name === 'choosePurchaseOrder') seen.push(message.input.text);
    return Promise.resolve(reply(message));
  });
  return seen;
}

const accepted: Reply = { ok: true, value: null };
const refused = (error: string): Reply => ({ ok: false, error });
const kept = async (): Promise<string[]> => Object.keys(await fakeBrowser.storage.local.get(null));

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('sendDurably', () => {
  it('strikes a message out once the background has taken it', async () => {
    background(() => accepted);
    expect(await sendDurably('a', 'amazon.de', choice('PO-1'))).toBeUndefined();
    expect(await kept()).toEqual([]);
  });

  it.each(['full', 'blocked', 'failed'])('keeps a message that was refused with "%s"', async (error) => {
    background(() => refused(error));
    expect(await sendDurably('a', 'amazon.de', choice('PO-1'))).toBe(error);
    expect(await kept()).toEqual(['outbox/a']);
  });

  it('keeps a message when the background is dead', async () => {
    expect(await sendDurably('a', 'amazon.de', choice('PO-1'))).toBe('failed');
    expect(await kept()).toEqual(['outbox/a']);
  });

  it.each(['malformed', 'wrongOrigin'])('drops a message that would be refused forever ("%s")', async (error) => {
    background(() => refused(error));
    expect(await sendDurably('a', 'amazon.de', choice('PO-1'))).toBe(error);
    expect(await kept()).toEqual([]);
  });

  it('still sends when nothing can be written down', async () => {
    const seen = background(() => accepted);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await sendDurably('a', 'amazon.de', choice('PO-1'))).toBeUndefined();
    expect(seen).toEqual(['PO-1']);
  });
});

describe('flushOutbox', () => {
  const keepThree = async (): Promise<void> => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [index, text] of ['first', 'second', 'third'].entries()) {
      vi.setSystemTime(1_000 + index);
      await writeDown(`id-${9 - index}`, 'amazon.de', choice(text));
    }
  };

  it('sends in the order things happened, and only for its own marketplace', async () => {
    await keepThree();
    await writeDown('elsewhere', 'amazon.com', choice('not mine'));
    const seen = background(() => accepted);
    expect((await flushOutbox('amazon.de')).size).toBe(0);
    expect(seen).toEqual(['first', 'second', 'third']);
    expect(await kept()).toEqual(['outbox/elsewhere']);
  });

  it('stops when the database takes nothing, and tells what is left', async () => {
    await keepThree();
    const seen = background((message) =>
      message.name === 'choosePurchaseOrder' && message.input.text === 'second' ? refused('full') : accepted);
    expect([...(await flushOutbox('amazon.de')).keys()]).toEqual(['id-8', 'id-7']);
    expect(seen).toEqual(['first', 'second']);
    expect((await kept()).length).toBe(2);
  });

  it('lets a message that fails hold back the later ones of its own purchase only', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const [index, id] of ['submit/amazon.de/1', 'confirm/amazon.de/1', 'submit/amazon.de/2'].entries()) {
      vi.setSystemTime(1_000 + index);
      await writeDown(id, 'amazon.de', choice(id));
    }
    const seen = background((message) =>
      message.name === 'choosePurchaseOrder' && message.input.text === 'submit/amazon.de/1' ? refused('failed') : accepted);
    expect([...(await flushOutbox('amazon.de')).keys()]).toEqual(['submit/amazon.de/1', 'confirm/amazon.de/1']);
    expect(seen).toEqual(['submit/amazon.de/1', 'submit/amazon.de/2']);
  });

  it('finds nothing when the storage cannot be read', async () => {
    await keepThree();
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('Extension context invalidated.'));
    expect((await flushOutbox('amazon.de')).size).toBe(0);
  });

  it('goes on past a message that would be refused forever', async () => {
    await keepThree();
    background((message) =>
      message.name === 'choosePurchaseOrder' && message.input.text === 'first' ? refused('malformed') : accepted);
    expect((await flushOutbox('amazon.de')).size).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it('sends nothing that was struck out', async () => {
    await keepThree();
    await strikeOut('id-8');
    const seen = background(() => accepted);
    await flushOutbox('amazon.de');
    expect(seen).toEqual(['first', 'third']);
  });
});
