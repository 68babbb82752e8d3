/**
 * What a text is found by: how the words of each language are cut out, folded and stemmed, alike
 * for the index and for queries. It names the room {@code language} and no other.
 *
 * <p>All languages: apostrophes of every kind are one; marks, case, ligatures and the digits of
 * other scripts are folded; numbers lose the signs between their thousands; hashtags, addresses and
 * names of files fall apart into words. Arabic, French and English are stemmed, Arabic by rules and
 * a word list of our own (see {@code docs/decisions/0015-arabic-analysis.md}).
 *
 * <p>Words such as "the" are kept, so that phrases and names made of them can be found, and are
 * marked, so that a query can leave them out.
 */
package press.harmattan.search.analysis;
