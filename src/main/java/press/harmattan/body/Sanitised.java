package press.harmattan.body;

import java.util.List;

/**
 * HTML of allowed elements only, and what had to go for it.
 *
 * @param losses each kind once
 */
public record Sanitised(String html, List<Loss> losses) {}
