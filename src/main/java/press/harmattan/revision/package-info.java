/**
 * The history of an article as the newsroom sees it: what was saved and what was published, how two
 * of them differ, and the way back to one. Names {@code editorial} and the rooms below it.
 */
package press.harmattan.revision;
