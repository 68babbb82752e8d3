/**
 * One article as a document, by the suffix of its address: HTML, Markdown and plain text are
 * written here. Names {@code format.jsonld}, {@code format.ninjs}, {@code format.piece} and the
 * rooms below them.
 */
package press.harmattan.format;
