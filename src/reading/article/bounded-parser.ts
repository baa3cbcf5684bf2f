/**
 * The standard HTML parser with a limit to its work. A little markup can make the parser build ever more: formatting left
 * open is repeated in every paragraph, and each tag in a deep page searches all that is open. Both are counted, and the
 * rest of the page is not read if there is too much.
 */
import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, Parser, type Token } from 'parse5';

/** Steps that one page may cost: many times what the longest real pages take, and less than a second. */
const mostWork = 60_000_000;
/** What opening an element costs, in steps. */
const opening = 400;

class Spent extends Error {}

class BoundedParser extends Parser<DefaultTreeAdapterMap> {
  private work = 0;

  private spend(looks: number): void {
    this.work += looks;
    if (this.work > mostWork) throw new Spent();
  }

  override onStartTag(token: Token.TagToken): void {
    this.spend(this.openElements.stackTop);
    super.onStartTag(token);
  }

  override onEndTag(token: Token.TagToken): void {
    this.spend(this.openElements.stackTop);
    super.onEndTag(token);
  }

  override onItemPush(node: DefaultTreeAdapterTypes.ParentNode, id: number, isTop: boolean): void {
    this.spend(opening);
    super.onItemPush(node, id, isTop);
  }
}

/**
 * Parses HTML. Never throws: the parser repairs anything.
 * @returns the tree, and whether a part of the page was left out
 */
export function parseBounded(html: string): { document: DefaultTreeAdapterTypes.Document; cut: boolean } {
  const parser = new BoundedParser();
  try {
    parser.tokenizer.write(html, true);
    return { document: parser.document, cut: false };
  } catch (error) {
    if (!(error instanceof Spent)) throw error;
    return { document: parser.document, cut: true };
  }
}
