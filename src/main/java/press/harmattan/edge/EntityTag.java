package press.harmattan.edge;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.http.Sha256;

/**
 * What tells one state of an answer from another (RFC 9110, sections 8.8 and 13).
 *
 * <p>It is weak because one tag stands for every coding of the answer; it follows from the bytes
 * alone, so every instance gives the same. A date is no condition beside it: what stands in an
 * answer, such as the name of a tag, changes without one.
 *
 * @param value as it stands in the header
 */
record EntityTag(String value) {

    private static final Pattern TAG =
            Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final int TAG_BYTES = 16;

    static EntityTag of(byte[] answer) {
        byte[] hash = Arrays.copyOf(Sha256.of(answer), TAG_BYTES);
        String opaque = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        return new EntityTag("W/\"" + opaque + "\"");
    }

    /**
     * Whether the caller has this state already. What cannot be read in a condition is as if it had
     * not been sent: the worst that follows is a whole answer.
     */
    boolean isIn(List<String> ifNoneMatch) {
        return ifNoneMatch.stream().anyMatch(this::isIn);
    }

    private boolean isIn(String header) {
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (value.equals("W/\"" + tags.group(1) + "\"")) {
                return true;
            }
        }
        return false;
    }
}
