/**
 * One article: the ways that lead to it, and what is said in its place when it was taken back.
 * Names {@code article} and the rooms below it.
 */
package press.harmattan.article.item;
