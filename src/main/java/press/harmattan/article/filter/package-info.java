/**
 * Which articles are meant: the words of a caller, the terms that they name, and what that is in
 * the rows. Names {@code section}, {@code region}, {@code tag}, {@code author} and the rooms below
 * them.
 */
package press.harmattan.article.filter;
