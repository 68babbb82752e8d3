/**
 * What lists of articles ask of those who find articles by words, and in which orders; the room
 * {@code search} answers. Names {@code article}, {@code article.filter} and the rooms below them.
 */
package press.harmattan.article.search;
