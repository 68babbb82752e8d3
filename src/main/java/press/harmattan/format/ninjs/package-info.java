/**
 * One article as news agencies exchange it: IPTC's ninjs. Names {@code format.piece} and the rooms
 * below it.
 */
package press.harmattan.format.ninjs;
