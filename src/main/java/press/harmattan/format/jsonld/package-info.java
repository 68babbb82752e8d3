/**
 * One article in the words of schema.org, for search engines and whoever links data. Names {@code
 * format.piece} and the rooms below it.
 */
package press.harmattan.format.jsonld;
