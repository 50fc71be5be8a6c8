/** Handles the tags and the text of a part of a document. Names of tags have no prefix. */
export interface XmlHandler {
  /**
   * `attribute` finds an attribute by its name, or by its end, such as `:id`, whatever its prefix.
   * The handler that `open` returns handles the content of the element, up to its end tag.
   */
  open?(tag: string, attribute: (name: string) => string | undefined): XmlHandler | undefined;
  /** Receives text, which may come in pieces. */
  text?(text: string): void;
  close?(tag: string): void;
}

/** Walks an XML document once. @throws Error if it is damaged. */
export type WalkXml = (xml: string, handler: XmlHandler) => void;

/**
 * Loads the XML parser.
 *
 * The parser is given whole parts: if fed in pieces, it reads an unfinished tag again with each
 * piece. Entities that a document declares itself are not expanded.
 */
export async function loadXmlWalker(): Promise<WalkXml> {
  const { Parser } = await import('saxen');
  return (xml, handler) => {
    const parser = new Parser();
    let inner: XmlHandler | undefined;
    // The number of open elements within the one that `inner` handles.
    let depth = 0;
    parser.on('openTag', (name, attributes, decode) => {
      // The attributes are read now, since the parser discards them after the tag.
      const values = attributes();
      const found = (inner ?? handler).open?.(withoutPrefix(name), (key) => {
        const value = values[key.startsWith(':') ? ownKey(values, key) : key];
        return value === undefined ? undefined : decode(value);
      });
      if (inner === undefined) inner = found;
      else depth += 1;
    });
    parser.on('text', (text, decode) => (inner ?? handler).text?.(decode(text)));
    parser.on('cdata', (text) => (inner ?? handler).text?.(text));
    parser.on('closeTag', (name) => {
      if (inner !== undefined && depth === 0) inner = undefined;
      else if (inner !== undefined) depth -= 1;
      (inner ?? handler).close?.(withoutPrefix(name));
    });
    parser.parse(xml);
  };
}

const ownKey = (values: Readonly<Record<string, string>>, end: string) =>
  Object.keys(values).find((name) => name.endsWith(end)) ?? '';

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1);
