/**
 * How the terms of a vocabulary are kept, whichever it is: created, renamed, moved, merged, taken
 * away. Names {@code vocabulary}, {@code audit}, {@code concurrency} and the rooms below them;
 * whoever holds on to ids of terms tells it here.
 */
package press.harmattan.taxonomy;
