/** What two writings of a column's name share: letters and digits, without case, width, spaces and punctuation. */
export function columnKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
