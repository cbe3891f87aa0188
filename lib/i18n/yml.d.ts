/** The messages below `papers.written` of one language, as `scripts/build/messages-under.ts` reads them. */
declare module '*.yml?under=papers.written' {
  const messages: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  export default messages;
}
