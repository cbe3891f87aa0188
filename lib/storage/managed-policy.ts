import { announceChange } from './changes.ts';

/** The part of the extension API that is asked here, as both names for it offer it. */
interface ManagedApi {
  readonly storage?: { readonly managed?: { get(keys: null): Promise<unknown> } };
}

/** How long an answer is waited for, in milliseconds. */
const patience = 500;

/** What was answered last in this context, whether the browser was silent since, and the question that is being waited for. */
let last: unknown = {};
let isSilent = false;
let waiting: Promise<unknown> | undefined;

/**
 * What an administrator put into the browser's managed storage for this extension, as it stands there. Nothing is given
 * where there is no policy: Firefox then rejects, other browsers answer an empty object. Never waits for long: Chromium
 * 156 does not answer at all when the extension is asked while it is being installed (seen 2026-11-23, about one start in
 * ten on a busy machine), and neither a checkout nor a page may wait for that. Until it answers, what it last said counts, else
 * nothing; an answer that comes after all is told to the pages, which then show what holds. A browser that was silent is
 * asked again each time and not waited for until it answers. Who asks while another is waiting
 * gets the same answer in the same moment, so that no message overtakes an earlier one here.
 */
export function readManagedPolicy(): Promise<unknown> {
  return waiting ??= ask().finally(() => { waiting = undefined; });
}

async function ask(): Promise<unknown> {
  const { browser, chrome } = globalThis as { readonly browser?: ManagedApi; readonly chrome?: ManagedApi }; // the browser's own names for it
  const managed = (browser ?? chrome)?.storage?.managed;
  if (managed === undefined) return {};
  // Rejected: "Managed storage manifest not found", Firefox's word for no policy.
  const answer = managed.get(null).catch(() => ({})).then((given) => {
    const isNews = isSilent && JSON.stringify(given) !== JSON.stringify(last);
    last = given;
    isSilent = false;
    if (isNews) announceChange();
  });
  if (isSilent) return last;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<void>((resume) => {
    timer = setTimeout(() => {
      isSilent = true;
      resume();
    }, patience);
  });
  await Promise.race([answer, silence]);
  clearTimeout(timer);
  return last;
}
