const channelName = 'po-ledger';

/** Tells the other pages of the extension that the database changed. Call it after the transaction is complete. */
export function announceChange(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('changed');
  channel.close();
}

/** Calls `listener` whenever another page of the extension changed the database, until `signal` is aborted. */
export function onChange(listener: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', () => { listener(); });
  signal.addEventListener('abort', () => { channel.close(); }, { once: true });
}
