package press.harmattan.feed;

/**
 * Text that XML can carry (XML 1.0, section 2.2). What it cannot is left out: one such character
 * would cost readers the whole feed.
 */
final class Legal {
    private Legal() {}

    /** The text without what is illegal; null stays null. */
    static String text(String raw) {
        if (raw == null || raw.codePoints().allMatch(Legal::isLegal)) {
            return raw;
        }
        StringBuilder kept = new StringBuilder(raw.length());
        raw.codePoints().filter(Legal::isLegal).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLegal(int point) {
        return point >= 0x20 && point <= 0xD7FF
                || point == '\t'
                || point == '\n'
                || point >= 0xE000 && point <= 0xFFFD
                || point >= 0x10000;
    }
}
