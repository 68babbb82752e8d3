/**
 * The list of articles: what callers ask for, which published articles that is, and in which order.
 * Names {@code article} and the rooms below it.
 */
package press.harmattan.article.list;
