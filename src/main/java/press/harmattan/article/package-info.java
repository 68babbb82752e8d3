/**
 * A published article as it is told: the record, how much of it, and what is read for it. Names
 * {@code published}, {@code section}, {@code region}, {@code tag}, {@code author} and the rooms
 * below them.
 */
package press.harmattan.article;
