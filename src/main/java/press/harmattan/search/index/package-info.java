/**
 * The index that follows the log: made from the published articles, brought up to date behind every
 * change, made again when it is lost. Names {@code search.store}, {@code search.mapping}, {@code
 * published}, the vocabularies and the rooms below them.
 */
package press.harmattan.search.index;
