/**
 * The working copies of articles: drafts, what is worked on behind a published article, and whole
 * articles with their history as they are carried from one newsroom's system to another. Names
 * {@code published} and the rooms below it.
 */
package press.harmattan.draft;
