package press.harmattan.body;

import java.util.List;

/**
 * HTML of allowed elements only, and what had to go for it.
 *
 * @param removed each kind once, such as {@code script}, {@code @onclick}, {@code a@href}; an embed
 *     that became a link is {@code iframe (linked)}; harmless wrappers are not listed
 */
public record Sanitised(String html, List<String> removed) {}
