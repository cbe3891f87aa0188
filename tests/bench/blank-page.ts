import { chromium, type Page } from '@playwright/test';
import { program } from '../e2e/browser.ts';

/** An empty page of a Chromium without the extension, and how to end it. Scripts of what is written into it do not run. */
export async function openBlankPage(): Promise<{ readonly page: Page; readonly close: () => Promise<void> }> {
  const browser = await chromium.launch({
    ...(program === undefined ? { channel: 'chromium' } : { executablePath: program }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({
    contentType: 'text/html', headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-src 'self'" }, body: '<!doctype html>',
  }));
  await page.goto('https://www.amazon.com/');
  return { page, close: () => browser.close() };
}
