/**
 * What somebody follows: their words, what these mean in the vocabularies as they are, and where in
 * the log they stand. Names {@code article.filter}, {@code change} and the rooms below them.
 */
package press.harmattan.mirror.interest;
