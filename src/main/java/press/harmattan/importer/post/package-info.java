/**
 * Turns what WordPress keeps as a post's texts into what can be stored here: blocks, shortcodes and
 * paragraphs that were only blank lines into plain HTML that the sanitiser can take, names and
 * titles into lines. Names {@code importer.wxr} and {@code language}.
 */
package press.harmattan.importer.post;
