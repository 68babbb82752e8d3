/**
 * Turns what WordPress keeps as a post's content into plain HTML that the sanitiser can take:
 * blocks, shortcodes, paragraphs that were only blank lines. It may name {@code importer.wxr} and
 * nothing else of ours.
 */
package press.harmattan.importer.post;
