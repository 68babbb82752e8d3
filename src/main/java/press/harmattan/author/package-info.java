/**
 * Bylines: names, roles and bios per language. No login and no address is kept here. Names {@code
 * taxonomy} and the rooms below it.
 */
package press.harmattan.author;
