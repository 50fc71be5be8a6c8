/**
 * The content of a file as `Blob` and `Response` accept it, never in memory that is shared between
 * threads. Since TypeScript 5.7, this type is `Uint8Array<ArrayBuffer>`; before, any `Uint8Array`.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;
