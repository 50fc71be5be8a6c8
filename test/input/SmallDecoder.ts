/** A decoder without GB18030, as in Node without full ICU. */
export class SmallDecoder extends TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean }) {
    if (label === 'gb18030') throw new RangeError('not supported');
    super(label, options);
  }
}
