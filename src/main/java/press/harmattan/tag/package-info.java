/**
 * Tags: topics, people, organisations and series that articles are about. Names {@code taxonomy}
 * and the rooms below it.
 */
package press.harmattan.tag;
