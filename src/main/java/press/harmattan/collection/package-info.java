/**
 * Curated lists, such as the front page: stories that editors picked, filled up by a saved filter,
 * and how readers see them. Names {@code article.list}, {@code article.filter} and the rooms below
 * them.
 */
package press.harmattan.collection;
