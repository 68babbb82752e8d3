/**
 * The newsroom's articles over HTTP: to write them, to list what is worked on, and every move from
 * a draft to its readers and back. Names {@code manuscript} and the rooms below it.
 */
package press.harmattan.editorial;
