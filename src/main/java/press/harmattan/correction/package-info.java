/**
 * What was put right or taken back, as a public list. Names {@code published} and the rooms below
 * it.
 */
package press.harmattan.correction;
