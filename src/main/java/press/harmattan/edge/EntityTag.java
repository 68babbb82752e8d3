package press.harmattan.edge;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What tells one state of an answer from another (RFC 9110, sections 8.8 and 13).
 *
 * <p>The tag is weak because one tag stands for every coding of the answer; it follows from the
 * bytes alone, so every instance gives the same.
 */
record Validators(String etag, Instant lastModified) {

    private static final Pattern TAG =
            Pattern.compile("(?:W/)?\"([\\x21\\x23-\\x7E\\x80-\\xFF]*)\"");
    private static final int TAG_BYTES = 16;
    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    static Validators of(byte[] answer, Instant lastModified) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(answer);
            String opaque =
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(hash, TAG_BYTES));
            Instant second =
                    lastModified == null ? null : lastModified.truncatedTo(ChronoUnit.SECONDS);
            return new Validators("W/\"" + opaque + "\"", second);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The instant in the form of HTTP headers; null where it is not known. */
    String lastModifiedHeader() {
        return lastModified == null ? null : HTTP_DATE.format(lastModified);
    }

    /**
     * Whether the caller has this state already. What cannot be read in a condition is as if it had
     * not been sent: the worst that follows is a whole answer.
     */
    boolean match(List<String> ifNoneMatch, String ifModifiedSince) {
        if (!ifNoneMatch.isEmpty()) {
            return ifNoneMatch.stream().anyMatch(this::hasTag);
        }
        return ifModifiedSince != null && lastModified != null && notSince(ifModifiedSince);
    }

    private boolean hasTag(String header) {
        if (header.strip().equals("*")) {
            return true;
        }
        Matcher tags = TAG.matcher(header);
        while (tags.find()) {
            if (etag.equals("W/\"" + tags.group(1) + "\"")) {
                return true;
            }
        }
        return false;
    }

    private boolean notSince(String header) {
        try {
            Instant since =
                    ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return !lastModified.isAfter(since);
        } catch (DateTimeException e) {
            return false;
        }
    }
}
