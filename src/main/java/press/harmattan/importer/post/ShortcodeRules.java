package press.harmattan.importer.post;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells shortcodes from other brackets. An export does not say which ones its site knew, and
 * journalists write brackets too, so brackets are a shortcode only when they are one of WordPress'
 * own seven, name a player and give it something, set {@code name="value"}, have an underscore in
 * the name as page builders do, or are closed by {@code [/name]} further on.
 */
final class ShortcodeRules {
    private static final Set<String> CORE =
            Set.of("caption", "wp_caption", "gallery", "playlist", "audio", "video", "embed");
    private static final Set<String> PLAYERS =
            Set.of(
                    "audio",
                    "video",
                    "embed",
                    "youtube",
                    "vimeo",
                    "dailymotion",
                    "soundcloud",
                    "spotify",
                    "tweet",
                    "twitter",
                    "instagram",
                    "facebook",
                    "tiktok",
                    "wpvideo",
                    "videopress",
                    "googlevideo",
                    "googlemaps",
                    "scribd",
                    "slideshare",
                    "iframe");

    private final Map<String, Integer> lastClosing = new HashMap<>();
    private final Map<String, Integer> lastEscaped = new HashMap<>();
    private final Set<String> opened = new HashSet<>();

    ShortcodeRules(String text) {
        for (int at = text.indexOf("[/"); at >= 0; at = text.indexOf("[/", at + 2)) {
            String name = ShortcodeTag.nameAt(text, at + 2);
            int end = at + 2 + name.length();
            if (!name.isEmpty() && ShortcodeTag.charAt(text, end) == ']') {
                lastClosing.put(name, at);
                if (ShortcodeTag.charAt(text, end + 1) == ']') {
                    lastEscaped.put(name, at);
                }
            }
        }
    }

    static boolean isPlayer(String name) {
        return PLAYERS.contains(name);
    }

    /** One of that name was found, so what closes it is no prose. */
    void open(String name) {
        opened.add(name);
    }

    boolean isShortcode(ShortcodeTag tag) {
        String name = tag.name();
        if (CORE.contains(name)) {
            return true;
        }
        boolean builder = name.indexOf('_') > 0 && name.equals(name.toLowerCase(Locale.ROOT));
        if (tag.closing()) {
            return tag.arguments().isEmpty() && (builder || opened.contains(name));
        }
        return builder
                || closesAfter(tag)
                || PLAYERS.contains(name) && !tag.arguments().isEmpty()
                || tag.arguments().keySet().stream()
                        .anyMatch(key -> Character.isLetter(key.charAt(0)));
    }

    boolean closesAfter(ShortcodeTag tag) {
        return lastClosing.getOrDefault(tag.name(), -1) >= tag.end();
    }

    boolean escapeClosesAfter(ShortcodeTag tag) {
        return lastEscaped.getOrDefault(tag.name(), -1) >= tag.end();
    }
}
