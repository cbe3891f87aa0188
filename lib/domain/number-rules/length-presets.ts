/** A downstream system whose longest PO number is known. */
export type LengthPreset =
  | 'sap' | 'abcSupply' | 'coupa' | 'quickBooksDesktop' | 'quickBooksOnline' | 'amazonListOption'
  | 'magento' | 'businessCentral' | 'commerceServer' | 'googleChannel';

/** What a system allows, and what it does with a longer number. */
export interface LengthPresetFacts {
  readonly code: LengthPreset;
  /** The system's own name; the same in every language. */
  readonly system: string;
  /** In characters. */
  readonly limit: number;
  /** `unknown`: the source gives the limit only. */
  readonly whenLonger: 'truncates' | 'rejects' | 'unknown';
  /** Where the limit is stated: a public page. */
  readonly source: string;
}

const facts: Readonly<Record<LengthPreset, Omit<LengthPresetFacts, 'code'>>> = {
  // Ten digits; ranges 45…, 55…, 57… by kind.
  sap: { system: 'SAP', limit: 10, whenLonger: 'unknown', source: 'https://web.mit.edu/sapr3/docs/number.html' },
  abcSupply: { system: 'ABC Supply', limit: 16, whenLonger: 'truncates', source: 'https://apidocs.abcsupply.com/?p=677' },
  // Column "PO Number" of the external orders import: string(20).
  coupa: { system: 'Coupa', limit: 20, whenLonger: 'unknown', source: 'https://compass.coupa.com/' },
  // The two QuickBooks limits are an importer's, not the maker's own page.
  quickBooksDesktop: { system: 'QuickBooks Desktop', limit: 20, whenLonger: 'unknown', source: 'https://support.zed-systems.com/kb/a99' },
  quickBooksOnline: { system: 'QuickBooks Online', limit: 21, whenLonger: 'unknown', source: 'https://support.zed-systems.com/kb/a238' },
  // An option of a list that the buyer picks from at checkout.
  amazonListOption: { system: 'Amazon Business', limit: 30, whenLonger: 'unknown', source: 'https://business.amazon.com/en/find-solutions/business-order-information' },
  magento: { system: 'Adobe Commerce (Magento)', limit: 32, whenLonger: 'truncates', source: 'https://github.com/magento/magento2/issues/32405' },
  // External Document No.: the order is not created.
  businessCentral: { system: 'Business Central', limit: 35, whenLonger: 'rejects', source: 'https://github.com/microsoft/BCApps/issues/10243' },
  commerceServer: { system: 'Microsoft Commerce Server', limit: 64, whenLonger: 'unknown', source: 'https://learn.microsoft.com/en-us/previous-versions/aa160958' },
  googleChannel: { system: 'Google Cloud Channel', limit: 80, whenLonger: 'unknown', source: 'https://pub.dev/documentation/googleapis/latest/' },
};

/** Every preset, shortest limit first. */
export const lengthPresets: readonly LengthPresetFacts[] = Object.entries(facts)
  .map(([code, rest]) => ({ code: code as LengthPreset, ...rest })) // the keys of `facts` are the union
  .sort((left, right) => left.limit - right.limit);

/** What is known about one preset. */
export function lengthPreset(code: LengthPreset): LengthPresetFacts {
  return { code, ...facts[code] };
}
