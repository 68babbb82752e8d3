package press.harmattan.body;

/**
 * Something of a body that readers do not get as it was written.
 *
 * @param what in words, such as {@code the attribute style}
 * @param became what it is now, in words; null when it is gone
 */
public record Loss(String what, String became, int times) {
    static final String CHARACTER = "a character that no text needs";

    /** So many characters that {@link press.harmattan.language.InputText} leaves out. */
    public static Loss ofCharacters(int times) {
        return new Loss(CHARACTER, null, times);
    }

    /** All of it in words. */
    public String said() {
        String fate = became == null ? " was removed" : " became " + became;
        return what + fate + (times == 1 ? "" : " (" + times + " times)");
    }
}
