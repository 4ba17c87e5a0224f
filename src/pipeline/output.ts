/** A file system, as far as commands write to it. */
export interface Output {
  /** Writes a file whole or not at all, with the folders above it. */
  write(path: string, body: string | Uint8Array | AsyncIterable<Uint8Array>): Promise<void>;
  read(path: string): Promise<string | undefined>;
  exists(path: string): Promise<boolean>;
  isFile(path: string): Promise<boolean>;
  /** Removes a file; one that is not there is no error. */
  remove(path: string): Promise<void>;
}
