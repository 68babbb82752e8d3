/**
 * An article made ready for every format: its texts clean, its addresses safe, and the words that
 * formats put beside its own. Names {@code article.item} and the rooms below it.
 */
package press.harmattan.format.piece;
