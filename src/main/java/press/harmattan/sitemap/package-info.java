/**
 * What search engines are told to read: the news of two days, and every article by month. Names
 * {@code published} and the rooms below it.
 */
package press.harmattan.sitemap;
