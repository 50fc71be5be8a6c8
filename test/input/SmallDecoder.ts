/** The decoder of a runtime that knows no GB18030, such as Node without full ICU. */
export class SmallDecoder extends TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean }) {
    if (label === 'gb18030') throw new RangeError('not supported');
    super(label, options);
  }
}
