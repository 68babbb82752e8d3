package press.harmattan.body;

import java.util.List;

/**
 * A published body in all its forms. The blocks' HTML, joined, is the HTML, and every word of it is
 * in the Markdown and in the text too.
 */
public record Body(String html, List<Block> blocks, String markdown, String text, int wordCount) {}
