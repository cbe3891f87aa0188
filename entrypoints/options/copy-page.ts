import { browser } from '#imports';
import * as z from 'zod';
import { marketplaceOfUrl } from '../../lib/amazon/marketplaces.ts';
import { pageOf } from '../../lib/amazon/pages.ts';
import { redactPage } from '../../lib/amazon/redact-page.ts';
import { dayInZone } from '../../lib/domain/plain-date.ts';
import { err, ok, type Result } from '../../lib/domain/result.ts';
import type { CopyPage } from '../../lib/messaging/copy-page.ts';

/** A page without what is somebody's own, ready to be looked at and saved. */
export interface RedactedPage {
  readonly fileName: string;
  readonly html: string;
}

/** What a content script answers. A page of 20 MB is redacted too; one beyond that is no page of a shop. */
const copySchema = z.tuple([z.url().max(10_000), z.string().max(30_000_000)]);

/**
 * Asks a tab for its page and redacts it at once: the raw page is held by nobody and stored nowhere. Parsed without
 * running or loading anything in it. Error: `gone` when the tab is closed, shows another page, or one that is no marketplace's.
 */
export async function copyPage(tabId: number): Promise<Result<RedactedPage, 'gone'>> {
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tabId, { name: 'copyPage' } satisfies CopyPage);
  } catch {
    return err('gone'); // nobody listens there any more
  }
  const copy = copySchema.safeParse(answer);
  if (!copy.success) return err('gone');
  const url = new URL(copy.data[0]);
  const marketplace = marketplaceOfUrl(url);
  if (marketplace === undefined) return err('gone');
  const html = redactPage(new DOMParser().parseFromString(copy.data[1], 'text/html'), url);
  const today = dayInZone(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  return ok({ fileName: `po-ledger-${pageOf(url)}-${marketplace}-${today}.html`, html });
}
