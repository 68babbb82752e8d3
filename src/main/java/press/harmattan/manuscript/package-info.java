/**
 * What somebody writes, on its way in: texts, bodies, pictures and the words that name terms become
 * a manuscript, and everything that is wrong with it is said at once. Names {@code draft} and the
 * rooms below it.
 */
package press.harmattan.manuscript;
