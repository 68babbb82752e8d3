/**
 * What to read after an article: how others are related to it, and the list of them. Names {@code
 * search.index}, {@code search.query}, {@code search.mapping}, {@code article.item}, {@code
 * article.list} and the rooms below them.
 */
package press.harmattan.search.related;
