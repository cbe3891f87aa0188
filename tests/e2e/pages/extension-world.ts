import type { Page } from '@playwright/test';

/** Runs `expression` where our content script runs on this page, with its rights and no more, and answers what it comes to. */
export async function inContentScript(page: Page, expression: string): Promise<unknown> {
  const session = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable'); // tells of the worlds that are there already
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error(`No script of ours runs on ${page.url()}`);
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { contextId, expression, awaitPromise: true, returnByValue: true });
  await session.detach();
  if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}
