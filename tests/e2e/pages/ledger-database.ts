import type { BrowserContext } from '@playwright/test';

/** The ledger's database, read and prepared from a page of the extension. For what no screen shows, and for making much data quickly. */
export class LedgerDatabase {
  readonly #context: BrowserContext;
  readonly #extensionId: string;

  constructor(context: BrowserContext, extensionId: string) {
    this.#context = context;
    this.#extensionId = extensionId;
  }

  /** Every record of a store. */
  async all<T>(store: string): Promise<T[]> {
    return this.#run(async (name: string) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('po-ledger');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database cannot be opened'));
      });
      const records = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The store cannot be read'));
      });
      db.close();
      return records;
    }, store) as Promise<T[]>;
  }

  /** Writes records as they are. */
  async put(store: string, records: readonly unknown[]): Promise<void> {
    await this.#run(async ({ name, values }: { name: string; values: readonly unknown[] }) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('po-ledger');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database cannot be opened'));
      });
      const transaction = db.transaction(name, 'readwrite');
      for (const value of values) transaction.objectStore(name).put(value);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error ?? new Error('The records cannot be written'));
      });
      db.close();
    }, { name: store, values: records });
  }

  async #run<Input, Output>(read: (input: Input) => Promise<Output>, input: Input): Promise<Output> {
    const page = await this.#context.newPage();
    try {
      await page.goto(`chrome-extension://${this.#extensionId}/popup.html`);
      return await page.evaluate(read as never, input as never);
    } finally {
      await page.close();
    }
  }
}
