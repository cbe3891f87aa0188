import AxeBuilder from '@axe-core/playwright';
import { expect, type CDPSession, type Page } from '@playwright/test';

/** A node as the DevTools protocol tells it; only what is used here. */
interface ProtocolNode {
  readonly nodeId: number;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

function* walk(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  for (const inner of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])]) {
    yield* walk(inner);
  }
}

function attribute(node: ProtocolNode, name: string): string | undefined {
  const names = node.attributes ?? [];
  const at = names.findIndex((text, index) => index % 2 === 0 && text === name);
  return at === -1 ? undefined : names[at + 1];
}

/**
 * Looks into our closed shadow roots the way DevTools does, frames included: nothing about the extension is changed for
 * the tests, and a page's script could not do the same.
 */
export class ClosedShadow {
  readonly #page: Page;
  readonly #name: string;
  #session: CDPSession | undefined;

  /** `name` is the host's `data-po-ledger` value. */
  constructor(page: Page, name: string) {
    this.#page = page;
    this.#name = name;
  }

  async #open(): Promise<CDPSession> {
    this.#session ??= await this.#page.context().newCDPSession(this.#page);
    return this.#session;
  }

  /** Shadow roots of every host on the page, in document order. */
  async roots(): Promise<number[]> {
    const session = await this.#open();
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return [...walk(root as ProtocolNode)]
      .filter((node) => attribute(node, 'data-po-ledger') === this.#name)
      .flatMap((node) => node.shadowRoots?.map(({ nodeId }) => nodeId) ?? []);
  }

  async #find(selector: string): Promise<number[]> {
    const session = await this.#open();
    const found: number[] = [];
    for (const nodeId of await this.roots()) {
      const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId, selector });
      found.push(...nodeIds);
    }
    return found;
  }

  async #call<T>(nodeId: number, functionDeclaration: string): Promise<T> {
    const session = await this.#open();
    const { object } = await session.send('DOM.resolveNode', { nodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '', functionDeclaration, returnByValue: true,
    });
    return result.value as T;
  }

  /** What `read` (source of a function, `this` is the element) says of each element that fits. */
  async readAll<T>(selector: string, read: string): Promise<T[]> {
    try {
      const values: T[] = [];
      for (const nodeId of await this.#find(selector)) values.push(await this.#call<T>(nodeId, read));
      return values;
    } catch (error) {
      // The page may have replaced the node between two calls; the caller polls.
      if (error instanceof Error && /node|context|Protocol error/i.test(error.message)) return [];
      throw error;
    }
  }

  /** No violation an automatic check finds in ours. For the check alone the page's own scripts get to see into it, as nobody else does. */
  async isAccessible(): Promise<void> {
    for (const nodeId of await this.roots()) {
      await this.#call(nodeId, 'function () { Object.defineProperty(this.host, "shadowRoot", { value: this, configurable: true }); }');
    }
    const { violations, passes } = await new AxeBuilder({ page: this.#page }).include(`[data-po-ledger="${this.#name}"]`).analyze();
    expect(violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html, failureSummary }) => `${html.slice(0, 200)} ${failureSummary ?? ''}`) }))).toEqual([]);
    const looked = passes.flatMap(({ nodes }) => nodes.map(({ target }) => target.flat().length));
    expect(Math.max(...looked), 'nodes inside of ours').toBeGreaterThan(1);
    for (const nodeId of await this.roots()) await this.#call(nodeId, 'function () { delete this.host.shadowRoot; }');
  }

  texts(selector: string): Promise<string[]> {
    return this.readAll<string>(selector, 'function () { return this.textContent.trim(); }');
  }

  /** Clicks the middle of the first element that fits, with the real mouse. */
  async click(selector: string): Promise<void> {
    const session = await this.#open();
    const nodeId = (await this.#find(selector))[0];
    if (nodeId === undefined) throw new Error(`Nothing of ours fits "${selector}" on ${this.#page.url()}`);
    await session.send('DOM.scrollIntoViewIfNeeded', { nodeId });
    const { quads } = await session.send('DOM.getContentQuads', { nodeId });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
    await this.#page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  }
}
