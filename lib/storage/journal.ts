import { storeNames, type StoreName, type WriteTransaction } from './schema.ts';

/** A record as it was before a change; undefined when there was none. */
export interface BeforeImage {
  readonly store: StoreName;
  readonly key: IDBValidKey;
  readonly record: unknown;
}

/** What a transaction wrote over, by store and key, and the transaction through which that is noticed. */
export interface Journal {
  readonly tx: WriteTransaction;
  readonly images: () => readonly BeforeImage[];
}

/** A transaction that remembers every record as it was before it is written for the first time. Clearing a store is not remembered. */
export function journaled(tx: WriteTransaction): Journal {
  const images = new Map<string, Promise<BeforeImage>>();
  const remember = (store: StoreName, key: IDBValidKey): Promise<BeforeImage> => {
    const name = `${store}\n${JSON.stringify(key)}`;
    const image = images.get(name) ?? tx.objectStore(store).get(IDBKeyRange.only(key)).then((record: unknown) => ({ store, key, record }));
    images.set(name, image);
    return image;
  };
  const written: BeforeImage[] = [];
  const watch = (store: StoreName, source: object): object => new Proxy(source, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const call = (...args: unknown[]): unknown => Reflect.apply(member, target, args);
      if (name !== 'put' && name !== 'add' && name !== 'delete') return call;
      return async (...args: unknown[]): Promise<unknown> => {
        for (const key of keysOf(tx, store, name, args[0])) {
          const isNew = !images.has(`${store}\n${JSON.stringify(key)}`);
          const image = await remember(store, key);
          if (isNew) written.push(image);
        }
        return call(...args);
      };
    },
  });
  const proxy = new Proxy(tx, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (name === 'objectStore') return (store: StoreName) => watch(store, target.objectStore(store));
      return typeof member === 'function' ? (...args: unknown[]): unknown => Reflect.apply(member, target, args) : member;
    },
  });
  return { tx: proxy, images: () => written };
}

/** Puts records back as they were. */
export async function writeBack(tx: WriteTransaction, images: readonly BeforeImage[]): Promise<void> {
  for (const { store, key, record } of images) {
    if (!storeNames.includes(store)) continue;
    if (record === undefined) await tx.objectStore(store).delete(IDBKeyRange.only(key));
    else await tx.objectStore(store).put(record as never); // it came from this very store
  }
}

function keysOf(tx: WriteTransaction, store: StoreName, name: 'put' | 'add' | 'delete', given: unknown): readonly IDBValidKey[] {
  if (name === 'delete') {
    if (given instanceof IDBKeyRange) return [given.lower as IDBValidKey]; // `only`: both ends are the key
    return [given as IDBValidKey]; // what the database takes as a key
  }
  const path = tx.objectStore(store).keyPath;
  const fields = typeof path === 'string' ? [path] : (path ?? []);
  const values = fields.map((field): unknown => (given as Readonly<Record<string, unknown>>)[field]); // every store holds objects
  if (values.includes(undefined)) throw new Error(`A record of ${store} is written without its key`);
  return [(values.length === 1 ? values[0] : values) as IDBValidKey]; // the fields the store takes its keys from
}
