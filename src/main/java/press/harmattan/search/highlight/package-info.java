/**
 * Where words stand in a text, and what is shown of the text around them. Names {@code
 * search.analysis} and no other room.
 */
package press.harmattan.search.highlight;
