/**
 * What somebody may mean who is still typing: articles, places, tags and authors, in a few lines.
 * Names {@code search.names}, {@code search.index} and the rooms below them.
 */
package press.harmattan.search.suggest;
