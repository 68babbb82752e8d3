/**
 * The list of articles: what callers ask for, and the rows that answer it in their order. Names
 * {@code article}, {@code article.filter}, {@code article.facet}, {@code article.search} and the
 * rooms below them.
 */
package press.harmattan.article.list;
