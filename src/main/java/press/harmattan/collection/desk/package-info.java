/**
 * What editors do to collections: make them, pick and order, say what fills them. Names {@code
 * collection}, {@code manuscript} and the rooms below them.
 */
package press.harmattan.collection.desk;
