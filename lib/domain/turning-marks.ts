const turningMarks = /[\u202A-\u202E\u2066-\u2069]/g;

/** A text of a page or a person without the marks that turn the words around it, for places where nothing else can hold them apart. */
export function withoutTurningMarks(text: string): string {
  return text.replace(turningMarks, '');
}
