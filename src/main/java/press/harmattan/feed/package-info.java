/**
 * Lists of articles for those who subscribe to them: RSS, Atom and JSON Feed. Names {@code
 * article.list} and the rooms below it.
 */
package press.harmattan.feed;
