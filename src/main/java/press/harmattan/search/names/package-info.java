/**
 * Finds the terms of a vocabulary by what somebody is typing: names, aliases and codes in any
 * spelling, the last word perhaps unfinished, one letter perhaps wrong. Names {@code
 * search.mapping}, {@code search.analysis}, {@code vocabulary} and {@code language}.
 */
package press.harmattan.search.names;
