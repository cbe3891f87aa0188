import type { AppContext } from '../app/context.ts';
import type { Result } from '../domain/result.ts';
import { marketplaceOfOrigin } from '../domain/marketplace.ts';
import { handlers, type Sender } from './handlers.ts';
import type { MessageName, Protocol, Refusal } from './protocol.ts';
import { inputSchemas, isMessageName } from './schemas.ts';

/** What the browser says of a message's sender (`runtime.MessageSender`, only what is used). */
export interface BrowserSender {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** What answering needs beside the message. */
export interface AnsweringContext {
  readonly extensionId: string;
  /** True when this background and its ledger belong to the private windows alone. */
  readonly isPrivate: boolean;
  readonly openContext: () => Promise<Result<AppContext, Refusal>>;
  readonly showUnread: Sender['showUnread'];
  readonly openLedger: Sender['openLedger'];
  readonly afterwards: Sender['afterwards'];
}

const refused = (error: Refusal) => ({ ok: false, error }) as const;

function originOf(sender: BrowserSender): string | undefined {
  if (sender.origin !== undefined) return sender.origin;
  // Firefox before 126 gives no origin; the URL is the browser's own word too.
  return sender.url !== undefined && URL.canParse(sender.url) ? new URL(sender.url).origin : undefined;
}

async function handle<Name extends MessageName>(
  name: Name, input: unknown, sender: Sender, answering: AnsweringContext,
): Promise<Result<Protocol[Name]['output'], Refusal>> {
  const parsed = inputSchemas[name].safeParse(input);
  if (!parsed.success) return refused('malformed');
  const context = await answering.openContext();
  if (!context.ok) return context;
  return handlers[name](context.value, parsed.data, sender);
}

/**
 * Answers one message of a page's script. The sender's origin and tab come from the browser, never from the message.
 * Errors: `privateWindow` for a private tab when this ledger is not the private windows' own; `wrongOrigin` for anybody but our own script on a marketplace, `malformed` for anything the schema refuses.
 */
export async function answerMessage(
  message: unknown, browserSender: BrowserSender, answering: AnsweringContext,
): Promise<Result<unknown, Refusal>> {
  const marketplace = marketplaceOfOrigin(originOf(browserSender) ?? '');
  const tabId = browserSender.tab?.id;
  if (browserSender.id !== answering.extensionId || marketplace === undefined || tabId === undefined) {
    return refused('wrongOrigin');
  }
  if (browserSender.tab?.incognito === true && !answering.isPrivate) return refused('privateWindow');
  if (typeof message !== 'object' || message === null || !('name' in message) || !('input' in message)) return refused('malformed');
  if (!isMessageName(message.name)) return refused('malformed');
  const { showUnread, openLedger, afterwards } = answering;
  return handle(message.name, message.input, { marketplace, tabId, showUnread, openLedger, afterwards }, answering);
}
