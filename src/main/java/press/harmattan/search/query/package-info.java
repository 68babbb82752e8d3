/**
 * What somebody looks for: how {@code q} is read, which articles it finds, and which of them come
 * first. Names {@code search.mapping}, {@code search.analysis}, {@code article.filter} and {@code
 * language}.
 */
package press.harmattan.search.query;
