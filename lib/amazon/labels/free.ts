import { plainText } from '../plain-text.ts';

/** "Free" where a price would stand, per shop language. Only English and German were seen on real pages. */
const words = new Set([
  'free', 'kostenlos', 'gratis', 'kostenfrei', 'gratuit', 'gratuito', 'gratuita', 'grátis', 'ücretsiz', 'bezpłatnie', 'darmowa', 'bezpłatna',
  '無料', '免费', '免費', '무료', 'مجاني', 'مجانًا', 'مجانا', 'חינם', 'मुफ़्त', 'मुफ्त', 'फ़्री', 'zdarma',
]);

/** True when a text says that something costs nothing: "FREE", "Kostenlos", "無料". A price row reads as zero then, never otherwise. */
export function isFree(text: string): boolean {
  return text.length < 60 && words.has((plainText(text) ?? '').toLowerCase());
}
