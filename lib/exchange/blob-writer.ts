/** How much is gathered before the browser takes it over, in characters or bytes. */
const pieceSize = 4 * 1024 * 1024;

/** A file that is written piece by piece. Full pieces are the browser's, which keeps them on disk when they are many. */
export class BlobWriter {
  readonly #full: Blob[] = [];
  #pieces: (string | Uint8Array<ArrayBuffer>)[] = [];
  #size = 0;
  #written = 0;

  /** Adds a piece. */
  write(piece: string | Uint8Array<ArrayBuffer>): void {
    this.#pieces.push(piece);
    this.#size += piece.length;
    this.#written += piece.length;
    if (this.#size >= pieceSize) this.#flush();
  }

  /** How much was written, roughly in bytes. */
  get written(): number {
    return this.#written;
  }

  /** The file. */
  end(mime: string): Blob {
    this.#flush();
    return new Blob(this.#full, { type: mime });
  }

  #flush(): void {
    this.#full.push(new Blob(this.#pieces));
    this.#pieces = [];
    this.#size = 0;
  }
}
