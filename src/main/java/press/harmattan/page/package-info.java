/**
 * Pages of lists: cursors in both directions, the answer's frame, and which fields of an item are
 * told. Names {@code http}, {@code failure} and {@code database}.
 */
package press.harmattan.page;
