/**
 * The public list and item: what callers ask, which published articles answer it, and how they are
 * told. Names {@code published}, {@code section}, {@code region}, {@code tag}, {@code author} and
 * the rooms below them.
 */
package press.harmattan.article;
