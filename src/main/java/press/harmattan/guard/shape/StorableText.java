package press.harmattan.guard.shape;

/** PostgreSQL takes neither NUL nor half a character. */
public final class StorableText {

    static final String UNSTORABLE = "must not have NUL or half a surrogate pair";

    private StorableText() {}

    /** Whether a text can be kept as it is. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }
}
