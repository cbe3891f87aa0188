import { browser } from '#imports';
import { useEffect, useState } from 'preact/hooks';
import type { DescribeTab, TabReport } from '../../lib/messaging/tab-report.ts';
import { usePopup } from './popup-context.ts';
import { useRaise } from '../extension-page/use-raise.ts';

/** Asks the page in the active tab what it is. Null when it is none of ours, or says anything but a report. */
async function askTab(): Promise<TabReport | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  let answer: unknown;
  try {
    answer = await browser.tabs.sendMessage(tab.id, { name: 'describeTab' } satisfies DescribeTab);
  } catch {
    return null; // nobody listens there: the usual case, any page that is not a checkout or an order page
  }
  if (answer === undefined || answer === null) return null;
  // Loaded only when there is something to check: the popup's first picture does not wait for it.
  const { tabReportSchema } = await import('../../lib/messaging/tab-report.schema.ts');
  const report = tabReportSchema.safeParse(answer);
  return report.success ? report.data : null;
}

/** What the active tab shows, asked when `ready` and again whenever the ledger changes. */
export function useTabReport(ready: boolean): TabReport | null {
  const { revision } = usePopup();
  const raise = useRaise();
  const [report, setReport] = useState<TabReport | null>(null);
  useEffect(() => {
    if (!ready) return undefined;
    let overtaken = false;
    askTab().then((latest) => {
      if (!overtaken) setReport(latest);
    }, raise);
    return () => { overtaken = true; };
  }, [ready, revision]);
  return report;
}
