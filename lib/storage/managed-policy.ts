/** The part of the extension API that is asked here, as both names for it offer it. */
interface ManagedApi {
  readonly storage?: { readonly managed?: { get(keys: null): Promise<unknown> } };
}

/**
 * What an administrator put into the browser's managed storage for this extension, as it stands there. Nothing is given
 * where there is no policy: Firefox then rejects, other browsers answer an empty object.
 */
export async function readManagedPolicy(): Promise<unknown> {
  const { browser, chrome } = globalThis as { readonly browser?: ManagedApi; readonly chrome?: ManagedApi }; // the browser's own names for it
  const managed = (browser ?? chrome)?.storage?.managed;
  if (managed === undefined) return {};
  try {
    return await managed.get(null);
  } catch {
    return {}; // "Managed storage manifest not found": Firefox's word for no policy
  }
}
