/**
 * What readers say under articles: the comments that are kept, how they reach other readers and are
 * taken away, and how they are read and counted. Names {@code article.item} and the rooms below it.
 */
package press.harmattan.comment;
