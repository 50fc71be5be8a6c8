/**
 * The content of a file. `Blob` and `Response` accept it, since its memory is not shared between
 * threads. From TypeScript 5.7 on, this type is `Uint8Array<ArrayBuffer>`; before that, it is
 * `Uint8Array`.
 */
export type Bytes = ReturnType<Uint8ArrayConstructor['of']>;
